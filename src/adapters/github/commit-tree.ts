import { compareText } from '../../core/location.ts';
import type { FileAnswer, FileTree, Listing } from '../../ports/file-tree.ts';
import type { Failure } from '../../ports/github-api.ts';
import { directoriesAbove, isScrubbedName, pathProblem, scrubbedName } from '../tree-path.ts';
import { type GitBlob, type GitEntry, type GitTree, parseBlob, parseTree } from './git-objects.ts';
import { remedyFor } from './graphql-answer.ts';

/** What the platform gave for one path of a commit: a raw git object, or why not. */
export type GivenObject = { readonly state: 'given'; readonly object: unknown } | Failure;

/** Asks for the objects at these paths of the commit, in their order. */
export type FetchObjects = (paths: readonly string[]) => Promise<readonly GivenObject[]>;

/** The most paths of one commit that are asked for beyond those that came with the snapshot. */
const fetchLimit = 1000;

/** A commit behind the API. What was prefetched is served; other paths are asked for, all of one call together. */
export interface CommitTree extends FileTree {
  /** Keeps an object for its path if its id is the one that its directory lists; whoever answers cannot put in another file. */
  keep(path: string, given: GivenObject): void;
}

type Place =
  | { readonly state: 'found'; readonly entry: GitEntry }
  | { readonly state: 'root' }
  | { readonly state: 'absent' }
  | { readonly state: 'link'; readonly path: string }
  /** Whether it is there depends on a directory that has not been listed. */
  | { readonly state: 'unlisted'; readonly path: string };

interface Store {
  readonly root: GitTree;
  readonly trees: Map<string, GitTree>;
  readonly blobs: Map<string, GitBlob>;
  readonly failures: Map<string, Failure>;
  /** What was asked for once is not asked for again. */
  readonly asked: Set<string>;
}

/** `root` is the commit's own tree: from it every object is proven by the chain of ids, and every absence by a listed directory. */
export function commitTree(source: string, root: GitTree, fetchObjects: FetchObjects): CommitTree {
  const store: Store = { root, trees: new Map([['', root]]), blobs: new Map(), failures: new Map(), asked: new Set() };
  const answerAll = async <T>(paths: readonly string[], answer: (path: string) => T): Promise<readonly T[]> => {
    await fetchMissing(store, paths, fetchObjects);
    return paths.map(answer);
  };
  return {
    source,
    keep: (path, given) => keep(store, path, given),
    list: (paths) => answerAll(paths, (path) => listingOf(store, path)),
    read: (paths) => answerAll(paths, (path) => fileOf(store, path)),
  };
}

function placeOf(store: Store, path: string): Place {
  if (path === '') return { state: 'root' };
  let tree = store.root;
  for (const directory of directoriesAbove(path)) {
    const entry = tree.entries.get(lastName(directory));
    if (entry === undefined) return { state: 'absent' };
    if (entry.kind === 'link') return { state: 'link', path: directory };
    if (entry.kind !== 'directory') return { state: 'absent' };
    const next = store.trees.get(directory);
    if (next === undefined) return { state: 'unlisted', path: directory };
    tree = next;
  }
  const entry = tree.entries.get(lastName(path));
  return entry === undefined ? { state: 'absent' } : { state: 'found', entry };
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function keep(store: Store, path: string, given: GivenObject): void {
  if (given.state !== 'given') {
    store.failures.set(path, given);
    return;
  }
  const place = placeOf(store, path);
  const oid = place.state === 'root' ? store.root.oid : place.state === 'found' ? place.entry.oid : undefined;
  const tree = parseTree(given.object);
  const blob = tree === undefined ? parseBlob(given.object) : undefined;
  if (oid === undefined || (tree ?? blob)?.oid !== oid) return;
  if (blob !== undefined) store.blobs.set(path, blob);
  if (tree !== undefined) keepTree(store, path, tree);
}

function keepTree(store: Store, path: string, tree: GitTree): void {
  store.trees.set(path, tree);
  for (const [name, { oid, blob }] of tree.entries) {
    if (blob?.oid === oid) store.blobs.set(path === '' ? name : `${path}/${name}`, blob);
  }
}

/** All that is unknown about the paths, asked at once: each file with every directory on its way. */
async function fetchMissing(store: Store, paths: readonly string[], fetchObjects: FetchObjects): Promise<void> {
  const wanted = new Set<string>();
  for (const path of paths.filter((one) => pathProblem(one) === undefined))
    for (const missing of missingFor(store, path)) wanted.add(missing);
  const room = Math.max(0, fetchLimit - store.asked.size);
  const asked = [...wanted].toSorted((a, b) => a.split('/').length - b.split('/').length || compareText(a, b)).slice(0, room);
  if (asked.length === 0) return;
  for (const path of asked) store.asked.add(path);
  const given = await fetchObjects(asked);
  for (const [index, path] of asked.entries())
    keep(store, path, given[index] ?? { state: 'outage', why: 'GitHub left it out of its answer' });
}

function missingFor(store: Store, path: string): readonly string[] {
  const place = placeOf(store, path);
  const isNew = (one: string) => !store.asked.has(one) && !store.failures.has(one);
  if (place.state === 'unlisted') {
    const above = directoriesAbove(path);
    return [...above.slice(above.indexOf(place.path)), path].filter(isNew);
  }
  if (place.state !== 'found' || !isNew(path)) return [];
  const { kind } = place.entry;
  const isKnown = kind === 'file' ? store.blobs.has(path) : kind === 'directory' ? store.trees.has(path) : true;
  return isKnown ? [] : [path];
}

type Refusal = Extract<Listing, { readonly state: 'unreadable' }>;

const link = 'is a symbolic link; GitHub reads regular files only';

function listingOf(store: Store, path: string): Listing {
  const tree = store.trees.get(path);
  if (tree !== undefined) return { state: 'entries', path, entries: [...tree.entries].map(([name, { kind }]) => ({ name, kind })) };
  const refused = refusalOf(store, path);
  if (refused !== undefined) return refused;
  const place = placeOf(store, path);
  if (place.state !== 'found') return { state: 'absent', path };
  return place.entry.kind === 'directory' ? notGiven(store, path) : { state: 'absent', path };
}

function fileOf(store: Store, path: string): FileAnswer {
  const refused = refusalOf(store, path);
  if (refused !== undefined) return refused;
  const place = placeOf(store, path);
  if (place.state === 'absent') return { state: 'absent', path };
  if (place.state !== 'found' || place.entry.kind === 'directory') return invalid(path, 'is a directory, where a file must be');
  if (place.entry.kind === 'other') return invalid(path, 'is neither a regular file nor a directory; GitHub reads regular files only');
  return store.blobs.get(path)?.answer(path) ?? notGiven(store, path);
}

/** What keeps a path from being looked up at all. */
function refusalOf(store: Store, path: string): Refusal | undefined {
  const problem = pathProblem(path);
  if (problem !== undefined) return invalid(path, problem);
  if (isScrubbedName(path)) return invalid(path, scrubbedName);
  const place = placeOf(store, path);
  if (place.state === 'link') return invalid(path, `lies behind ${JSON.stringify(place.path)}, which ${link}`);
  if (place.state === 'found' && place.entry.kind === 'link') return invalid(path, link);
  if (place.state !== 'unlisted') return undefined;
  return { ...notGiven(store, place.path), path };
}

function invalid(path: string, why: string): Refusal {
  return { state: 'unreadable', path, cause: 'invalid', why };
}

function notGiven(store: Store, path: string): Refusal {
  const failure = store.failures.get(path);
  if (failure === undefined && !store.asked.has(path) && store.asked.size >= fetchLimit) {
    return { state: 'unreadable', path, cause: 'limit', why: `was not asked for: the limit is ${fetchLimit} paths of one commit` };
  }
  if (failure === undefined)
    return { state: 'unreadable', path, cause: 'empty', why: 'is listed by GitHub, which did not give its content' };
  const remedy = remedyFor(failure);
  return { state: 'unreadable', path, cause: failure.state, why: failure.why, ...(remedy === undefined ? {} : { remedy }) };
}
