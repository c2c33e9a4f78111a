import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { sarifSchema } from '../../__fixtures__/sarif-schema.ts';
import { aSecretFinding, aSecretsResult } from '../../__fixtures__/secrets/result.ts';
import type { SarifRun } from '../../src/report/sarif-model.ts';
import type { SecretsResult } from '../../src/report/secrets-result.ts';
import { toSecretsSarif } from '../../src/report/to-secrets-sarif.ts';

const ajv = new Ajv({ allErrors: true, strictTypes: false });
formats.default(ajv);
const validate = ajv.compile(sarifSchema);

function runOf(result: SecretsResult): SarifRun {
  const log = toSecretsSarif(result);
  expect(validate(log)).toBe(true);
  const [run] = log.runs;
  if (run === undefined) throw new Error('there is no run');
  return run;
}

describe('toSecretsSarif', () => {
  test('has each kind of credential once as a rule, and each finding at its place', () => {
    const { tool, results } = runOf(
      aSecretsResult([aSecretFinding(), aSecretFinding({ place: { path: 'b c#.ts', within: [], commit: 'a'.repeat(40) } })]),
    );
    expect(tool.driver.rules.map(({ id, properties }) => [id, properties.precision, properties['security-severity']])).toEqual([
      ['github-personal-access-token', 'very-high', '9.5'],
    ]);
    expect(
      results.map(({ ruleIndex, level, locations }) => [ruleIndex, level, locations[0]?.physicalLocation.artifactLocation.uri]),
    ).toEqual([
      [0, 'error', 'src/app.ts'],
      [0, 'error', 'b%20c%23.ts'],
    ]);
    expect(results[0]?.locations[0]?.physicalLocation.region).toEqual({ startLine: 3, startColumn: 7, endLine: 3, endColumn: 47 });
    expect(results[1]?.message.text).toContain('brought by commit aaaa');
    expect(results[0]?.partialFingerprints).toEqual({ 'interlock/v1': 'ab'.repeat(32) });
  });

  test('shows what lies in an archive at the archive', () => {
    const place = { path: 'etc/key', within: ['blob 12', 'vendor/app.tgz', 'app.tar'] };
    const { results } = runOf(aSecretsResult([aSecretFinding({ place })]));
    expect(results[0]?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'vendor/app.tgz' },
      region: { startLine: 1 },
    });
    expect(results[0]?.message.text).toContain(' at app.tar!etc/key:3.');
  });

  test('says where in an image it lies', () => {
    const layer = { number: 1, of: 2, name: 'sha256:12', hiddenBy: 2 };
    const image = { manifest: undefined, platform: 'linux/amd64', layer };
    const { results } = runOf(aSecretsResult([aSecretFinding({ place: { path: 'etc/key', within: ['ghcr.io/acme/app'], image } })]));
    expect(results[0]?.message.text).toContain(' at etc/key:3 in layer 1 of 2, hidden by layer 2 (linux/amd64).');
  });

  test('tells what was not read, and the exit code', () => {
    const [clean, found] = [runOf(aSecretsResult([])), runOf(aSecretsResult([aSecretFinding()]))];
    const [invocation] = clean.invocations;
    expect(invocation?.toolExecutionNotifications.map(({ descriptor, message }) => [descriptor.id, message.text])).toEqual([
      ['unknown/unsupported', 'a.xz was not read: its compression is not unpacked here\nFix: unpack it'],
      ['unknown/limit', 'many.txt went over the limit hits'],
    ]);
    expect([invocation?.exitCode, found.invocations[0]?.exitCode]).toEqual([3, 1]);
    const { report } = aSecretsResult([]);
    expect(runOf(aSecretsResult([], { limits: [], report: { ...report, gaps: [] } })).invocations[0]?.exitCode).toBe(0);
  });

  test('keeps to the limits of code scanning, and says what it left out', () => {
    const { report } = aSecretsResult([]);
    const gaps = Array.from({ length: 300 }, () => report.gaps[0]).filter((one) => one !== undefined);
    const { results, invocations } = runOf(
      aSecretsResult(
        Array.from({ length: 5_003 }, () => aSecretFinding()),
        { report: { ...report, gaps } },
      ),
    );
    expect(results.length).toBe(5_000);
    const texts = invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text) ?? [];
    expect(texts.slice(-2)).toEqual([
      '101 more were not read; the JSON form has all of them.',
      '3 results are left out, because code scanning keeps no more; the JSON form has all of them.',
    ]);
  });
});
