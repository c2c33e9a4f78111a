import type { Gap, Many } from '../src/core/facts.ts';
import type { EnvironmentRule } from '../src/core/policy.ts';
import type { EnvironmentUse, RepositoryIdentity } from '../src/facts/fact-map.ts';
import type {
  Account,
  BranchRules,
  Contributor,
  DeployedCommit,
  DeploymentEnvironment,
  MergedPullRequest,
  PullRequestReview,
  RunApproval,
  WorkflowRun,
} from '../src/platform/model.ts';

export function many<T>(items: readonly T[], gaps: readonly Gap[] = []): Many<T> {
  return { items, gaps };
}

/** A person; the id follows from the login, so that one login is one account. */
export function aPerson(login: string, overrides: Partial<Account> = {}): Account {
  const id = Array.from(login, (letter) => letter.charCodeAt(0)).reduce((sum, code) => sum * 31 + code, 7);
  return { login, id, isApp: false, ...overrides };
}

export function aContributor(login: string): Contributor {
  return { kind: 'account', account: aPerson(login) };
}

/** An entry for `production` that asks for nothing but what is given. */
export function anEntry(overrides: Partial<EnvironmentRule>): EnvironmentRule {
  return {
    pattern: 'production',
    reviewers: undefined,
    selfReview: undefined,
    adminBypass: undefined,
    refs: undefined,
    artifacts: undefined,
    approval: undefined,
    window: undefined,
    ...overrides,
  };
}

/** `production`, with one reviewer who must be somebody else, for deploys of `main` alone. */
export function anEnvironment(overrides: Partial<DeploymentEnvironment>): DeploymentEnvironment {
  return {
    name: 'production',
    url: 'https://github.com/acme/app/deployments/activity_log?environments_filter=production',
    reviewers: [{ kind: 'user', account: aPerson('carol') }],
    isSelfReviewPrevented: true,
    waitMinutes: 0,
    customRules: [],
    canAdminsBypass: false,
    refs: { kind: 'patterns', patterns: [{ type: 'branch', pattern: 'main' }] },
    ...overrides,
  };
}

/** Job `deploy` of `deploy.yml`, which stands in `production`. */
export function aUse(overrides: Partial<EnvironmentUse>): EnvironmentUse {
  const start = { line: 5, column: 5 };
  return {
    environment: 'production',
    job: 'deploy',
    location: { path: '.github/workflows/deploy.yml', start, end: { line: 5, column: 28 } },
    isReached: true,
    isRecorded: true,
    ...overrides,
  };
}

export const aRepository: RepositoryIdentity = { name: 'acme/app', id: '42', defaultBranch: 'main', server: 'https://github.com' };

/** First attempt of a run that alice started. */
export function aWorkflowRun(overrides: Partial<WorkflowRun>): WorkflowRun {
  return {
    id: '4711',
    attempt: 1,
    event: 'push',
    headSha: 'a'.repeat(40),
    headBranch: 'main',
    path: '.github/workflows/deploy.yml',
    actor: aPerson('alice'),
    triggeringActor: aPerson('alice'),
    url: 'https://github.com/acme/app/actions/runs/4711',
    referencedWorkflows: [],
    earlierAttempts: [],
    ...overrides,
  };
}

/** Carol says yes to `production`. */
export function anApproval(overrides: Partial<RunApproval>): RunApproval {
  return { state: 'approved', by: aPerson('carol'), environments: ['production'], ...overrides };
}

/** By bob. */
export function aCommit(overrides: Partial<DeployedCommit>): DeployedCommit {
  return {
    oid: 'a'.repeat(40),
    authors: [aContributor('bob')],
    committer: undefined,
    isSignatureVerified: true,
    ...overrides,
  };
}

/** Carol approves what bob's pull request ended with. */
export function aReview(overrides: Partial<PullRequestReview>): PullRequestReview {
  return { by: aPerson('carol'), state: 'approved', commit: 'b'.repeat(40), canPush: true, ...overrides };
}

/** Of bob, merged by bob. */
export function aMergedPullRequest(overrides: Partial<MergedPullRequest>): MergedPullRequest {
  return {
    number: 7,
    url: 'https://github.com/acme/app/pull/7',
    author: aPerson('bob'),
    mergedBy: aPerson('bob'),
    mergeCommit: 'a'.repeat(40),
    headCommit: 'b'.repeat(40),
    commits: [aCommit({ oid: 'b'.repeat(40) })],
    baseBranch: 'main',
    reviews: [aReview({})],
    ...overrides,
  };
}

/** `main` takes reviewed pull requests only. */
export function branchRules(overrides: Partial<BranchRules>): BranchRules {
  return {
    branch: 'main',
    rules: [
      {
        kind: 'pull-request',
        ruleset: { id: 1, source: 'acme/app', level: 'repository' },
        approvals: 1,
        isCodeOwnerReviewRequired: false,
        isLastPushApprovalRequired: false,
        areStaleReviewsDismissed: true,
      },
    ],
    ...overrides,
  };
}
