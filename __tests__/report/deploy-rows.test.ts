import { describe, expect, test } from '@jest/globals';
import { aDecision, hostileNames } from '../../__fixtures__/decision.ts';
import type { Decision } from '../../src/core/decision.ts';
import { deployRows } from '../../src/report/deploy-rows.ts';
import { toSummary } from '../../src/report/to-summary.ts';

const subject = { name: 'release/app.tgz', digest: `sha256:${'ab'.repeat(32)}`, staged: undefined, attestations: [] };
const approval: Decision['approvals'][number] = { by: 'bob', isApp: false, state: 'approved', environments: ['production'] };

const rows = (fields: Partial<Decision>) => deployRows(aDecision(fields));

describe('deployRows', () => {
  test('name what is deployed and who approved it', () => {
    expect(rows({ subjects: [subject], approvals: [approval] })).toEqual([
      ['Artifacts', '`release/app.tgz` (`sha256:abababababab`)'],
      ['Approvals', 'approved by `bob` for `production`'],
    ]);
  });

  test('are none where nothing is deployed and nobody said anything', () => {
    expect(rows({ approvals: [{ ...approval, state: 'pending' }] })).toEqual([]);
  });

  test('tell an App, a refusal and an account that is gone', () => {
    const approvals = [
      { ...approval, by: 'checker[bot]', isApp: true },
      { ...approval, state: 'rejected', by: undefined },
    ] as const;
    expect(rows({ approvals })).toEqual([
      ['Approvals', 'approved by `checker[bot]` (an App) for `production`<br>rejected by an account that is gone for `production`'],
    ]);
  });

  test('say how many are not listed', () => {
    const subjects = Array.from({ length: 10 }, (_one, index) => ({ ...subject, name: `app-${index}` }));
    expect(rows({ subjects })[0]?.[1]).toMatch(/`app-7` \(`sha256:abababababab`\)<br>and 2 more artifacts$/);
  });

  test.each(hostileNames)('stay cells of one table with %j', (name) => {
    const decision = aDecision({ subjects: [{ ...subject, name }], approvals: [{ ...approval, by: name, environments: [name] }] });
    const table = toSummary(decision, { limitBytes: 100_000 })
      .split('\n')
      .filter((line) => /^\| (?:Artifacts|Approvals) \|/.test(line));
    expect(table).toHaveLength(2);
    for (const line of table) expect(line).toMatch(/^\| [A-Z][a-z]+ \| (?:[^|\\]|\\.)* \|$/);
  });
});
