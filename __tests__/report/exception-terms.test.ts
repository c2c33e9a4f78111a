import { expect, test } from '@jest/globals';
import { aDenial } from '../../__fixtures__/decision.ts';
import { exceptionTerms } from '../../src/report/exception-terms.ts';
import { toDecisionJson } from '../../src/report/to-decision-json.ts';
import { toSummary } from '../../src/report/to-summary.ts';
import { toText } from '../../src/report/to-text.ts';

const revoked = { date: '2026-10-02', by: '@bob' };

test.each([
  [{ expires: undefined }, []],
  [{ expires: '2027-01-01' }, ['until 2027-01-01']],
  [{ expires: undefined, revoked }, ['revoked on 2026-10-02 by @bob']],
  [{ expires: '2027-01-01', revoked }, ['revoked on 2026-10-02 by @bob', 'until 2027-01-01']],
])('%j is said as %j', (exception, said) => {
  expect(exceptionTerms(exception)).toEqual(said);
});

test('every report says when a credential was revoked and by whom', () => {
  const exceptions = [{ id: 'old-key', rule: 'secret/hardcoded', findings: 1, expires: undefined, revoked }];
  const decision = { ...aDenial(), exceptions };
  expect(toText(decision, { isColour: false, isVerbose: false })).toContain(
    'excepted  1 finding of secret/hardcoded by old-key, revoked on 2026-10-02 by @bob\n',
  );
  expect(toSummary(decision, { limitBytes: 100_000 })).toContain(
    '| `old-key` | `secret/hardcoded` | 1 | revoked on 2026-10-02 by @<!-- -->bob |',
  );
  expect(JSON.parse(toDecisionJson(decision))).toMatchObject({ exceptions: [{ expires: null, revoked }] });
  const endless = { ...decision, exceptions: [{ id: 'baseline old.json', rule: 'secret/hardcoded', findings: 1, expires: undefined }] };
  expect(toSummary(endless, { limitBytes: 100_000 })).toContain('| 1 | no end |');
});
