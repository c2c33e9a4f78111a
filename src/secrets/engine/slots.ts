/** Slots of the table: a power of two. */
export const slots = 1 << 17;

/**
 * The slot of three bytes, each folded to lower case: letters in either case have one slot. The multiplier is odd, spreads the bytes over all bits, and is
 * small enough to stay an integer for V8; the loops of the prefilter write the same out.
 */
export function slotOf(first: number, second: number, third: number): number {
  return Math.imul(first | 0x20 | ((second | 0x20) << 8) | ((third | 0x20) << 16), 0x1e35a7bd) >>> 15;
}
