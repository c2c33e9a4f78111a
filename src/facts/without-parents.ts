import type { DeployedCommit } from '../platform/model.ts';
import type { HistoryCommit } from '../ports/platform.ts';

/** A commit without its place in the history. */
export function withoutParents({ parents: _parents, ...commit }: HistoryCommit): DeployedCommit {
  return commit;
}
