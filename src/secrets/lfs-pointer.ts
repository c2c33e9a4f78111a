/** No pointer is longer, as the specification says (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md, read on 2026-11-27). */
const most = 1024;

const pointer = /^(?:version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-\d[^\n]*\n)*)?oid sha256:[0-9a-f]{64}\n(?:size \d+\n?)?$/;

/** What git has of a file that git LFS keeps elsewhere, or what a change replaces of it. */
export function isLfsPointer(bytes: Uint8Array): boolean {
  if (bytes.length > most || (bytes[0] !== 0x76 && bytes[0] !== 0x6f)) return false;
  return pointer.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1').replaceAll('\r\n', '\n'));
}
