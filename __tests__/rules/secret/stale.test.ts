import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { many } from '../../../__fixtures__/platform-facts.ts';
import { aQuestion } from '../../../__fixtures__/question.ts';
import { gap, unknown } from '../../../src/core/facts.ts';
import type { StoredSecret } from '../../../src/platform/model.ts';
import rule from '../../../src/rules/secret/stale.ts';

const now = '2026-11-23T10:00:00.000Z';

function aSecret(overrides: Partial<StoredSecret>): StoredSecret {
  return { name: 'KEY', store: 'repository', environment: undefined, createdAt: now, updatedAt: now, ...overrides };
}

async function judged(storedSecrets: unknown, options: Readonly<Record<string, unknown>> = {}) {
  return judge(rule, { files: {}, question: aQuestion({ now }), facts: { storedSecrets }, options });
}

const kindOf = async (updatedAt: string, options: Readonly<Record<string, unknown>> = {}) =>
  (await judged(many([aSecret({ updatedAt })]), options)).kind;

describe('age', () => {
  test.each([
    ['2026-11-23T10:00:00Z', 'pass'],
    ['2026-08-25T10:00:00Z', 'pass'],
    ['2026-08-25T09:59:59Z', 'violation'],
    ['2019-01-01T00:00:00Z', 'violation'],
    ['2026-11-24T00:00:00Z', 'pass'],
    ['2026-08-25T09:59:59.999Z', 'violation'],
    ['2026-08-01', 'violation'],
  ])('changed %s: %s', async (updatedAt, kind) => {
    expect(await kindOf(updatedAt)).toBe(kind);
  });

  test('the most may be set', async () => {
    expect(await kindOf('2026-10-23T10:00:00Z', { 'max-age-days': 30 })).toBe('violation');
    expect(await kindOf('2026-01-01T00:00:00Z', { 'max-age-days': 365 })).toBe('pass');
  });

  test('that it was made long ago says nothing; that it was never changed does', async () => {
    expect((await judged(many([aSecret({ createdAt: '2019-01-01T00:00:00Z' })]))).kind).toBe('pass');
  });
});

describe('an incident', () => {
  test.each([
    ['2026-11-20', '2026-11-19T23:59:59Z', 'violation'],
    ['2026-11-20', '2026-11-20T00:00:00Z', 'pass'],
    ['2026-11-20T12:00:00Z', '2026-11-20T11:59:59Z', 'violation'],
    ['2026-11-20T12:00:00Z', '2026-11-20T12:00:00Z', 'pass'],
    ['2026-11-20', '2020-01-01T00:00:00Z', 'violation'],
  ])('of %s, changed %s: %s', async (incident, updatedAt, kind) => {
    expect(await kindOf(updatedAt, { 'incident-date': incident })).toBe(kind);
  });

  test.each(['yesterday', '2026-13-01', '2026-02-30', '20.11.2026', '2026-11-20T12:00:00+02:00', '2026-11', ' 2026-11-20'])(
    'of %j is a gap, and what is old is found all the same',
    async (incident) => {
      const { kind, findings, gaps } = await judged(many([aSecret({ updatedAt: '2020-01-01T00:00:00Z' }), aSecret({})]), {
        'incident-date': incident,
      });
      expect({ kind, findings: findings.length, gaps }).toMatchObject({
        kind: 'violation',
        findings: 1,
        gaps: [{ item: 'option incident-date', cause: 'invalid' }],
      });
      expect(await kindOf(now, { 'incident-date': incident })).toBe('unknown');
    },
  );

  test('the message names it, and not the age that would be allowed', async () => {
    const { findings } = await judged(many([aSecret({ updatedAt: '2026-11-01T10:00:00Z' })]), { 'incident-date': '2026-11-10' });
    expect(findings[0]?.message).toBe(
      'Secret `KEY` of the repository was last changed 22 days ago, before the incident of 2026-11-10. Put a new value in its place',
    );
  });
});

describe('what is found', () => {
  const old = '2026-08-01T10:00:00Z';
  test.each<readonly [Partial<StoredSecret>, string, string]>([
    [{ store: 'repository' }, 'of the repository', 'repository KEY'],
    [{ store: 'environment', environment: 'production' }, 'of environment `production`', 'environment production KEY'],
    [{ store: 'environment' }, 'of environment ``', 'environment KEY'],
    [{ store: 'organisation' }, 'of the organisation', 'organisation KEY'],
    [{ store: 'dependabot' }, 'of Dependabot', 'dependabot KEY'],
    [{ store: 'agent' }, 'of coding agents', 'agent KEY'],
  ])('%j names its store', async (fields, place, name) => {
    const { findings } = await judged(many([aSecret({ updatedAt: old, ...fields })]));
    expect(findings).toMatchObject([
      {
        message: `Secret \`KEY\` ${place} was last changed 114 days ago, and the policy allows 90. Put a new value in its place`,
        location: { object: 'secret', name },
      },
    ]);
  });

  test('one name in two stores is two, with an identity that does not change from day to day', async () => {
    const both = many([aSecret({ updatedAt: old }), aSecret({ updatedAt: old, store: 'environment', environment: 'production' })]);
    const first = (await judged(both)).findings.map(({ fingerprint }) => fingerprint);
    const later = await judge(rule, {
      files: {},
      question: aQuestion({ now: '2026-12-24T10:00:00.000Z' }),
      facts: { storedSecrets: both },
    });
    expect(new Set(first).size).toBe(2);
    expect(later.findings.map(({ fingerprint }) => fingerprint)).toEqual(first);
  });

  test.each(['', 'never', '2026-99-99T00:00:00Z'])('a date that is none (%j) proves nothing', async (updatedAt) => {
    expect(await judged(many([aSecret({ updatedAt })]))).toMatchObject({ kind: 'unknown', gaps: [{ cause: 'invalid' }] });
  });

  test('without a token that may see them they are unknown, in part too', async () => {
    const reason = 'only a token of an App could see it';
    expect(await judged(unknown({ cause: 'no-token', reason, remedy: 'give admin-token' }))).toMatchObject({
      kind: 'unknown',
      gaps: [{ cause: 'no-token' }],
    });
    const gaps = [gap({ item: 'organisation', cause: 'forbidden', why: 'no right' })];
    expect(await judged(many([aSecret({})], gaps))).toMatchObject({ kind: 'unknown', gaps });
  });

  test('no stored secret at all is nothing to judge', async () => {
    expect(await judged(many([]))).toMatchObject({ kind: 'not-applicable' });
  });
});
