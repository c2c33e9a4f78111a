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

/** Insertions, deletions and replacements between two texts. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
