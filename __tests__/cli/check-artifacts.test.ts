import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type BundleSpec, mintBundle, thePublicGood } from '../../__fixtures__/signing.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import { temporaryDirectory } from '../adapters/temporary-directory.ts';
import { cliInMemory } from './cli-ports-in-memory.ts';

let work: ReturnType<typeof temporaryDirectory>;

const sha256 = createHash('sha256').update('a').digest('hex');
const policy = `version: 1
identities:
  release:
    issuer: https://token.actions.githubusercontent.com
    workflow: acme/app/.github/workflows/release.yml
    workflow-ref: refs/heads/main
    source-repository: acme/app
    source-ref: refs/heads/main
    triggers: [push]
    runner: github-hosted
`;

beforeEach(() => {
  work = temporaryDirectory({ 'a.tgz': 'a', 'root.json': JSON.stringify(thePublicGood().trustedRoot) });
});

afterEach(() => work.remove());

async function check(spec: BundleSpec, ...more: readonly string[]) {
  const { ports, out, errors } = cliInMemory({ '.github/interlock.yml': policy }, {});
  writeFileSync(join(work.path, 'a.json'), JSON.stringify(mintBundle({ subject: { name: 'a', sha256 }, ...spec })));
  const at = (name: string): string => join(work.path, name);
  const args = [
    'check',
    '--artifact',
    at('a.tgz'),
    '--bundle',
    at('a.json'),
    '--trusted-root',
    at('root.json'),
    '--format',
    'json',
    ...more,
  ];
  const exitCode = await runCommand(args, ports);
  const results: readonly { readonly rule: string; readonly outcome: string }[] = exitCode === 2 ? [] : JSON.parse(out.join('')).results;
  const outcomeOf = (id: string) => results.find(({ rule }) => rule === id)?.outcome;
  return { exitCode, errors: errors.join(''), outcomes: [outcomeOf('artifact/unsigned'), outcomeOf('artifact/untrusted-identity')] };
}

describe('interlock check with an artifact', () => {
  test('passes by an approved build', async () => {
    expect(await check({})).toEqual({ exitCode: 0, errors: '', outcomes: ['pass', 'pass'] });
  });

  test.each<[string, BundleSpec, readonly string[]]>([
    ['of another repository', { certificate: { repository: 'evil/app' } }, ['pass', 'violation']],
    ['of a pull request that claims the main branch', { certificate: { trigger: 'pull_request_target' } }, ['pass', 'violation']],
    [
      "of another owner's moved tag",
      { certificate: { workflow: 'evil/build/.github/workflows/release.yml', ref: 'refs/tags/v1' } },
      ['pass', 'violation'],
    ],
    ['of a self-hosted runner', { certificate: { runner: 'self-hosted' } }, ['pass', 'violation']],
    ['about something else', { subject: { name: 'a', sha256: '00'.repeat(32) } }, ['violation', 'unknown']],
    ['without a log entry', { without: ['log'] }, ['violation', 'unknown']],
  ])('denies a signature %s', async (_what, spec, outcomes) => {
    expect(await check(spec)).toMatchObject({ exitCode: 1, outcomes });
  });

  test('is a deploy, and cannot be asked to be less', async () => {
    expect(await check({}, '--stage', 'merge')).toMatchObject({
      exitCode: 2,
      errors: expect.stringContaining('`--artifact` names what is deployed'),
    });
  });
});
