import type { CustomMatch } from './custom-scanner.ts';

/** The place of what a rule needs beside it. */
export interface Companion {
  readonly id: string;
  readonly start: number;
}

/**
 * Matches whose rules have beside them what they require. In a part of a content what is required may stand in another part: there all are kept.
 */
export function withRequired(
  matches: readonly CustomMatch[],
  companions: readonly Companion[],
  bytes: Uint8Array,
  isWhole: boolean,
): readonly CustomMatch[] {
  if (!isWhole || matches.every(({ rule }) => rule.required.length === 0)) return matches;
  const at = positionsIn(bytes, [...matches.map(({ hit }) => hit.start), ...companions.map(({ start }) => start)]);
  const byId = grouped(companions);
  return matches.filter(({ rule, hit }) =>
    rule.required.every(({ id, withinLines, withinColumns }) =>
      (byId.get(id) ?? []).some((start) => isNear(at.get(hit.start), at.get(start), withinLines, withinColumns)),
    ),
  );
}

function grouped(companions: readonly Companion[]): ReadonlyMap<string, readonly number[]> {
  const byId = new Map<string, number[]>();
  for (const { id, start } of companions) {
    const there = byId.get(id);
    if (there === undefined) byId.set(id, [start]);
    else there.push(start);
  }
  return byId;
}

interface At {
  readonly line: number;
  readonly column: number;
}

function isNear(one: At | undefined, other: At | undefined, lines: number | undefined, columns: number | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  return (
    (lines === undefined || Math.abs(one.line - other.line) <= lines) &&
    (columns === undefined || Math.abs(one.column - other.column) <= columns)
  );
}

/** Lines and columns in bytes; each line end is looked at once. */
function positionsIn(bytes: Uint8Array, offsets: readonly number[]): ReadonlyMap<number, At> {
  const positions = new Map<number, At>();
  let [line, begins, next] = [0, 0, bytes.indexOf(0x0a)];
  for (const offset of offsets.toSorted((a, b) => a - b)) {
    while (next !== -1 && next < offset) {
      line += 1;
      begins = next + 1;
      next = bytes.indexOf(0x0a, begins);
    }
    positions.set(offset, { line, column: offset - begins });
  }
  return positions;
}
