import type { Gap } from '../core/facts.ts';
import type { PolicyPlace } from '../core/policy.ts';
import type { FileAnswer, FileTree } from './file-tree.ts';

/** The policy as it was found. What could not be read is not here: it is POLICY_UNREADABLE. */
export type PolicyText =
  | {
      readonly state: 'text';
      readonly source: string;
      readonly path: string;
      readonly text: string;
      /** Where the files that it names are read; absent = they cannot be. */
      readonly place?: PolicyPlace | undefined;
    }
  /** Proven: its directory was listed with the same right. */
  | { readonly state: 'absent'; readonly source: string }
  | { readonly state: 'preset'; readonly name: string };

/** What is judged, opened: trees, the running workflow and the policy's text. */
export interface Sources {
  readonly judged: FileTree;
  readonly commit: string | undefined;
  /** Number of the repository on the platform, and its default branch with its tip; undefined where nothing was asked. */
  readonly repositoryId: string | undefined;
  readonly defaultBranch: { readonly name: string; readonly commit: string } | undefined;
  /** The platform's clock, ISO 8601, UTC; undefined where nothing was asked. */
  readonly now: string | undefined;
  readonly roots: readonly string[];
  readonly rootGaps: readonly Gap[];
  readonly base: { readonly commit: string; readonly tree: FileTree } | undefined;
  /** The workflow that was started, and the reusable one in which the job stands. */
  readonly started: FileAnswer | undefined;
  readonly called: FileAnswer | undefined;
  /** The repository's own policy: the default branch's in the Action, the file on the command line. */
  readonly policy: PolicyText;
  /** Another one that an input names; it counts only where the repository's own is absent or opens `policy`. */
  readonly named: PolicyText | undefined;
  /** Files of other repositories at full commits, for the layers that a policy extends; undefined where one could not be had. */
  readonly readRemote: (files: readonly RemoteFile[]) => Promise<readonly (string | undefined)[]>;
}

export interface RemoteFile {
  readonly owner: string;
  readonly name: string;
  readonly path: string;
  readonly commit: string;
}
