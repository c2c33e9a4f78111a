import type { JsonRecord } from '../json-value.ts';
import { claimLimits } from '../limits.ts';
import type { SummaryClaims } from './model.ts';
import { listAt, recordAt, recordIn, textAt, textIn, timeAt, Unreadable } from './read-value.ts';

/** Verification summary v1. All that a consumer must compare is demanded. */
export function readSummary1(predicate: JsonRecord): SummaryClaims {
  const levels = listAt(predicate, 'verifiedLevels', 'verifiedLevels');
  if (levels.length > claimLimits.values) throw new Unreadable(`it names more than ${claimLimits.values} levels`);
  return {
    ...commonOf(predicate),
    resource: textAt(predicate, 'resourceUri', 'resourceUri'),
    result: resultOf(textAt(predicate, 'verificationResult', 'verificationResult')),
    levels: levels.map((level) => textAt({ level }, 'level', 'a verified level')),
    verifiedAt: timeAt(predicate, 'timeVerified', 'timeVerified'),
  };
}

/** v0.1 and v0.2, which write their keys in another way and have one level. */
export function readSummary0(predicate: JsonRecord): SummaryClaims {
  return {
    ...commonOf(predicate),
    resource: textIn(predicate, 'resource_uri', 'resource_uri'),
    result: resultOf(textAt(predicate, 'verification_result', 'verification_result')),
    levels: [textAt(predicate, 'policy_level', 'policy_level')],
    verifiedAt: timeAt(predicate, 'time_verified', 'time_verified'),
  };
}

function commonOf(predicate: JsonRecord): Pick<SummaryClaims, 'kind' | 'verifier' | 'policyDigest'> {
  const digest = recordIn(recordIn(predicate, 'policy', 'policy') ?? {}, 'digest', 'policy.digest') ?? {};
  const sha256 = textIn(digest, 'sha256', 'policy.digest.sha256');
  return {
    kind: 'vsa',
    verifier: textAt(recordAt(predicate, 'verifier', 'verifier'), 'id', 'verifier.id'),
    policyDigest: sha256 === undefined ? undefined : `sha256:${sha256}`,
  };
}

function resultOf(result: string): SummaryClaims['result'] {
  if (result === 'PASSED' || result === 'FAILED') return result;
  throw new Unreadable(`its result must be PASSED or FAILED, and is '${result.slice(0, 40)}'`);
}

/**
 * The highest SLSA build level of a summary; 0 where it names none, or says that it failed. `SLSA_LEVEL_4` of v0.1 and v0.2 has no equal in
 * v1, and is at least 3.
 */
export function buildLevelOf({ result, levels }: Pick<SummaryClaims, 'result' | 'levels'>): number {
  if (result === 'FAILED' || levels.includes('FAILED')) return 0;
  const found = levels.map((level) => /^SLSA_(?:BUILD_)?LEVEL_([0-4])$/.exec(level)?.[1]);
  return Math.min(3, Math.max(0, ...found.map((digit) => Number(digit ?? 0))));
}
