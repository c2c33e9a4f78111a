import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  aDecision,
  aDenial,
  aFinding,
  aGap,
  aHostileDecision,
  anUnknown,
  aResult,
  aViolation,
  hostileNames,
  noCounts,
} from '../../__fixtures__/decision.ts';
import { toText } from '../../src/report/to-text.ts';

const plain = { isColour: false, isVerbose: false };

describe('toText', () => {
  test('says what was decided and why, and ends with the verdict and the first step', () => {
    expect(toText(aDenial(), plain)).toMatchSnapshot();
  });

  test('lists everything when asked', () => {
    expect(toText(aDenial(), { isColour: false, isVerbose: true })).toMatchSnapshot();
  });

  test('is short where nothing is wrong', () => {
    expect(toText(aDecision(), plain)).toMatchSnapshot();
  });

  test('says what would have been denied in report mode', () => {
    expect(toText(aDenial({ enforced: false, mode: 'report' }), plain)).toContain('\nwould have denied: 2 findings of 2 rules');
  });

  test('says where what is only recorded can be seen: by a switch of the command line, or in the job summary', () => {
    const counts = { ...noCounts, audited: 1 };
    const results = [aViolation('a/b', [aFinding({ enforcement: 'audit', message: 'found here' })])];
    const local = toText(aDecision({ run: undefined, results, counts }), plain);
    expect(local).toContain('\naudited   1 finding recorded only; --verbose lists them\n'.trimStart());
    expect(local).not.toContain('found here');
    expect(toText(aDecision({ results, counts }), plain)).toContain('recorded only; the job summary lists them\n');
    const all = toText(aDecision({ run: undefined, results, counts }), { isColour: false, isVerbose: true });
    expect(all).toContain('found here');
    expect(all).not.toContain('--verbose');
  });

  test('says once that nothing can be denied', () => {
    const text = toText(aDecision({ results: [aResult({ enforcement: 'audit' })] }), plain);
    expect(text.match(/observing/g)).toHaveLength(1);
  });

  test('says where it stands what could not be decided', () => {
    const start = { line: 4, column: 7 };
    const location = { path: 'a.yml', start, end: start };
    const gaps = [aGap({ item: 'a.yml', why: 'is a link', location }), aGap({ item: 'uses: a b', why: 'it holds a blank', location })];
    const text = toText(aDecision({ results: [anUnknown('a/b', gaps)] }), plain);
    expect(text).toContain('\n  a.yml:4:7: is a link\n  a.yml:4:7: uses: a b: it holds a blank\n');
  });

  test('says a remedy again where its first place is far above, and counts many findings by rule', () => {
    const at = (line: number) => ({ path: 'a.yml', start: { line, column: 1 }, end: { line, column: 2 } });
    const findings = (count: number, from: number) =>
      Array.from({ length: count }, (_none, index) =>
        aFinding({ enforcement: 'warn', remediation: 'Pin it.', location: at(from + index) }),
      );
    const text = toText(aDecision({ results: [aViolation('a/b', findings(3, 1)), aViolation('a/c', findings(20, 4))] }), plain);
    expect(text.match(/fix: Pin it\./g)).toHaveLength(2);
    expect(text.match(/fix: as for a\.yml:1:1 above/g)).toHaveLength(20);
    expect(text).toContain('\n  by rule  20 a/c\n           3 a/b\n');
    expect(toText(aDecision({ results: [aViolation('a/c', findings(19, 1))] }), plain)).not.toContain('by rule');
  });

  test('names a rule that broke', () => {
    const decision = aDecision({
      verdict: 'deny',
      exitReason: 'internal',
      exitCode: 4,
      results: [aResult({ outcome: 'error', unknownEnforcement: 'deny', reason: 'the rule broke: x is undefined' })],
      counts: { ...noCounts, errors: 1 },
    });
    expect(toText(decision, plain)).toMatchSnapshot();
  });

  test('uses colours only when asked', () => {
    expect(toText(aDenial(), plain)).not.toContain('\u001b');
    expect(toText(aDenial(), { isColour: true, isVerbose: false })).toContain('\u001b[31mdeny\u001b[39m');
  });

  test('colours change nothing but colours', () => {
    const coloured = toText(aDenial(), { isColour: true, isVerbose: true });
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(toText(aDenial(), { isColour: false, isVerbose: true }));
  });

  test.each(hostileNames)('prints %j without acting on it', (name) => {
    const text = toText(aHostileDecision(name), { isColour: false, isVerbose: true });
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    for (const line of text.split('\n')) {
      expect(line).not.toMatch(/^\s*::/);
      expect(line).not.toContain('##[');
    }
  });

  test('no name starts a line of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ':', '\n', '\r', ' ', '#', '[', ']', '%') }), (name) => {
        const text = toText(aHostileDecision(name), { isColour: false, isVerbose: true });
        expect(text).not.toMatch(/^\s*::/m);
        expect(text).not.toContain('##[');
      }),
    );
  });

  test('puts files with a denial first, and within a file what denies', () => {
    const at = (path: string, line: number) => ({ path, start: { line, column: 1 }, end: { line, column: 2 } });
    const decision = aDecision({
      verdict: 'deny',
      results: [
        aViolation('a/b', [
          aFinding({ enforcement: 'warn', location: at('a.yml', 1) }),
          aFinding({ enforcement: 'warn', location: at('z.yml', 1) }),
          aFinding({ location: at('z.yml', 9) }),
        ]),
      ],
    });
    expect(toText(decision, plain).match(/^[az]\.yml:\d+/gm)).toEqual(['z.yml:9', 'z.yml:1', 'a.yml:1']);
  });
});
