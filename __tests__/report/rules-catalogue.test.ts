import { describe, expect, test } from '@jest/globals';
import { aMeta } from '../../__fixtures__/decision.ts';
import { rulesJson, rulesMarkdown } from '../../src/report/rules-catalogue.ts';

const catalogue = [
  aMeta({ id: 'secret/hardcoded', title: 'No a|b in files', severity: 'critical', presets: { recommended: 'deny', strict: 'deny' } }),
  aMeta(),
  aMeta({ id: 'workflow/stale-ref', stages: ['posture'], presets: { recommended: 'off', strict: 'warn' } }),
];

test('rulesMarkdown is a table a family', () => {
  expect(rulesMarkdown(catalogue)).toMatchSnapshot();
});

describe('rulesJson', () => {
  test('is the catalogue in its order', () => {
    expect(rulesJson([aMeta()])).toMatchSnapshot();
    expect(JSON.parse(rulesJson(catalogue))).toMatchObject({ schema: 'interlock.rules/v1', rules: catalogue.map(({ id }) => ({ id })) });
  });

  test('says the levels of advice where a rule has them', () => {
    const advice = { recommended: 'audit', strict: 'deny' } as const;
    expect(JSON.parse(rulesJson([aMeta({ advice })]))).toMatchObject({ rules: [{ advice }] });
    expect(rulesMarkdown([aMeta({ advice })])).toContain('| warn; advice: audit | merge deny, deploy deny, posture warn; advice: deny |');
  });
});
