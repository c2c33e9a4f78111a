export type ArchiveKind = 'gzip' | 'zstd' | 'zip' | 'tar' | 'xz' | 'bzip2';

/** Bytes that tell a kind: those of tar lie in its first block. */
export const kindBytes = 512;

const marks: readonly (readonly [ArchiveKind, number, readonly number[]])[] = [
  ['gzip', 0, [0x1f, 0x8b, 0x08]],
  ['zstd', 0, [0x28, 0xb5, 0x2f, 0xfd]],
  ['zip', 0, [0x50, 0x4b, 0x03, 0x04]],
  ['xz', 0, [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  // Behind its size stands the first block, marked by the digits of pi.
  ['bzip2', 4, [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]],
  ['tar', 257, [0x75, 0x73, 0x74, 0x61, 0x72]],
];

/** What an archive or a compressed text is by its first bytes, whatever it is called; undefined for everything else. */
export function archiveKind(bytes: Uint8Array): ArchiveKind | undefined {
  return marks.find(([, at, mark]) => mark.every((byte, index) => bytes[at + index] === byte))?.[0];
}
