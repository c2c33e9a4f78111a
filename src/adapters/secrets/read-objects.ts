import { startGit } from './git.ts';
import { objectHash } from './object-id.ts';

export interface GitObject {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Bytes of all that is asked for at once. */
const most = 512 * 1024 * 1024;

/** Commits and trees by their ids. One that is not there, or is not what its id says, is not in the answer. */
export async function readObjects(directory: string, oids: readonly string[]): Promise<ReadonlyMap<string, GitObject>> {
  const child = startGit(directory, ['cat-file', '--batch', '--buffer']);
  child.stderr.resume();
  child.stdin.on('error', () => undefined);
  child.stdin.end(oids.map((oid) => `${oid}\n`).join(''));
  const chunks: Uint8Array[] = [];
  let size = 0;
  child.stdout.on('data', (chunk: Uint8Array) => {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
  });
  await new Promise((resolve) => child.on('close', resolve));
  return objectsIn(Buffer.concat(chunks));
}

/** What `git cat-file --batch` wrote: a line with id, type and size, so many bytes, and a line feed. */
function objectsIn(answer: Buffer): ReadonlyMap<string, GitObject> {
  const objects = new Map<string, GitObject>();
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(0x0a, at);
    if (end === -1) break;
    const [oid = '', type = '', size] = answer.subarray(at, end).toString('latin1').split(' ');
    at = end + 1;
    if (size === undefined) continue;
    const bytes = answer.subarray(at, at + Number(size));
    at += Number(size) + 1;
    if (objectHash(oid, type, bytes.length).update(bytes).digest('hex') === oid) objects.set(oid, { type, bytes });
  }
  return objects;
}
