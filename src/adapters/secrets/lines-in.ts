/** Ends of lines among the first bytes. A buffer looks for them many times faster than an array of bytes does. */
export function linesIn(bytes: Uint8Array, end: number): number {
  const searched = Buffer.from(bytes.buffer, bytes.byteOffset, end);
  let lines = 0;
  for (let at = searched.indexOf(0x0a); at !== -1; at = searched.indexOf(0x0a, at + 1)) lines += 1;
  return lines;
}
