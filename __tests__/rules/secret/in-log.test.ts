import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { many } from '../../../__fixtures__/platform-facts.ts';
import { aQuestion } from '../../../__fixtures__/question.ts';
import { gap, unknown } from '../../../src/core/facts.ts';
import rule from '../../../src/rules/secret/in-log.ts';
import { anExampleCredential } from '../../../src/rules/support/shown-credential.ts';

const question = aQuestion({ stage: 'deploy' });
const judged = async (logCredentials: unknown) => judge(rule, { files: {}, question, facts: { logCredentials } });

describe('a credential in a log', () => {
  test('is found at its line, with the job that printed it', async () => {
    const { kind, findings } = await judged(
      many([{ job: 'build', credential: { ...anExampleCredential, encodings: ['base64', 'base64'] } }]),
    );
    expect(kind).toBe('violation');
    expect(findings).toMatchObject([
      {
        severity: 'critical',
        message:
          'A GitHub personal access token (classic) ghp_\u2026 (40 characters) was printed by job `build` at line 2 of its log, written in base64 in base64. Revoke it, delete the log, and find the step that printed it',
        location: { container: 'log', name: 'job build', line: 2 },
        subject: { detector: 'github-personal-access-token', job: 'build' },
      },
    ]);
  });
});

describe('what could not be read', () => {
  test('is unknown, and never a pass', async () => {
    const missed = gap({ item: 'log of job build', cause: 'unresolvable', why: 'the job still runs' });
    expect(await judged({ items: [], gaps: [missed] })).toMatchObject({ kind: 'unknown', gaps: [{ item: 'log of job build' }] });
    const refused = unknown({ cause: 'forbidden', reason: 'the token may not', remedy: 'grant it' });
    expect(await judged(refused)).toMatchObject({ kind: 'unknown', gaps: [{ item: 'logs of the run', cause: 'forbidden' }] });
  });

  test('is nothing on the command line, which has no run', async () => {
    expect((await judge(rule, { files: {}, question })).kind).toBe('not-applicable');
  });

  test('is nothing where nothing was printed', async () => {
    expect((await judged(many([]))).kind).toBe('pass');
  });
});
