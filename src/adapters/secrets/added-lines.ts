/** Lines that stand together in the new file. */
export interface AddedLines {
  /** Of the first, from 1. */
  readonly line: number;
  /** Each with its line feed. */
  readonly text: string;
}

/**
 * What a patch adds, as GitHub writes it: hunks with their context. Undefined where it is not all of it: where its hunks do not have the lines that their
 * heads say, or the whole does not add as many as are counted elsewhere.
 */
export function addedLines(patch: string, additions: number): readonly AddedLines[] | undefined {
  const runs: { line: number; text: string; end: number }[] = [];
  let [removed, added, line, total] = [0, 0, 0, 0];
  for (const text of patch.split('\n')) {
    const mark = text.charAt(0);
    if (removed + added === 0) {
      const [, before = '1', start, behind = '1'] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text) ?? [];
      if (start !== undefined) [removed, added, line] = [Number(before), Number(behind), Number(start)];
      else if (mark !== '\\' && text !== '') return undefined;
    } else if (mark === '+') {
      const last = runs.at(-1);
      if (last !== undefined && last.end === line) [last.text, last.end] = [`${last.text}${text.slice(1)}\n`, line + 1];
      else runs.push({ line, text: `${text.slice(1)}\n`, end: line + 1 });
      [added, line, total] = [added - 1, line + 1, total + 1];
    } else if (mark === '-') removed -= 1;
    else if (mark === ' ' || text === '') [removed, added, line] = [removed - 1, added - 1, line + 1];
    else if (mark !== '\\') return undefined;
  }
  return removed === 0 && added === 0 && total === additions ? runs.map((run) => ({ line: run.line, text: run.text })) : undefined;
}
