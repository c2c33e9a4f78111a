import type { TokenPermissions } from '../core/permissions.ts';
import type { RepositoryName } from '../core/question.ts';
import type { FileAnswer, FileTree } from './file-tree.ts';

/** Every answer of GitHub is one of these. `absent` only where it was proven. */
export type Answer<T> =
  | { readonly state: 'value'; readonly value: T }
  | {
      readonly state: 'forbidden';
      readonly why: string;
      readonly permissions: TokenPermissions;
      /** It may also not be there: a 404, which a token gets too that may not see the thing. */
      readonly isPerhapsAbsent?: true;
      /** A plain "Not Found". Whoever has proof that the token sees what is around it may take it for an absence. */
      readonly isNotFound?: true;
    }
  | { readonly state: 'absent'; readonly why: string }
  | { readonly state: 'limited'; readonly why: string }
  /** A list that says of itself that there is more than it gave. */
  | { readonly state: 'truncated'; readonly why: string }
  | { readonly state: 'unsupported'; readonly why: string }
  | { readonly state: 'outage'; readonly why: string };

export type Failure = Exclude<Answer<never>, { readonly state: 'value' }>;

export interface SnapshotRequest {
  readonly repository: RepositoryName;
  /** The judged commit, 40 hex digits. */
  readonly commit: string;
  /** What the change is compared with; `first-parent` is the base of a pull request's merge commit. */
  readonly base: 'first-parent' | 'none' | { readonly commit: string };
  /** Directories whose files are wanted with their text, and single files. */
  readonly directories: readonly string[];
  readonly files: readonly string[];
  /** The policy's file at the tip of the default branch, or at a commit of any repository. */
  readonly policy:
    | { readonly repository: RepositoryName; readonly at: 'default-branch' | { readonly commit: string }; readonly path: string }
    | undefined;
  /** Single files of any repository at a commit: the running workflow, where it stands elsewhere, and a named policy. */
  readonly others: readonly { readonly repository: RepositoryName; readonly commit: string; readonly path: string }[];
}

export interface Snapshot {
  readonly judged: FileTree;
  readonly base: { readonly commit: string; readonly tree: FileTree } | undefined;
  /** Number of the repository, which survives a rename. */
  readonly repositoryId: string | undefined;
  readonly defaultBranch: { readonly name: string; readonly commit: string } | undefined;
  /** The policy's file and the commit at which it was read. */
  readonly policy: { readonly commit: string; readonly file: FileAnswer } | undefined;
  /** In the order of the request. */
  readonly others: readonly FileAnswer[];
}

export interface ApiUsage {
  /** Every request to the API's host: retries and pages too. */
  readonly calls: number;
  readonly remaining: number | undefined;
}

/** What the domain asks of GitHub. */
export interface GitHubApi {
  /** The judged commit, its base and the policy in one request. */
  snapshot(request: SnapshotRequest): Promise<Answer<Snapshot>>;
  usage(): ApiUsage;
  /** The platform's clock at its first answer, ISO 8601, UTC; undefined before, or where it said none. */
  now(): string | undefined;
}
