import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { aPolicy, aQuestion } from '../../../__fixtures__/question.ts';
import type { Loosening } from '../../../src/core/policy.ts';
import rule from '../../../src/rules/policy/loosened.ts';

async function found(...loosenings: readonly Loosening[]) {
  return (await judge(rule, { files: {}, question: aQuestion({ policy: aPolicy({ loosenings }) }) })).findings;
}

describe('policy/loosened', () => {
  const input = { what: 'input mode', wanted: 'report', allowed: 'enforce', place: undefined };

  test('each is a finding where it was asked for', async () => {
    const layer = { what: 'rules.secret/inherit', wanted: 'off', allowed: 'deny', place: { path: 'p.yml', line: 4, column: 3 } };
    const key = { what: 'exceptions.old', wanted: 'granted', allowed: 'none', place: undefined };
    expect((await found(input, layer, key)).map(({ location }) => location)).toEqual([
      { object: 'input', name: 'mode' },
      { path: 'p.yml', start: { line: 4, column: 3 }, end: { line: 4, column: 3 } },
      { object: 'policy', name: 'exceptions.old' },
    ]);
  });

  test('names what was wanted and what is allowed', async () => {
    const [one] = await found(input);
    expect(one?.message).toBe('`input mode` asks for report, but the layer above allows enforce. Take it back, or open it there');
    expect(one?.remediation).toContain('Take `input mode` back to enforce');
  });

  test('nothing loosened is a pass, and the rule is locked', async () => {
    expect(await found()).toEqual([]);
    expect(rule.meta.locked).toBe(true);
  });
});
