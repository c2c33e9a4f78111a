/** A range of a content in which a pattern is to be looked for. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/**
 * Ranges that touch become one, so that nothing is looked at twice by one pattern, however many anchors stand there. `add` is called with places
 * in any order.
 */
export function joinWindows(windows: readonly Window[]): readonly Window[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of windows.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Windows that are still being gathered. */
export type OpenWindows = { start: number; end: number }[];

/**
 * Adds a window to those that are there; windows come almost in order, and most of those that touch are joined as they come, without anything new: of a
 * hostile content they come by the million.
 */
export function addWindow(windows: OpenWindows, start: number, end: number): void {
  const last = windows.at(-1);
  if (last === undefined || start < last.start || start > last.end) windows.push({ start, end });
  else if (end > last.end) last.end = end;
}
