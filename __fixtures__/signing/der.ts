/** Just enough of DER (X.690) to write certificates and timestamps; lengths are definite, integers minimal. */

export function tagged(tag: number, content: Uint8Array): Buffer {
  const size = content.length;
  const bytes = size.toString(16).length + (size.toString(16).length % 2);
  const length =
    size < 0x80
      ? Buffer.from([size])
      : Buffer.concat([Buffer.from([0x80 | (bytes / 2)]), Buffer.from(size.toString(16).padStart(bytes, '0'), 'hex')]);
  return Buffer.concat([Buffer.from([tag]), length, content]);
}

export function sequence(...parts: readonly Uint8Array[]): Buffer {
  return tagged(0x30, Buffer.concat(parts));
}

/** In the order of their encodings, as DER has it. */
export function setOf(...parts: readonly Uint8Array[]): Buffer {
  return tagged(0x31, Buffer.concat(parts.toSorted((a, b) => Buffer.compare(a, b))));
}

/** `[n]` around something, or in its place where `isImplicit`. */
export function context(number: number, content: Uint8Array, isPrimitive = false): Buffer {
  return tagged((isPrimitive ? 0x80 : 0xa0) | number, content);
}

export function integer(value: number | Uint8Array): Buffer {
  const bytes = typeof value === 'number' ? Buffer.from([value]) : Buffer.from(value);
  return tagged(0x02, (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);
}

export function objectIdentifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  return tagged(0x06, Buffer.from([first * 40 + second, ...others.flatMap(base128)]));
}

function base128(value: number): readonly number[] {
  const digits = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) digits.unshift((rest % 128) | 0x80);
  return digits;
}

export function octetString(content: Uint8Array): Buffer {
  return tagged(0x04, content);
}

export function bitString(content: Uint8Array, unusedBits = 0): Buffer {
  return tagged(0x03, Buffer.concat([Buffer.from([unusedBits]), content]));
}

export function utf8String(text: string): Buffer {
  return tagged(0x0c, Buffer.from(text, 'utf8'));
}

export const isTrue = tagged(0x01, Buffer.from([0xff]));

export const nothing = tagged(0x05, Buffer.alloc(0));

/** `YYMMDDhhmmssZ`, for years before 2050. */
export function utcTime(date: Date): Buffer {
  return tagged(0x17, Buffer.from(stamp(date).slice(2)));
}

export function generalizedTime(date: Date): Buffer {
  return tagged(0x18, Buffer.from(stamp(date)));
}

function stamp(date: Date): string {
  return date.toISOString().replace(/[-:T]/g, '').replace(/\.\d+/, '');
}
