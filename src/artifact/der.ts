/** One value of a DER encoding (X.690). */
export interface DerValue {
  /** Identifier octet: 0x30 is a SEQUENCE, 0x0c a UTF8String, 0x86 the implicit context tag 6. */
  readonly tag: number;
  readonly content: Uint8Array;
}

/** Values of a certificate nest and count far less than these. */
const valueLimit = 1024;

/** The values that stand side by side in these bytes; undefined unless they fill them exactly, each in its shortest form. */
export function derValues(bytes: Uint8Array): readonly DerValue[] | undefined {
  const values: DerValue[] = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = bytes[at] ?? 0;
    const length = lengthAt(bytes, at + 1);
    // Tags over 30 take further octets, which no certificate uses.
    if ((tag & 0x1f) === 0x1f || length === undefined || values.length === valueLimit) return undefined;
    const end = length.start + length.value;
    if (end > bytes.length) return undefined;
    values.push({ tag, content: bytes.subarray(length.start, end) });
    at = end;
  }
  return values;
}

/** The only value in these bytes, where it has that tag. */
export function derValue(bytes: Uint8Array, tag: number): DerValue | undefined {
  const values = derValues(bytes);
  const [only] = values ?? [];
  return values?.length === 1 && only?.tag === tag ? only : undefined;
}

function lengthAt(bytes: Uint8Array, at: number): { readonly value: number; readonly start: number } | undefined {
  const first = bytes[at];
  if (first === undefined || first === 0x80 || first > 0x83) return undefined;
  if (first < 0x80) return { value: first, start: at + 1 };
  const octets = bytes.subarray(at + 1, at + 1 + (first & 0x7f));
  if (octets.length !== (first & 0x7f) || octets[0] === 0) return undefined;
  const value = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  return value < 0x80 ? undefined : { value, start: at + 1 + octets.length };
}

/** An object identifier in dotted form; undefined where its octets are none. */
export function oidOf(content: Uint8Array): string | undefined {
  const arcs: number[] = [];
  let arc = 0;
  for (const [index, octet] of content.entries()) {
    // A leading 0x80 would be a second way to write the same arc.
    if (arc === 0 && octet === 0x80) return undefined;
    arc = arc * 128 + (octet & 0x7f);
    if (arc > Number.MAX_SAFE_INTEGER / 128) return undefined;
    if (octet < 0x80) {
      arcs.push(arc);
      arc = 0;
    } else if (index === content.length - 1) return undefined;
  }
  const [first, ...rest] = arcs;
  if (first === undefined) return undefined;
  const root = Math.min(2, Math.floor(first / 40));
  return [root, first - root * 40, ...rest].join('.');
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Text of UTF-8 octets; undefined where they are not. */
export function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
