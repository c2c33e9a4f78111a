import { type Gap, gap } from '../../core/facts.ts';
import type { MalformedLine } from './allowance.ts';
import type { Refused } from './apply-allowances.ts';
import { shownPath } from './shown-path.ts';

/** Lines of ignore files that mean nothing: they cover nothing. */
export function malformedGaps(malformed: readonly MalformedLine[]): readonly Gap[] {
  return malformed.map(({ source, line, why }) =>
    gap({ item: `${source}:${line}`, cause: 'invalid', why, remedy: 'mend the line, or take it out' }),
  );
}

/**
 * A finding counts until its entry can be checked.
 *
 * @param why what is wrong with the key: `is not set`.
 */
export function uncheckedGap({ finding, by }: Refused, why: string, remedy: string): Gap {
  return gap({
    item: `${by.source}:${by.line}`,
    cause: 'absent',
    why: `INTERLOCK_IGNORE_KEY ${why}, and without it nobody can tell whether the entry covers what stands in ${shownPath(finding.place)}`,
    remedy,
  });
}
