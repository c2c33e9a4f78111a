import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import {
  aDecision,
  aDenial,
  aFinding,
  aGap,
  aHostileDecision,
  aMeta,
  anUnknown,
  aResult,
  aViolation,
  hostileNames,
} from '../../__fixtures__/decision.ts';
import { sarifSchema } from '../../__fixtures__/sarif-schema.ts';
import type { Decision } from '../../src/core/decision.ts';
import type { SarifResult, SarifRun } from '../../src/report/sarif-model.ts';
import { toSarif } from '../../src/report/to-sarif.ts';

const ajv = new Ajv({ allErrors: true, strictTypes: false });
formats.default(ajv);
const validate = ajv.compile(sarifSchema);

const catalogue = [aMeta(), aMeta({ id: 'secret/bulk-exposure', severity: 'critical', lifecycle: 'experimental', controls: [] })];

function runOf(decision: Decision): SarifRun {
  const log = toSarif(decision, catalogue);
  expect(validate(log)).toBe(true);
  const [run] = log.runs;
  if (run === undefined) throw new Error('there is no run');
  return run;
}

function resultOf(finding: Parameters<typeof aViolation>[1][number], fields: Partial<Decision> = {}): SarifResult {
  const [result] = runOf(aDecision({ results: [aViolation('workflow/unpinned-action', [finding])], ...fields })).results;
  if (result === undefined) throw new Error('there is no result');
  return result;
}

describe('toSarif', () => {
  test('is the whole decision as SARIF 2.1.0', () => {
    const log = toSarif(aDenial(), catalogue);
    validate(log);
    expect(validate.errors).toBeNull();
    expect(log).toMatchSnapshot();
  });

  test.each([
    ['deny', 'error'],
    ['warn', 'warning'],
    ['audit', 'note'],
  ] as const)('a finding under %s is of level %s', (enforcement, level) => {
    expect(resultOf(aFinding({ enforcement })).level).toBe(level);
  });

  test('what the base had is unchanged, what the change brought is new', () => {
    expect(resultOf(aFinding({ introduced: false })).baselineState).toBe('unchanged');
    expect(resultOf(aFinding()).baselineState).toBe('new');
  });

  test('an exception is an accepted external suppression with its id and end', () => {
    const exceptions = [{ id: 'legacy', rule: 'workflow/unpinned-action', findings: 1, expires: '2026-12-31' }];
    expect(resultOf(aFinding({ exception: 'legacy' }), { exceptions }).suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'Exception legacy of the policy, until 2026-12-31' },
    ]);
  });

  test('an exception of a revoked credential says when that was and who did it', () => {
    const exceptions = [
      { id: 'old-key', rule: 'secret/hardcoded', findings: 1, expires: undefined, revoked: { date: '2026-10-02', by: '@bob' } },
    ];
    expect(resultOf(aFinding({ exception: 'old-key' }), { exceptions }).suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'Exception old-key of the policy, revoked on 2026-10-02 by @bob' },
    ]);
  });

  test('what has no file points at the line that names it, else at the policy, and says what it is', () => {
    const location = { object: 'environment', name: 'production' };
    const related = [
      { location: { path: 'a b/c.yml', start: { line: 4, column: 5 }, end: { line: 4, column: 9 } }, message: 'named here' },
    ];
    expect(resultOf(aFinding({ location })).locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: '.github/interlock.yml' }, region: { startLine: 1 } },
        logicalLocations: [{ fullyQualifiedName: 'environment production', kind: 'environment' }],
      },
    ]);
    expect(resultOf(aFinding({ location, related })).locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'a%20b/c.yml' },
      region: { startLine: 4, startColumn: 5, endLine: 4, endColumn: 9 },
    });
  });

  test('no path becomes a scheme, leaves the root or breaks the reference', () => {
    const uriOf = (path: string): string | undefined =>
      resultOf(aFinding({ location: { path, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } })).locations[0]?.physicalLocation
        .artifactLocation.uri;
    expect(uriOf('javascript:x')).toBe('javascript%3Ax');
    expect(uriOf('../a')).toBe('%2E%2E/a');
    expect(uriOf('//evil.example/a')).toBe('evil.example/a');
    expect(uriOf('a?b#c')).toBe('a%3Fb%23c');
    expect(uriOf(`a${String.fromCharCode(0xd800)}`)).toBe('a%EF%BF%BD');
  });

  test('what could not be decided is a notification, never a result', () => {
    const gaps = [aGap({ location: { path: 'a.yml', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } })];
    const { results, invocations } = runOf(
      aDecision({ results: [anUnknown('a/b', gaps, { unknownEnforcement: 'deny' }), anUnknown('a/c', gaps)] }),
    );
    expect(results).toEqual([]);
    expect(invocations[0]?.toolExecutionNotifications.map(({ level, descriptor }) => [level, descriptor.id])).toEqual([
      ['error', 'unknown/forbidden'],
    ]);
    expect(invocations[0]?.executionSuccessful).toBe(true);
  });

  test('a rule that broke makes the execution unsuccessful', () => {
    const { counts } = aDecision();
    const broken = aResult({ rule: 'a/b', outcome: 'error', reason: 'x' });
    const [invocation] = runOf(
      aDecision({ verdict: 'deny', exitCode: 4, results: [broken], counts: { ...counts, errors: 1 } }),
    ).invocations;
    expect(invocation).toMatchObject({ executionSuccessful: false, exitCode: 4 });
    expect(invocation?.toolExecutionNotifications[0]?.associatedRule).toEqual({ id: 'a/b' });
  });

  test('keeps the 5,000 heaviest results and says how many are left out', () => {
    const mild = Array.from({ length: 5_010 }, () => aFinding({ severity: 'low', enforcement: 'audit' }));
    const { results, invocations } = runOf(aDecision({ results: [aViolation('workflow/unpinned-action', [...mild, aFinding()])] }));
    expect(results).toHaveLength(5_000);
    expect(results[0]?.level).toBe('error');
    expect(invocations[0]?.toolExecutionNotifications.at(-1)?.message.text).toMatch(/^11 results are left out/);
  });

  test('names repository and commit only where both are known', () => {
    expect(runOf(aDecision()).versionControlProvenance).toEqual([
      { repositoryUri: 'https://github.com/acme/app', revisionId: 'c0'.repeat(20) },
    ]);
    expect(runOf(aDecision({ server: 'https://ghe.acme.example' })).versionControlProvenance?.[0]?.repositoryUri).toBe(
      'https://ghe.acme.example/acme/app',
    );
    expect(runOf(aDecision({ commit: undefined })).versionControlProvenance).toBeUndefined();
  });

  test.each(hostileNames)('stays valid and visible with %j', (name) => {
    const run = runOf(aHostileDecision(name));
    const texts = [...run.results, ...(run.invocations[0]?.toolExecutionNotifications ?? [])].map(({ message }) => message.text);
    expect(texts.join('').replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|\]\(/u);
    expect(JSON.stringify(run, undefined, 2)).not.toMatch(/##\[|^\s*::/m);
  });
});
