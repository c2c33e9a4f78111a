/** Bytes on either side of a credential in which its comment stands: a line without end is no place for one. */
const reach = 1024;

const own = /(?<![\w:.-])(?:(?:gitleaks|betterleaks|interlock):allow|trufflehog:ignore|pragma: ?(?:allow|white)list[ -]secret)(?![\w:-])/i;
const next = /(?<![\w:.-])pragma: ?(?:allow|white)list[ -]nextline[ -]secret(?![\w:-])/i;

/** The words beside a credential, or in the line above it, that ask scanners to pass over it; never those within it. */
export function inlineComment(bytes: Uint8Array, { start, end }: { readonly start: number; readonly end: number }): string | undefined {
  const before = latin1(bytes.subarray(Math.max(0, start - reach), start)).split('\n');
  const [after = ''] = latin1(bytes.subarray(end, end + reach)).split('\n');
  const found = own.exec(before.at(-1) ?? '') ?? own.exec(after) ?? next.exec(before.at(-2) ?? '');
  return found?.[0].toLowerCase();
}

/** In UTF-16 every letter of these words has an empty byte beside it. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1').replaceAll('\0', '');
}
