import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { type FakeCommit, objectAt } from './git.ts';
import type { FakeRepository } from './repository.ts';
import { everyEntry } from './routes/objects.ts';

/** A commit as one tar.gz, below a directory of its own; without the names that its `.gitattributes` calls `export-ignore`. */
export async function sourceArchive({ owner, name }: FakeRepository, { oid, tree }: FakeCommit): Promise<Buffer> {
  const attributes = objectAt(tree, '.gitattributes');
  const lines = attributes?.kind === 'blob' ? Buffer.from(attributes.bytes).toString() : '';
  const left = new Set([...lines.matchAll(/^(\S+) export-ignore$/gm)].map(([, path]) => path));
  const archive = pack();
  for (const { path, entry } of everyEntry(tree, '')) {
    const at = `${owner}-${name}-${oid.slice(0, 7)}/${path}`;
    if (entry.object.kind !== 'blob' || left.has(path)) continue;
    const bytes = Buffer.from(entry.object.bytes);
    if (entry.mode === '120000') archive.entry({ name: at, type: 'symlink', linkname: bytes.toString() });
    else archive.entry({ name: at }, bytes);
  }
  archive.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return gzipSync(Buffer.concat(chunks));
}
