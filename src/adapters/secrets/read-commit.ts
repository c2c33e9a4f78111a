import type { ReadReport, TakePart } from '../../ports/secret-sources.ts';
import { Counted } from './counted.ts';
import { readBlobs } from './read-blobs.ts';
import { readObjects } from './read-objects.ts';
import { treeEntries } from './tree-entries.ts';

const checkout = `check it out in a step before:
- uses: actions/checkout@<full commit>
  with: {persist-credentials: false}`;

/** Directories within directories. */
const depthLimit = 256;

interface Directory {
  readonly oid: string;
  /** With a slash at its end; empty for the root. */
  readonly path: string;
}

/**
 * Every file of a commit, from the repository in a directory. Whoever filled that directory can take files away, which is told, but cannot change or hide
 * one: all that leads from the commit to a file, and the file, is compared with its id. Undefined where the commit is not there.
 */
export async function readCommit(directory: string, commit: string, take: TakePart): Promise<ReadReport | undefined> {
  const root = await rootOf(directory, commit);
  if (root === undefined) return undefined;
  const counted = new Counted();
  counted.commits = 1;
  await readBlobs(directory, await pathsBelow(directory, root, counted), counted, take);
  return counted.report();
}

async function rootOf(directory: string, commit: string): Promise<string | undefined> {
  const object = (await readObjects(directory, [commit])).get(commit);
  if (object?.type !== 'commit') return undefined;
  return /^tree ([0-9a-f]{40,64})\n/.exec(Buffer.from(object.bytes).subarray(0, 80).toString('latin1'))?.[1];
}

/** Id -> path of each file, the first where two are the same. */
async function pathsBelow(directory: string, root: string, counted: Counted): Promise<ReadonlyMap<string, string>> {
  const paths = new Map<string, string>();
  let level: readonly Directory[] = [{ oid: root, path: '' }];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > depthLimit) {
      counted.miss(level[0]?.path ?? '', 'limit', `it lies more than ${depthLimit} directories deep`);
      break;
    }
    const objects = await readObjects(directory, [...new Set(level.map(({ oid }) => oid))]);
    level = level.flatMap(({ oid, path }) => below(path, objects.get(oid)?.bytes, paths, counted));
  }
  return paths;
}

/** The directories in a directory; its files are added to the paths. */
function below(path: string, tree: Uint8Array | undefined, paths: Map<string, string>, counted: Counted): readonly Directory[] {
  const entries = tree === undefined ? undefined : treeEntries(tree);
  if (entries === undefined) {
    counted.miss(path === '' ? 'the root directory' : path, 'truncated', 'git has not this directory of the commit', checkout);
    return [];
  }
  for (const { kind, oid, name } of entries) {
    if (kind === 'submodule') counted.leave('submodules');
    else if (kind === 'file' && !paths.has(oid)) paths.set(oid, path + name);
  }
  return entries.filter(({ kind }) => kind === 'directory').map(({ oid, name }) => ({ oid, path: `${path}${name}/` }));
}
