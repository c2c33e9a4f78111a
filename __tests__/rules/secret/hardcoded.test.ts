import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { many } from '../../../__fixtures__/platform-facts.ts';
import { aQuestion } from '../../../__fixtures__/question.ts';
import { gap, unknown } from '../../../src/core/facts.ts';
import rule from '../../../src/rules/secret/hardcoded.ts';
import type { LeakedCredential } from '../../../src/secrets/leaked-credential.ts';

function aCredential(overrides: Partial<LeakedCredential> = {}): LeakedCredential {
  return {
    detector: 'acme-api-key',
    name: 'an Acme API key',
    severity: 'critical',
    isLongLived: true,
    revoke: 'Delete the key',
    instead: 'Sign in with the identity of the job',
    place: { path: 'src/app.ts', within: [] },
    start: { line: 3, column: 7 },
    end: { line: 3, column: 27 },
    confidence: 'high',
    isValid: false,
    encodings: [],
    redacted: 'acme_\u2026 (20 characters)',
    ...overrides,
  };
}

async function judged(...credentials: readonly LeakedCredential[]) {
  return judge(rule, { files: {}, question: aQuestion({}), facts: { credentials: many(credentials) } });
}

describe('a credential', () => {
  test('is a finding at its place, with its own severity, and the way to revoke it', async () => {
    const { kind, findings } = await judged(aCredential());
    expect(kind).toBe('violation');
    expect(findings).toMatchObject([
      {
        severity: 'critical',
        confidence: 'high',
        location: { path: 'src/app.ts', start: { line: 3, column: 7 }, end: { line: 3, column: 27 } },
        message: 'An Acme API key acme_\u2026 (20 characters) stands in `src/app.ts`. Revoke it, and take it out',
        subject: { detector: 'acme-api-key', where: 'src/app.ts' },
      },
    ]);
    expect(findings[0]?.remediation).toContain('Delete the key. Then');
    expect(findings[0]?.remediation).toContain('Sign in with the identity of the job.');
  });

  test('says how it is written, and whether it ends by itself', async () => {
    const { findings } = await judged(aCredential({ encodings: ['base64', 'base64'], isLongLived: false }));
    expect(findings[0]?.message).toContain('`src/app.ts`, written in base64 in base64, which ends by itself.');
  });

  test('within an archive is placed in it; the blob of a history is none', async () => {
    const place = { path: 'etc/key', within: ['blob 12', 'vendor/app.tgz', 'app.tar'] };
    const { findings } = await judged(aCredential({ place }), aCredential({ place: { path: 'a', within: ['blob 12'] } }));
    expect(findings.map(({ location }) => location)).toEqual([
      { path: 'a', start: { line: 3, column: 7 }, end: { line: 3, column: 27 } },
      { container: 'archive', name: 'vendor/app.tgz', path: 'app.tar!etc/key', line: 3 },
    ]);
  });

  test('keeps its fingerprint on another line, and two of a kind in a file have two', async () => {
    const [one, moved] = [
      await judged(aCredential(), aCredential({ start: { line: 9, column: 1 } })),
      await judged(aCredential({ start: { line: 5, column: 1 } })),
    ];
    const prints = one.findings.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(2);
    expect(moved.findings[0]?.fingerprint).toBe(prints[0]);
  });
});

describe('what could not be read', () => {
  test('is unknown beside what was found, and never a pass', async () => {
    const missed = gap({ item: 'big.bin', cause: 'limit', why: 'it is too long' });
    const facts = { credentials: { items: [aCredential()], gaps: [missed] } };
    const outcome = await judge(rule, { files: {}, question: aQuestion({}), facts });
    expect([outcome.kind, outcome.findings.length, outcome.gaps]).toMatchObject(['violation', 1, [{ item: 'big.bin' }]]);
    expect((await judge(rule, { files: {}, question: aQuestion({}), facts: { credentials: { items: [], gaps: [missed] } } })).kind).toBe(
      'unknown',
    );
  });

  test('of all is unknown, with its reason', async () => {
    const credentials = unknown({ cause: 'forbidden', reason: 'the token may not', remedy: 'grant it' });
    const outcome = await judge(rule, { files: {}, question: aQuestion({}), facts: { credentials } });
    expect([outcome.kind, outcome.gaps]).toMatchObject(['unknown', [{ cause: 'forbidden', why: 'the token may not', remedy: 'grant it' }]]);
  });

  test('on the command line is left to the command that looks for credentials', async () => {
    const outcome = await judge(rule, { files: {}, question: aQuestion({}) });
    expect(outcome.kind).toBe('not-applicable');
  });
});
