/**
 * What GitHub says about environments, runs, approvals, rules and people, as typed values. Pure: adapters parse answers into these, facts
 * carry them, rules judge them. Times are ISO 8601, UTC.
 */

/** An account as GitHub names it. Logins are compared without case; ids never change hands. */
export interface Account {
  readonly login: string;
  readonly id: number;
  /** An App, a bot, or an account of the platform: nobody who can approve. */
  readonly isApp: boolean;
}

export type Reviewer =
  | { readonly kind: 'user'; readonly account: Account }
  /** Its members are not visible to a job's own token. */
  | { readonly kind: 'team'; readonly slug: string; readonly id: number };

/** Which refs may deploy: a pattern is matched against the name of a branch or tag; `*` does not cross `/`. */
export interface RefPattern {
  readonly type: 'branch' | 'tag';
  readonly pattern: string;
}

export type RefPolicy =
  /** Every ref may deploy. */
  | { readonly kind: 'any' }
  /** Branches with a protection; with none of them, every branch may deploy. */
  | { readonly kind: 'protected-branches'; readonly branches: readonly string[] }
  | { readonly kind: 'patterns'; readonly patterns: readonly RefPattern[] }
  /** There is a policy, and nothing that is judged deploys there, so it was not asked for. */
  | { readonly kind: 'unasked' };

/** An environment of the repository with its protection rules. */
export interface DeploymentEnvironment {
  readonly name: string;
  /** Address of its page. */
  readonly url: string | undefined;
  /** Who may approve: one approval of any of them lets the job go on. Empty = nobody has to. */
  readonly reviewers: readonly Reviewer[];
  readonly isSelfReviewPrevented: boolean;
  readonly waitMinutes: number;
  /** Apps that decide as well, by the type of their rule. */
  readonly customRules: readonly string[];
  /** Undefined where the answer does not say it. */
  readonly canAdminsBypass: boolean | undefined;
  readonly refs: RefPolicy;
}

/** Where an effective rule comes from. */
export interface RulesetOrigin {
  readonly id: number;
  /** `owner/name` of a repository, an organisation or an enterprise. */
  readonly source: string;
  readonly level: 'repository' | 'organisation' | 'enterprise';
}

/** A workflow that a ruleset demands. Without `sha` its owner can move it by `ref`. */
export interface RequiredWorkflow {
  readonly repositoryId: number;
  readonly path: string;
  readonly ref: string | undefined;
  readonly sha: string | undefined;
}

export type BranchRule = { readonly ruleset: RulesetOrigin } & (
  | {
      readonly kind: 'pull-request';
      readonly approvals: number;
      readonly isCodeOwnerReviewRequired: boolean;
      readonly isLastPushApprovalRequired: boolean;
      readonly areStaleReviewsDismissed: boolean;
    }
  | { readonly kind: 'workflows'; readonly workflows: readonly RequiredWorkflow[] }
  /** `app` is the id of the App whose check counts; undefined = anybody's. */
  | { readonly kind: 'status-checks'; readonly checks: readonly { readonly name: string; readonly app: number | undefined }[] }
  /** As the platform calls it: `non_fast_forward`, `required_signatures`, `update`, ... */
  | { readonly kind: 'other'; readonly type: string }
);

/** The active rules of one branch from all rulesets. Classic branch protection is not visible to a job's own token. */
export interface BranchRules {
  readonly branch: string;
  readonly rules: readonly BranchRule[];
}

/** An active ruleset about tags; patterns are whole refs, or `~ALL`. */
export interface TagRuleset {
  readonly name: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Types of its rules: `creation`, `update`, `deletion`, ... */
  readonly rules: readonly string[];
}

/** A workflow run, as the platform records it. */
export interface WorkflowRun {
  readonly id: string;
  /** From 1; each re-run counts one further. */
  readonly attempt: number;
  readonly event: string;
  /** Of a pull request its head, not the merge commit that runs. */
  readonly headSha: string;
  readonly headBranch: string | undefined;
  /** Path of the workflow file that was started, without a ref. */
  readonly path: string;
  readonly actor: Account | undefined;
  readonly triggeringActor: Account | undefined;
  readonly url: string;
  /** Reusable workflows that the run uses: `owner/name/path@ref`, with their commits. */
  readonly referencedWorkflows: readonly { readonly path: string; readonly sha: string; readonly ref: string | undefined }[];
  /** Attempts before this one with who started them. */
  readonly earlierAttempts: readonly { readonly attempt: number; readonly triggeringActor: Account | undefined }[];
}

/** What a person or App said to a waiting environment of a run. Carries neither time nor commit nor attempt. */
export interface RunApproval {
  readonly state: 'approved' | 'rejected' | 'pending';
  readonly by: Account | undefined;
  /** Names of the environments. */
  readonly environments: readonly string[];
}

/** Who stands behind a commit; `unknown` where no account belongs to the address that the commit names. */
export type Contributor = { readonly kind: 'account'; readonly account: Account } | { readonly kind: 'unknown'; readonly name: string };

export interface DeployedCommit {
  readonly oid: string;
  /** Author and co-authors, as the trailers of the message name them. */
  readonly authors: readonly Contributor[];
  /** Undefined where the platform itself committed (a merge in the browser, a suggestion). */
  readonly committer: Contributor | undefined;
  /** The platform vouches for its signature. */
  readonly isSignatureVerified: boolean;
}

export interface PullRequestReview {
  readonly by: Account | undefined;
  readonly state: 'approved' | 'changes-requested' | 'dismissed' | 'commented' | 'pending';
  /** The commit that was looked at; undefined where it is gone. */
  readonly commit: string | undefined;
  /** The reviewer may push to the repository. */
  readonly canPush: boolean;
}

/** A merged pull request through which a commit arrived. */
export interface MergedPullRequest {
  readonly number: number;
  readonly url: string;
  readonly author: Account | undefined;
  readonly mergedBy: Account | undefined;
  /** The commit on the base branch. */
  readonly mergeCommit: string | undefined;
  readonly headCommit: string;
  /** Its own, the head among them; undefined where they were not all given: whoever wrote the others could be anybody. */
  readonly commits: readonly DeployedCommit[] | undefined;
  readonly baseBranch: string;
  /** The last opinion of each reviewer. */
  readonly reviews: readonly PullRequestReview[];
}

/** A deployment of the environment, newest first in lists. */
export interface DeploymentRecord {
  readonly commit: string;
  readonly environment: string;
  readonly state: 'success' | 'failure' | 'in-progress' | 'inactive' | 'other';
  readonly createdAt: string;
}

/** A stored secret's name and dates; never its value, which nobody can read. */
export interface StoredSecret {
  readonly name: string;
  readonly store: 'repository' | 'environment' | 'organisation' | 'dependabot' | 'agent';
  /** Of the store `environment`. */
  readonly environment: string | undefined;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What the settings give to a job's token where no workflow says it. */
export interface DefaultToken {
  readonly canWrite: boolean;
  readonly canApprovePullRequests: boolean;
}

/** Claims of the running job's identity token after its signature, issuer, audience and job were proven. All values are text. */
export type IdentityClaims = Readonly<Record<string, string>>;

/** True for one person, however the login is written. */
export function isSameAccount(a: Account, b: Account): boolean {
  return a.id === b.id;
}
