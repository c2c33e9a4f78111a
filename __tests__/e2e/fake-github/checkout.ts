import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { FakeTree } from './git.ts';
import { type FakeRepository, revParse } from './repository.ts';

/** Writes the objects of a commit as git stores them, the way a shallow checkout has them; its id is what the content comes to, or it cannot be read. */
export function checkOut(repository: FakeRepository, sha: string, directory: string): void {
  const commit = revParse(repository, sha);
  if (commit?.kind !== 'commit') return;
  const objects = join(directory, '.git', 'objects');
  mkdirSync(join(directory, '.git', 'refs'), { recursive: true });
  writeFileSync(join(directory, '.git', 'HEAD'), `${commit.oid}\n`);
  writeFileSync(join(directory, '.git', 'shallow'), `${commit.oid}\n`);
  writeFileSync(join(directory, '.git', 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = false\n');
  write(objects, commit.oid, 'commit', Buffer.from(commit.content));
  writeTree(objects, commit.tree);
}

function writeTree(objects: string, { oid, content, entries }: FakeTree): void {
  write(objects, oid, 'tree', content);
  for (const { object } of entries) {
    if (object.kind === 'tree') writeTree(objects, object);
    else if (object.kind === 'blob') write(objects, object.oid, 'blob', object.bytes);
  }
}

function write(objects: string, oid: string, kind: string, content: Uint8Array): void {
  mkdirSync(join(objects, oid.slice(0, 2)), { recursive: true });
  writeFileSync(
    join(objects, oid.slice(0, 2), oid.slice(2)),
    deflateSync(Buffer.concat([Buffer.from(`${kind} ${content.length}\0`), content])),
  );
}
