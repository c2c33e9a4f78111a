import type { PolicyPlace } from '../core/policy.ts';
import type { FileAnswer } from './file-tree.ts';

/** A file that a layer of the policy names, where that layer was read. */
export interface PlacedFile {
  readonly place: PolicyPlace;
  /** From the root of the repository, with `/`, without `..`. */
  readonly path: string;
}

/** Files that the policy names: read from the repository and commit of the layer that names them, never from the workspace of a run. */
export interface PolicyFiles {
  /** Answers in the order of the files. What they hold is not compared with anything. */
  read(files: readonly PlacedFile[]): Promise<readonly FileAnswer[]>;
}
