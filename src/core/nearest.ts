const lengthLimit = 100;

/** The candidate that a misspelt word most likely means: at most two edits away, fewer for short words. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > lengthLimit) return undefined;
  const limit = word.length < 5 ? 1 : 2;
  let best: { readonly text: string; readonly distance: number } | undefined;
  for (const text of candidates) {
    if (Math.abs(text.length - word.length) > limit) continue;
    const distance = editDistance(word.toLowerCase(), text.toLowerCase());
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { text, distance };
  }
  return best?.text;
}

/** ` Did you mean "x"?`, or nothing. */
export function suggestion(word: string, candidates: readonly string[]): string {
  const text = nearest(word, candidates);
  return text === undefined ? '' : ` Did you mean "${text}"?`;
}

/** Insertions, deletions, replacements and swaps of neighbours between two texts. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [];
  // Against an empty text every letter is one step.
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Math.max(i, j);
  for (let i = 1; i <= a.length; i += 1) {
    const row: number[] = [];
    rows[i] = row;
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(replaced, at(i - 1, j) + 1, at(i, j - 1) + 1, isSwap ? at(i - 2, j - 2) + 1 : replaced);
    }
  }
  return at(a.length, b.length);
}
