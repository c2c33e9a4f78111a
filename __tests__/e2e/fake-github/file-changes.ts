import { type FakeBlob, type FakeTree, isBinary } from './git.ts';

/** One file of a comparison, as GitHub counts and shows it. */
export interface FileChange {
  readonly filename: string;
  readonly sha: string;
  readonly status: 'added' | 'modified' | 'removed';
  readonly additions: number;
  readonly deletions: number;
  readonly changes: number;
  /** None for what is taken for binary, by its content or by an attribute. */
  readonly patch?: string;
}

/** Lines around a change. */
const context = 3;

/** Every file that differs, by path. `-diff` of a `.gitattributes` at the root is honoured for names that end as its pattern does. */
export function fileChanges(before: FakeTree, after: FakeTree): readonly FileChange[] {
  const [old, now] = [blobsOf(before, ''), blobsOf(after, '')];
  const attributes = Buffer.from(now.get('.gitattributes')?.bytes ?? []).toString();
  const hidden = [...attributes.matchAll(/^\*(\S*) (?:-diff|binary)$/gm)].map(([, ending = '']) => ending);
  return [...new Set([...old.keys(), ...now.keys()])].toSorted().flatMap((filename) => {
    const [from, to] = [old.get(filename), now.get(filename)];
    if (from?.oid === to?.oid) return [];
    const isHidden =
      hidden.some((ending) => filename.endsWith(ending)) || [from, to].some((blob) => blob !== undefined && isBinary(blob.bytes));
    return [changeOf(filename, from, to, isHidden)];
  });
}

function changeOf(filename: string, from: FakeBlob | undefined, to: FakeBlob | undefined, isHidden: boolean): FileChange {
  const status = from === undefined ? 'added' : to === undefined ? 'removed' : 'modified';
  const sha = (to ?? from)?.oid ?? '';
  if (isHidden) return { filename, sha, status, additions: 0, deletions: 0, changes: 0 };
  const [old, now] = [linesOf(from), linesOf(to)];
  let first = 0;
  while (first < Math.min(old.length, now.length) && old[first] === now[first]) first += 1;
  let last = 0;
  while (last < Math.min(old.length, now.length) - first && old.at(-1 - last) === now.at(-1 - last)) last += 1;
  const [removed, added] = [old.slice(first, old.length - last), now.slice(first, now.length - last)];
  const start = Math.max(0, first - context);
  const [ahead, behind] = [now.slice(start, first), now.slice(now.length - last, now.length - last + context)];
  const around = ahead.length + behind.length;
  const head = `@@ -${from === undefined ? 0 : start + 1},${removed.length + around} +${to === undefined ? 0 : start + 1},${added.length + around} @@`;
  const lines = [
    ...ahead.map((line) => ` ${line}`),
    ...removed.map((line) => `-${line}`),
    ...added.map((line) => `+${line}`),
    ...behind.map((line) => ` ${line}`),
  ];
  const [additions, deletions] = [added.length, removed.length];
  return { filename, sha, status, additions, deletions, changes: additions + deletions, patch: [head, ...lines].join('\n') };
}

function linesOf(blob: FakeBlob | undefined): readonly string[] {
  const text = Buffer.from(blob?.bytes ?? []).toString('utf8');
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

function blobsOf({ entries }: FakeTree, base: string): ReadonlyMap<string, FakeBlob> {
  const blobs = new Map<string, FakeBlob>();
  for (const { name, object } of entries) {
    if (object.kind === 'blob') blobs.set(base + name, object);
    else if (object.kind === 'tree') for (const [path, blob] of blobsOf(object, `${base}${name}/`)) blobs.set(path, blob);
  }
  return blobs;
}
