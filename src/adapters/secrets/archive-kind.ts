export type ArchiveKind = 'gzip' | 'zstd' | 'zip' | 'tar' | 'xz' | 'bzip2';

/** Bytes that tell a kind: those of tar lie in its first block. */
export const kindBytes = 512;

const marks: readonly (readonly [ArchiveKind, number, readonly number[]])[] = [
  ['gzip', 0, [0x1f, 0x8b, 0x08]],
  ['zstd', 0, [0x28, 0xb5, 0x2f, 0xfd]],
  ['zip', 0, [0x50, 0x4b, 0x03, 0x04]],
  ['xz', 0, [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['bzip2', 0, [0x42, 0x5a, 0x68]],
  ['tar', 257, [0x75, 0x73, 0x74, 0x61, 0x72]],
];

/** The digits of pi, with which the first block of bzip2 begins. */
const blockOfBzip2 = [0x31, 0x41, 0x59, 0x26, 0x53, 0x59];
/** Where the checksum of a tar header stands. */
const checksum = { start: 148, end: 156 } as const;

/** What an archive or a compressed text is by its first bytes, whatever it is called; undefined for everything else. */
export function archiveKind(bytes: Uint8Array): ArchiveKind | undefined {
  const kind = marks.find(([, at, mark]) => isAt(bytes, at, mark))?.[0];
  // Letters alone make none: a text may have them at these places.
  if (kind === 'bzip2' && !isAt(bytes, 4, blockOfBzip2)) return undefined;
  return kind === 'tar' && !isTarHeader(bytes) ? undefined : kind;
}

function isAt(bytes: Uint8Array, at: number, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[at + index] === byte);
}

/** The sum of its bytes, in which the checksum itself counts as spaces, is what the header says in octal digits. */
function isTarHeader(bytes: Uint8Array): boolean {
  if (bytes.length < kindBytes) return false;
  const said = /^[\0 ]*([0-7]+)/.exec(Buffer.from(bytes.subarray(checksum.start, checksum.end)).toString('latin1'))?.[1];
  let sum = 0;
  for (let at = 0; at < kindBytes; at += 1) sum += at >= checksum.start && at < checksum.end ? 0x20 : (bytes[at] ?? 0);
  return said !== undefined && Number.parseInt(said, 8) === sum;
}
