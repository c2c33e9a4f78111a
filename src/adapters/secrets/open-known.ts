import { type Gap, gap, type Many } from '../../core/facts.ts';
import type { Waiver } from '../../core/finding.ts';
import type { KnownCredentials } from '../../ports/credentials.ts';
import type { Allowance } from '../../secrets/allowances/allowance.ts';
import { malformedGaps, uncheckedGap } from '../../secrets/allowances/allowance-gaps.ts';
import { applyAllowances } from '../../secrets/allowances/apply-allowances.ts';
import type { KnownFile } from '../../secrets/allowances/known-file.ts';
import { leastKeyBytes, type Marker } from '../../secrets/allowances/mark.ts';
import { readBaseline } from '../../secrets/allowances/read-baseline.ts';
import { readIgnoreFile } from '../../secrets/allowances/read-ignore-file.ts';
import type { SecretFinding } from '../../secrets/collect-findings.ts';
import type { Scanner } from '../../secrets/engine/scanner.ts';
import { type LeakedCredential, leakedCredential } from '../../secrets/leaked-credential.ts';
import { openScanner } from '../../secrets/open-scanner.ts';
import type { SearchTerms } from '../../secrets/search-terms.ts';
import { openMarker } from './open-marker.ts';

/** A search that knows what the files of a policy say. */
export interface OpenedKnown {
  readonly scanner: Scanner;
  /** With which another thread searches in the same way. */
  readonly terms: SearchTerms;
  /** Lines and reports that mean nothing: they cover nothing. */
  readonly unusable: readonly Gap[];
  /** The findings, each with the entry that covers it; a gap where nobody can tell whether one does. */
  readonly judge: (findings: readonly SecretFinding[], terms: Pick<KnownCredentials, 'values' | 'now'>) => Many<LeakedCredential>;
}

const giveKey = 'give the step the key under which the file was written, as `env: {INTERLOCK_IGNORE_KEY: ...}`';

/** @param key that of ignore files; one of less than 16 bytes is none. */
export function openKnown(files: readonly KnownFile[], key: string | undefined): OpenedKnown {
  const isLong = key !== undefined && new TextEncoder().encode(key).length >= leastKeyBytes;
  const marker = openMarker(isLong ? key : undefined);
  const read = files.map((file) => readKnown(file, marker));
  const allowances = read.flatMap((one) => one.allowances);
  const whyUnkeyed = key === undefined || key === '' ? 'is not set' : `has less than ${leastKeyBytes} bytes`;
  const isMarking = files.length > 0;
  return {
    scanner: openScanner(isMarking ? marker.mark : undefined),
    terms: { least: 'medium', marker: isMarking ? marker.keys : undefined, configuration: undefined },
    unusable: read.flatMap((one) => one.unusable),
    judge: (findings, { values, now }) => {
      const terms = { now, values, comments: 'ignored', isKeyed: marker.isKeyed } as const;
      const { counted, allowed, expired, unchecked } = applyAllowances(findings, allowances, terms);
      const ended = new Map(expired.map(({ finding, by }) => [finding, by]));
      const covered = allowed.flatMap(({ finding, by }) =>
        by === undefined ? [] : [{ ...leakedCredential(finding), waiver: waiverOf(by) }],
      );
      const counting = counted.map((finding) => {
        const by = ended.get(finding);
        if (by?.until === undefined) return leakedCredential(finding);
        return { ...leakedCredential(finding), ended: { ...waiverOf(by), expires: by.until } };
      });
      return { items: [...counting, ...covered], gaps: unchecked.map((one) => uncheckedGap(one, whyUnkeyed, giveKey)) };
    },
  };
}

interface ReadFile {
  readonly allowances: readonly Allowance[];
  readonly unusable: readonly Gap[];
}

function readKnown({ means, source, text }: KnownFile, marker: Marker): ReadFile {
  if (means === 'baseline') {
    const baseline = readBaseline(text, source, marker);
    if (baseline.state === 'value') return { allowances: baseline.allowances, unusable: [] };
    return { allowances: [], unusable: [gap({ item: source, cause: 'invalid', why: baseline.why, remedy: 'write the report anew' })] };
  }
  const { allowances, malformed } = readIgnoreFile(text, source);
  return { allowances, unusable: malformedGaps(malformed) };
}

/** A line of an ignore file; a baseline as a whole, which has many. No exception has such a name. */
function waiverOf({ means, source, line, until }: Allowance): Waiver {
  return { id: means === 'ignore' ? `${source}:${line}` : `baseline ${source}`, expires: until };
}
