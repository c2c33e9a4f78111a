import { describe, expect, test } from '@jest/globals';
import { aFinding } from '../../__fixtures__/decision.ts';
import type { Finding } from '../../src/core/finding.ts';
import { capFindings, findingsLimit } from '../../src/engine/cap-findings.ts';

const at = (path: string, line: number, fields: Partial<Finding> = {}): Finding =>
  aFinding({ location: { path, start: { line, column: 1 }, end: { line, column: 2 } }, ...fields });
const many = (count: number, fields: Partial<Finding> = {}, path = 'a.yml') =>
  [...Array(count).keys()].map((line) => at(path, line + 1, fields));
const linesOf = (findings: readonly Finding[]) => findings.map(({ location }) => ('start' in location ? location.start.line : 0));

describe('capFindings', () => {
  test('keeps up to the limit of each file as it is', () => {
    const findings = [...many(findingsLimit), ...many(findingsLimit, {}, 'b.yml')];
    expect(capFindings(findings)).toEqual({ findings, omitted: [] });
  });

  test('counts the rest of a file, and leaves the others alone', () => {
    const findings = [...many(findingsLimit + 3), at('b.yml', 1)];
    const capped = capFindings(findings);
    expect(capped.omitted).toEqual([{ place: 'a.yml', findings: 3, denied: 3, warned: 0 }]);
    expect(capped.findings).toEqual([...findings.slice(0, findingsLimit), at('b.yml', 1)]);
  });

  test('keeps what weighs most, wherever it stands, in its order', () => {
    const heavy = [at('a.yml', 900, { severity: 'low' }), at('a.yml', 901, { enforcement: 'warn', severity: 'critical' })];
    const light = many(findingsLimit, { enforcement: 'warn' });
    const excepted = at('a.yml', 902, { exception: 'x', severity: 'critical' });
    const { findings, omitted } = capFindings([excepted, ...light, ...heavy]);
    expect(linesOf(findings)).toEqual([...linesOf(light).slice(0, findingsLimit - 2), 900, 901]);
    expect(omitted).toEqual([{ place: 'a.yml', findings: 3, denied: 0, warned: 2 }]);
  });
});
