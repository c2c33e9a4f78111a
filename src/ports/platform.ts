import type { RepositoryName } from '../core/question.ts';
import type {
  BranchRules,
  DefaultToken,
  DeployedCommit,
  DeploymentEnvironment,
  DeploymentRecord,
  MergedPullRequest,
  RefPattern,
  RunApproval,
  StoredSecret,
  TagRuleset,
  WorkflowRun,
} from '../platform/model.ts';
import type { Release, RunAttempt, RunJob } from '../platform/origin.ts';
import type { Answer } from './github-api.ts';

/** An environment as lists give it: of a ref policy only the kind. */
export type ListedEnvironment = Omit<DeploymentEnvironment, 'refs'> & { readonly refs: 'any' | 'patterns' | 'protected-branches' };

/** A commit with its place in the history. */
export interface HistoryCommit extends DeployedCommit {
  /** Ids, the first parent first. */
  readonly parents: readonly string[];
}

/** What is asked about a deploy in one request; each part is answered for itself, because each takes a permission of its own. */
export interface DeployedChange {
  /** From the deployed commit back, it and the newest first, at most 100. */
  readonly commits: Answer<readonly HistoryCommit[]>;
  /** Through which the deployed commit arrived. */
  readonly pullRequests: Answer<readonly MergedPullRequest[]>;
  /** Of the environment, newest first, at most 20; empty without one. */
  readonly deployments: Answer<readonly DeploymentRecord[]>;
}

/** A repository with its default branch and one of its refs, as they stand now. */
export interface SourceRepository {
  /** A number that survives a rename. */
  readonly id: string;
  /** `owner/name`, as it is called now. */
  readonly name: string;
  readonly defaultBranch: { readonly name: string; readonly commit: string };
  /** Commit at which the ref stands that was asked for; undefined where there is no such ref. */
  readonly refCommit: string | undefined;
  /** Asked for where the ref is a tag; else none. */
  readonly tagRulesets: Answer<readonly TagRuleset[]>;
}

/** One file of a change. */
export interface ChangedFile {
  readonly path: string;
  /** Lines that it has more, as GitHub counts them. */
  readonly additions: number;
  /** Id of its content now; undefined where it was removed. */
  readonly blob: string | undefined;
  /** Hunks with their context; undefined for what GitHub takes for binary, or finds too long. */
  readonly patch: string | undefined;
}

export interface TreeFile {
  readonly path: string;
  /** Id of its content. */
  readonly blob: string;
}

export interface ChangedFiles {
  readonly files: readonly ChangedFile[];
  /** False where GitHub gives no more of them than these. */
  readonly isWhole: boolean;
}

/**
 * What the domain asks GitHub about the judged repository with the job's own token. Lists are read to their end; what was cut short is
 * `truncated`. No method throws for what the platform does.
 */
export interface Platform {
  /** Every environment. */
  environments(): Promise<Answer<readonly ListedEnvironment[]>>;
  /** The patterns of an environment with a policy of its own. */
  refPatterns(environment: string): Promise<Answer<readonly RefPattern[]>>;
  /** Names of the branches with a protection of either kind. */
  protectedBranches(): Promise<Answer<readonly string[]>>;
  branchRules(branch: string): Promise<Answer<BranchRules>>;
  tagRulesets(): Promise<Answer<readonly TagRuleset[]>>;
  run(id: string, attempt: number): Promise<Answer<WorkflowRun>>;
  approvals(runId: string): Promise<Answer<readonly RunApproval[]>>;
  change(commit: string, environment: string | undefined): Promise<Answer<DeployedChange>>;
  /** True where `commit` is `tip` or behind it; of the judged repository where none is named. */
  isAncestor(commit: string, tip: string, repository?: RepositoryName): Promise<Answer<boolean>>;
  /** What `head` has changed since it left `base`; full ids. */
  changedFiles(base: string, head: string): Promise<Answer<ChangedFiles>>;
  /** Every file of a commit of the judged repository; links are files. */
  filesOf(commit: string): Promise<Answer<readonly TreeFile[]>>;
  /** Writes every file of a commit, as one tar.gz, into a new file at this path; answers with its size in bytes. */
  sourceArchive(commit: string, path: string): Promise<Answer<number>>;
  /** Writes the log of a completed job of the judged repository into a new file at this path; answers with its size in bytes. */
  jobLog(job: string, path: string): Promise<Answer<number>>;
  /** The content of a file of the judged repository, whole. */
  blob(oid: string): Promise<Answer<Uint8Array>>;
  /** Of any repository that the token may read. `ref` is whole: `refs/heads/main`. */
  sourceRepository(repository: RepositoryName, ref: string): Promise<Answer<SourceRepository>>;
  runAttempt(repository: RepositoryName, id: string, attempt: number): Promise<Answer<RunAttempt>>;
  /** Every job of the attempt. */
  runJobs(repository: RepositoryName, id: string, attempt: number): Promise<Answer<readonly RunJob[]>>;
  /** The published release of a tag. GitHub says that there is none by "Not Found", which is `forbidden` with `isNotFound`. */
  release(repository: RepositoryName, tag: string): Promise<Answer<Release>>;
  /**
   * Texts of the Sigstore bundles that are stored for each digest, in the order of the digests. GitHub says that there are none by an empty
   * list or by "Not Found", which is `forbidden` with `isNotFound`.
   */
  attestations(request: AttestationRequest): Promise<readonly Answer<readonly string[]>[]>;
}

export interface AttestationRequest {
  /** `sha256:` and 64 hex digits each. */
  readonly digests: readonly string[];
  /** Number of the repository, where it is known: many digests are asked for at a time only then. */
  readonly repositoryId: string | undefined;
  /** Ends every wait. What was not answered by then is an outage. */
  readonly signal: AbortSignal;
}

/** One place where secrets are stored. Each takes a right of its own, and is answered for itself. */
export interface SecretStore {
  /** As messages call it: `the secrets of Dependabot`. */
  readonly name: string;
  /** The right that an App needs to list it, in GitHub's words: `dependabot-secrets`. */
  readonly right: 'agent-secrets' | 'dependabot-secrets' | 'environments' | 'secrets';
  readonly answer: Answer<readonly StoredSecret[]>;
}

/** What only a token of an App with administration rights can see. */
export interface Administration {
  /** Of the repository, the organisation as far as the repository sees them, Dependabot, agents, and the named environments. */
  storedSecrets(environments: readonly string[]): Promise<readonly SecretStore[]>;
  defaultToken(): Promise<Answer<DefaultToken>>;
}
