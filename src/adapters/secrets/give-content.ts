import { Readable } from 'node:stream';
import type { Platform } from '../../ports/platform.ts';
import type { TakePart } from '../../ports/secret-sources.ts';
import { archiveKind } from './archive-kind.ts';
import type { Counted } from './counted.ts';
import { PartWriter } from './part-writer.ts';

/** Hands bytes on as a content of this path, which begin at this line of it. */
export function giveBytes(
  bytes: Uint8Array,
  { path, line }: { readonly path: string; readonly line: number },
  counted: Counted,
  take: TakePart,
): void {
  counted.bytes += bytes.length;
  const parts = new PartWriter({ path, within: [] }, line, take);
  parts.write(bytes);
  parts.end();
}

/**
 * The same of a file that the platform has, and of what lies in it where it is an archive: what only begins like one is seen as well. What the platform
 * does not give is a gap.
 */
export async function giveBlob(
  platform: Pick<Platform, 'blob'>,
  { path, blob }: { readonly path: string; readonly blob: string },
  counted: Counted,
  take: TakePart,
): Promise<void> {
  const answer = await platform.blob(blob);
  if (answer.state !== 'value') return counted.miss(path, answer.state, answer.why);
  const bytes = answer.value;
  counted.files += 1;
  giveBytes(bytes, { path, line: 1 }, counted, take);
  if (archiveKind(bytes) === undefined) return;
  // What unpacks archives is loaded where there is one.
  const { unpack } = await import('./read-archive.ts');
  await unpack({ source: Readable.from([bytes]), size: bytes.length, inner: 'found' }, { path, within: [] }, counted, take);
}
