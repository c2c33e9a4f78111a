import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { many } from '../../../__fixtures__/platform-facts.ts';
import { aQuestion } from '../../../__fixtures__/question.ts';
import { gap, unknown } from '../../../src/core/facts.ts';
import rule from '../../../src/rules/secret/in-artifact.ts';
import { anExampleCredential } from '../../../src/rules/support/shown-credential.ts';

const artifact = 'dist/app.tgz';
const question = aQuestion({ stage: 'deploy' });

async function judged(artifactCredentials: unknown) {
  return judge(rule, { files: {}, question, facts: { artifactCredentials } });
}

describe('a credential in an artifact', () => {
  test('is found where it lies in it', async () => {
    const place = { path: 'package/.npmrc', within: [artifact, 'app.tar'] };
    const { kind, findings } = await judged(many([{ artifact, credential: { ...anExampleCredential, place } }]));
    expect(kind).toBe('violation');
    expect(findings).toMatchObject([
      {
        severity: 'critical',
        message: `A GitHub personal access token (classic) ghp_\u2026 (40 characters) lies in \`${artifact}\` at \`app.tar!package/.npmrc\`. Revoke it, and build without it`,
        location: { container: 'artifact', name: artifact, path: 'app.tar!package/.npmrc', line: 2 },
        subject: { artifact, where: 'app.tar!package/.npmrc' },
      },
    ]);
  });

  test('that is a text itself is found at its line', async () => {
    const place = { path: 'dist/app.js', within: [] };
    const { findings } = await judged(many([{ artifact: 'dist/app.js', credential: { ...anExampleCredential, place } }]));
    expect(findings).toMatchObject([{ subject: { where: 'line 2' }, location: { name: 'dist/app.js', line: 2 } }]);
  });
});

describe('what could not be read', () => {
  test('is unknown, and never a pass', async () => {
    const missed = gap({ item: 'app.tar.xz', cause: 'unsupported', why: 'it is not unpacked here' });
    expect(await judged({ items: [], gaps: [missed] })).toMatchObject({ kind: 'unknown', gaps: [{ item: 'app.tar.xz' }] });
    const subjects = unknown({ cause: 'invalid', reason: 'they could not be read', remedy: 'build them' });
    expect(await judged(subjects)).toMatchObject({ kind: 'unknown', gaps: [{ item: 'what is deployed', cause: 'invalid' }] });
  });

  test('is left to another command on the command line', async () => {
    expect((await judge(rule, { files: {}, question })).kind).toBe('not-applicable');
  });

  test('is nothing where nothing lies in it', async () => {
    expect((await judged(many([]))).kind).toBe('pass');
  });
});
