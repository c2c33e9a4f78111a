import type { Fact } from '../core/facts.ts';
import { isFileLocation } from '../core/location.ts';
import type { PlannedRule } from '../core/plan.ts';
import { evaluateFacts, type Old } from './evaluate.ts';
import type { Hash } from './fingerprint.ts';

type FactLookup = ReadonlyMap<string, Fact<unknown>>;

/** For a run without a base: everything counts as introduced. */
export const nothingIsOld: Old = { hasFinding: () => false, hasGap: () => false };

/**
 * What the base already had, by judging it with the same rules. A gap is old only where its file was not touched:
 * `isSameFile` compares contents, so that nobody hides a change in a file that could not be read before either.
 */
export function compareWithBase(
  rules: readonly PlannedRule[],
  baseFacts: FactLookup,
  hash: Hash,
  isSameFile: (path: string) => boolean,
): Old {
  const found = new Set<string>();
  for (const { meta, findings } of evaluateFacts(rules, baseFacts, hash, nothingIsOld)) {
    for (const finding of findings) if (isFileLocation(finding.location)) found.add(`${meta.id}\0${finding.fingerprint}`);
  }
  return {
    hasFinding: (rule, fingerprint) => found.has(`${rule}\0${fingerprint}`),
    hasGap: ({ location }) => location !== undefined && isSameFile(location.path),
  };
}
