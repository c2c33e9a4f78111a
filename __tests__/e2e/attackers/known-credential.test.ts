import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { randomFrom } from '../../../__fixtures__/secrets/random.ts';
import { sampleOf } from '../../../__fixtures__/secrets/sample-of.ts';
import { openMarker } from '../../../src/adapters/secrets/open-marker.ts';
import { ignoreLine } from '../../../src/secrets/allowances/ignore-entry.ts';
import { entryHash } from '../../../src/secrets/allowances/mark.ts';
import { detectors } from '../../../src/secrets/detectors/catalogue.ts';
import { policyPath } from '../deploy-scenario.ts';
import { aToken, type FakeGitHub, startFakeGitHub } from '../fake-github/index.ts';
import { type ActionRun, runAction } from '../run-dist.ts';
import { runnerJob } from '../runner-job.ts';
import { type Files, proposedChange } from './proposed-change.ts';

const github = detectors.find(({ id }) => id === 'github-personal-access-token');
if (github === undefined) throw new Error('the catalogue has no tokens of GitHub');
const [known, other] = [sampleOf(github, randomFrom(3)), sampleOf(github, randomFrom(4))];
const key = 'k'.repeat(32);

const ignoreFile = '.interlockignore';
const policy = `version: 1\nextends: [preset:recommended]\nknown-credentials: {ignore: [${ignoreFile}]}\n`;
/** An entry for a token in the file a.env, as `--write-ignore` writes it. */
function entryFor(secret: string): string {
  const detector = 'github-personal-access-token';
  const hash = entryHash(openMarker(key).mark({ detector, place: { path: 'a.env', within: [] }, secret })) ?? '';
  return `${ignoreLine({ hash, detector, path: 'a.env', until: '2999-01-01', reason: 'revoked' })}\n`;
}

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await startFakeGitHub({});
});
afterEach(async () => {
  await fake.stop();
});

/** The gate of such a change, given a key of ignore files. */
async function proposed(base: Files, change: Files, ignoreKey: string = key): Promise<ActionRun> {
  const { app, run } = proposedChange(base, change);
  app.runs.push(run);
  fake.add(app);
  const token = fake.addToken(aToken({ name: 'job', repositories: ['acme/app'], permissions: { actions: 'read', contents: 'read' } }));
  const env = { INTERLOCK_IGNORE_KEY: ignoreKey };
  const ended = await runAction(runnerJob({ fake, repository: app, run, token, env }));
  const said = [ended.stdout, ended.stderr, ended.summary, JSON.stringify(ended.decision ?? {})].join('\n');
  for (const secret of [known, other]) expect(said).not.toContain(secret.slice(5, 15));
  expect(said).not.toContain(key);
  return ended;
}

const denied = { exitCode: 1, outputs: { verdict: 'deny', 'denied-rules': 'secret/hardcoded' } };

describe('a credential that the policy of the base knows', () => {
  test('is recorded as excepted, by the line that covers it', async () => {
    const base = { [policyPath]: policy, [ignoreFile]: entryFor(known) };
    const run = await proposed(base, { ...base, 'a.env': `TOKEN=${known}\n` });
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'allow' } });
    expect(Object(run.decision).exceptions).toEqual([
      { id: `${ignoreFile}:1`, rule: 'secret/hardcoded', findings: 1, expires: '2999-01-01', revoked: null },
    ]);
    expect(run.summary).toContain(`${ignoreFile}:1`);
  });

  test('is denied beside another one in its place', async () => {
    const base = { [policyPath]: policy, [ignoreFile]: entryFor(known) };
    expect(await proposed(base, { ...base, 'a.env': `TOKEN=${other}\n` })).toMatchObject(denied);
  });

  test('is denied where the key is not there, and the entry is named', async () => {
    const base = { [policyPath]: policy, [ignoreFile]: entryFor(known) };
    const run = await proposed(base, { ...base, 'a.env': `TOKEN=${known}\n` }, '');
    expect(run).toMatchObject(denied);
    expect(run.summary).toContain('INTERLOCK_IGNORE_KEY is not set');
  });
});

describe('a change that allows its own leak is denied', () => {
  test.each<[string, Files, Files]>([
    ['by an entry in the ignore file', { [policyPath]: policy, [ignoreFile]: '' }, { [policyPath]: policy, [ignoreFile]: entryFor(known) }],
    ['by an ignore file and the policy that names it', {}, { [policyPath]: policy, [ignoreFile]: entryFor(known) }],
    ['by an ignore file that no policy names', {}, { [ignoreFile]: entryFor(known), '.gitleaksignore': 'a.env:github-pat:1\n' }],
    [
      'at a place that the ignore file of gitleaks has',
      { [policyPath]: policy, [ignoreFile]: 'a.env:github-pat:1\n' },
      { [policyPath]: policy, [ignoreFile]: 'a.env:github-pat:1\n' },
    ],
  ])('%s', async (_name, base, change) => {
    expect(await proposed(base, { ...change, 'a.env': `TOKEN=${known} # gitleaks:allow\n` })).toMatchObject(denied);
  });
});

test('an ignore file that means nothing stops no change that mends it', async () => {
  const base = { [policyPath]: policy, [ignoreFile]: 'nonsense\n' };
  const run = await proposed(base, { ...base, [ignoreFile]: '' });
  expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'allow' } });
  expect(JSON.stringify(run.decision)).toContain(`${ignoreFile}:1`);
});
