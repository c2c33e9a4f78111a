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

/** Adds a window to those that are there; windows come almost in order, and most of those that touch are joined as they come. */
export function addWindow(windows: Window[], { start, end }: Window): void {
  const last = windows.at(-1);
  if (last !== undefined && start >= last.start && start <= last.end)
    windows[windows.length - 1] = { start: last.start, end: Math.max(end, last.end) };
  else windows.push({ start, end });
}
