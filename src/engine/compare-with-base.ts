import type { Fact } from '../core/facts.ts';
import { type FileLocation, isFileLocation } from '../core/location.ts';
import type { PlannedRule } from '../core/plan.ts';
import { evaluateFacts, type Old } from './evaluate.ts';
import type { Hash } from './fingerprint.ts';

type FactLookup = ReadonlyMap<string, Fact<unknown>>;

/** For a run without a base: everything counts as introduced. */
export const nothingIsOld: Old = { hasFinding: () => false, hasGap: () => false };

/** Path -> text of what was read at the judged commit and at its base. */
export interface Texts {
  readonly judged: ReadonlyMap<string, string>;
  readonly base: ReadonlyMap<string, string>;
}

/**
 * What the base already had, by judging it with the same rules. A finding is old only where its own lines read as they did: whoever edits
 * a line answers for what stands on it. A gap is old only where its whole file was left alone, so that nobody hides a change in a file that
 * could not be read before either.
 */
export function compareWithBase(rules: readonly PlannedRule[], baseFacts: FactLookup, hash: Hash, { judged, base }: Texts): Old {
  const found = new Map<string, string | undefined>();
  for (const { meta, findings } of evaluateFacts(rules, baseFacts, hash, nothingIsOld)) {
    for (const { location, fingerprint } of findings) {
      if (isFileLocation(location)) found.set(`${meta.id}\0${fingerprint}`, linesAt(location, base));
    }
  }
  return {
    hasFinding: (rule, fingerprint, location) => {
      const lines = isFileLocation(location) ? linesAt(location, judged) : undefined;
      return lines !== undefined && found.get(`${rule}\0${fingerprint}`) === lines;
    },
    hasGap: ({ location }) => location !== undefined && judged.has(location.path) && judged.get(location.path) === base.get(location.path),
  };
}

/** The lines of a place without their indentation, which a move to another job changes; undefined where the file was not read. */
function linesAt({ path, start, end }: FileLocation, texts: ReadonlyMap<string, string>): string | undefined {
  return texts
    .get(path)
    ?.split(/\r\n|\n|\r/)
    .slice(start.line - 1, end.line)
    .map((line) => line.trim())
    .join('\n');
}
