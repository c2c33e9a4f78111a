/** `other`: of a kind that is not unpacked here. */
export type ArchiveKind = 'gzip' | 'zstd' | 'zip' | 'tar' | 'xz' | 'deb' | 'bzip2' | 'other';

/** Bytes that tell a kind: those of tar lie in its first block. */
export const kindBytes = 512;

const marks: readonly (readonly [ArchiveKind | 'squashfs', number, readonly number[]])[] = [
  ['gzip', 0, [0x1f, 0x8b, 0x08]],
  ['zstd', 0, [0x28, 0xb5, 0x2f, 0xfd]],
  ['zip', 0, [0x50, 0x4b, 0x03, 0x04]],
  ['xz', 0, [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['bzip2', 0, [0x42, 0x5a, 0x68]],
  ['tar', 257, [0x75, 0x73, 0x74, 0x61, 0x72]],
  // An ar whose first file is `debian-binary`.
  ['deb', 0, [...Buffer.from('!<arch>\ndebian-binary')]],
  // 7-Zip, RAR, LZ4, lzip, the packages of RPM and of macOS, cabinets.
  ['other', 0, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['other', 0, [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['other', 0, [0x04, 0x22, 0x4d, 0x18]],
  ['other', 0, [0x4c, 0x5a, 0x49, 0x50, 0x01]],
  ['other', 0, [0xed, 0xab, 0xee, 0xdb]],
  ['other', 0, [0x78, 0x61, 0x72, 0x21, 0x00, 0x1c]],
  ['other', 0, [0x4d, 0x53, 0x43, 0x46, 0x00, 0x00, 0x00, 0x00]],
  ['squashfs', 0, [0x68, 0x73, 0x71, 0x73]],
];

/** The digits of pi, with which the first block of bzip2 begins. */
const blockOfBzip2 = [0x31, 0x41, 0x59, 0x26, 0x53, 0x59];
/** Where SquashFS has its version, 4.0, and what that is. */
const versionOfSquashfs = { at: 28, bytes: [4, 0, 0, 0] } as const;
/** Where the checksum of a tar header stands. */
const checksum = { start: 148, end: 156 } as const;

/** What an archive or a compressed text is by its first bytes, whatever it is called; undefined for everything else. */
export function archiveKind(bytes: Uint8Array): ArchiveKind | undefined {
  const kind = marks.find(([, at, mark]) => isAt(bytes, at, mark))?.[0];
  // Letters alone make none: a text may have them at these places.
  if (kind === 'bzip2' && !isAt(bytes, 4, blockOfBzip2)) return undefined;
  if (kind === 'squashfs') return isAt(bytes, versionOfSquashfs.at, versionOfSquashfs.bytes) ? 'other' : undefined;
  if (kind === 'tar' && !isTarHeader(bytes)) return undefined;
  if (kind !== undefined) return kind;
  // The oldest form of tar has no mark: its checksum is one.
  if (bytes[0] !== 0 && isTarHeader(bytes)) return 'tar';
  return isLzma(bytes) || isCompress(bytes) ? 'other' : undefined;
}

/** Bytes behind the end of a zip: its shortest end, and the comment that may follow. */
const endOfZip = { mark: Buffer.from('PK\x05\x06', 'latin1'), shortest: 22, searched: 4096 } as const;

/**
 * Where the zip begins with which a content ends whose last bytes these are: behind a program that unpacks it, or at 0 where its own offsets count from the
 * beginning of all. Undefined where it does not end as a zip does (APPNOTE.TXT, 4.3.16).
 */
export function zipAtEnd(last: Uint8Array, size: number): number | undefined {
  const bytes = Buffer.from(last.buffer, last.byteOffset, last.length).subarray(-endOfZip.searched);
  const before = (end: number): number => (end < 0 ? -1 : bytes.lastIndexOf(endOfZip.mark, end));
  for (let at = before(bytes.length - endOfZip.shortest); at !== -1; at = before(at - 1)) {
    if (at + endOfZip.shortest + bytes.readUInt16LE(at + 20) !== bytes.length) continue;
    const [directory, offset] = [bytes.readUInt32LE(at + 12), bytes.readUInt32LE(at + 16)];
    // What is larger says so elsewhere.
    if (offset === 0xffffffff) return 0;
    // Of one whose beginning is missing nothing is found at 0, which is told.
    return Math.max(0, size - bytes.length + at - directory - offset);
  }
  return undefined;
}

/** The older form of LZMA has no mark: properties, the size of its dictionary, and a size that is unknown or no petabyte. */
function isLzma(bytes: Uint8Array): boolean {
  if (bytes.length < 13 || !isAt(bytes, 0, [0x5d, 0x00, 0x00])) return false;
  return isAt(bytes, 5, [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]) || isAt(bytes, 11, [0x00, 0x00]);
}

/** What `compress` writes: behind its mark 9 to 16 bits, and two that are never set. */
function isCompress(bytes: Uint8Array): boolean {
  const third = bytes[2] ?? 0;
  return isAt(bytes, 0, [0x1f, 0x9d]) && (third & 0x60) === 0 && (third & 0x1f) >= 9 && (third & 0x1f) <= 16;
}

function isAt(bytes: Uint8Array, at: number, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[at + index] === byte);
}

/** The sum of its bytes, in which the checksum itself counts as spaces, is what the header says in octal digits. */
function isTarHeader(bytes: Uint8Array): boolean {
  if (bytes.length < kindBytes) return false;
  const said = /^[\0 ]*([0-7]+)/.exec(Buffer.from(bytes.subarray(checksum.start, checksum.end)).toString('latin1'))?.[1];
  if (said === undefined) return false;
  let sum = 0;
  for (let at = 0; at < kindBytes; at += 1) sum += at >= checksum.start && at < checksum.end ? 0x20 : (bytes[at] ?? 0);
  return Number.parseInt(said, 8) === sum;
}
