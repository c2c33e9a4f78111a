/** The value of each byte as a hexadecimal digit; -1 where it is none. */
export const hexDigits = new Int8Array(256).fill(-1);
for (let value = 0; value < 16; value += 1) {
  const digit = value.toString(16);
  hexDigits[digit.charCodeAt(0)] = value;
  hexDigits[digit.toUpperCase().charCodeAt(0)] = value;
}

/** The byte that two digits say; -1 where they are none. */
export function hexByte(bytes: Uint8Array, at: number): number {
  const high = hexDigits[bytes[at] ?? 0] ?? -1;
  const low = hexDigits[bytes[at + 1] ?? 0] ?? -1;
  return high < 0 || low < 0 ? -1 : (high << 4) | low;
}
