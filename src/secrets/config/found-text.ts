import type { FoundText } from './allow-list.ts';
import type { Span } from './patterns.ts';

/** Bytes of a line that are looked at on each side of a match; one of a bundle may be as long as the file. */
const lineReach = 4 * 1024;

/** What lies between offsets, as text, and the line around it. */
export function foundText(bytes: Uint8Array, [start, end]: Span, match: Span): FoundText {
  const text = (from: number, to: number): string => Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8');
  const least = Math.max(0, match[0] - lineReach);
  const before = bytes.subarray(least, match[0]).lastIndexOf(0x0a);
  const behind = bytes.subarray(match[1], match[1] + lineReach).indexOf(0x0a);
  const lineStart = before === -1 ? least : least + before + 1;
  const lineEnd = behind === -1 ? Math.min(bytes.length, match[1] + lineReach) : match[1] + behind;
  return { secret: text(start, end), match: text(match[0], match[1]), line: text(lineStart, lineEnd) };
}
