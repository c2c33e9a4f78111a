import { directoriesAbove, pathProblem } from '../tree-path.ts';
import type { Depth, QueryDraft } from './object-query.ts';

/** A path of a commit, and how much of it is wanted. */
export interface WantedPath {
  readonly path: string;
  readonly depth: Depth;
}

/** The paths with all directories on the way, whose lists prove what is absent; the root's own comes with the commit. */
export function wantedPaths(directories: readonly string[], files: readonly string[]): readonly WantedPath[] {
  const wanted = new Map<string, Depth>();
  const valid = (path: string) => pathProblem(path) === undefined;
  for (const path of [...directories, ...files].filter(valid)) for (const above of directoriesAbove(path)) wanted.set(above, 'names');
  for (const path of directories.filter(valid)) wanted.set(path, 'texts');
  for (const path of files.filter(valid)) if (!directories.includes(parentOf(path))) wanted.set(path, 'any');
  const depthOf = (path: string) => (path === '' ? 0 : path.split('/').length);
  return [...wanted].map(([path, depth]) => ({ path, depth })).toSorted((a, b) => depthOf(a.path) - depthOf(b.path));
}

function parentOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** Selections of the paths at a revision: a commit's id, `<id>^1` or `HEAD`. */
export function objectsAt(draft: QueryDraft, alias: string, revision: string, paths: readonly WantedPath[]): string {
  return draft.objects(
    alias,
    paths.map(({ path, depth }) => ({ expression: `${revision}:${path}`, depth })),
  );
}
