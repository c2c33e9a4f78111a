import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { aPolicy, aQuestion } from '../../../__fixtures__/question.ts';
import { unknown } from '../../../src/core/facts.ts';
import rule from '../../../src/rules/identity/token-claims.ts';

async function judged(demanded: Readonly<Record<string, string>>, tokenClaims: unknown) {
  const question = aQuestion({ stage: 'deploy', policy: aPolicy({ tokenClaims: demanded }) });
  return judge(rule, { files: {}, question, facts: { tokenClaims } });
}

describe('a claim', () => {
  const workflow = 'acme/build/.github/workflows/release.yml@refs/tags/v*';
  test.each([
    [workflow, 'acme/build/.github/workflows/release.yml@refs/tags/v1.2.3', 'pass'],
    [workflow, 'acme/build/.github/workflows/release.yml@refs/heads/v1', 'violation'],
    [workflow, 'acme/build/.github/workflows/release.yml@refs/tags/v1@evil', 'violation'],
    [workflow, 'acme/build/.github/workflows/release.yml@refs/heads/x/refs/tags/v1', 'violation'],
    [workflow, 'acme/build/.github/workflows/release.yml@refs/tags/v1/refs/tags/v1', 'violation'],
    [workflow, 'acme/build/.github/workflows/release.yml@refs/tags/v1@refs/tags/v1', 'violation'],
    [workflow, 'evil/build/.github/workflows/release.yml@refs/tags/v1', 'violation'],
    [workflow, 'acme/build/.github/workflows/release.yml', 'violation'],
    [workflow, 'ACME/build/.github/workflows/release.yml@refs/tags/v1', 'violation'],
    [workflow, 'x/acme/build/.github/workflows/release.yml@refs/tags/v1', 'violation'],
    [workflow, '', 'violation'],
    ['acme/*/.github/workflows/*@refs/heads/main', 'acme/app/.github/workflows/a.yml@refs/heads/main', 'pass'],
    ['acme/*/.github/workflows/*@refs/heads/main', 'acme/app/.github/workflows/a.yml@refs/heads/main@refs/heads/evil', 'violation'],
    ['acme/*/.github/workflows/*@refs/heads/main', 'acme/app/.github/workflows/x@refs/heads/evil@refs/heads/main', 'violation'],
    ['repo:acme/app:*', 'repo:acme/app:environment:production', 'pass'],
    ['repo:acme/app:*', 'repo:acme/app:ref:refs/heads/main', 'violation'],
    ['repo:acme@1/app@2:*', 'repo:acme@1/app@2:environment:production', 'pass'],
    ['repo:acme@1/app@2:*', 'repo:acme@1/app@3:environment:production', 'violation'],
    ['refs/tags/v*', 'refs/tags/v1@evil', 'violation'],
    ['github-hosted', 'github-hosted', 'pass'],
    ['github-hosted', 'self-hosted', 'violation'],
    ['true', 'TRUE', 'violation'],
  ])('%s against %s: %s', async (pattern, value, kind) => {
    expect(await judged({ claim: pattern }, { claim: value })).toMatchObject({ kind });
  });

  test.each(['*', '**', 'any', 'undefined', ''])('that is absent does not match %j', async (pattern) => {
    const { findings } = await judged({ environment: pattern }, { sub: 'x' });
    expect(findings).toMatchObject([
      { message: expect.stringContaining('has no claim `environment`'), location: { object: 'token', name: 'environment' } },
    ]);
  });

  test.each(['constructor', 'toString', '__proto__'])('%s is not taken from the language', async (claim) => {
    expect(await judged(Object.fromEntries([[claim, '**']]), {})).toMatchObject({ kind: 'violation' });
  });
});

describe('identity/token-claims', () => {
  test('every claim that the policy names is judged, and no other', async () => {
    const demanded = { ref: 'refs/heads/main', environment: 'production', runner_environment: 'github-hosted' };
    const { findings } = await judged(demanded, { ref: 'refs/heads/main', environment: 'staging', actor: 'mallory' });
    expect(findings.map(({ subject }) => subject['claim'])).toEqual(['environment', 'runner_environment']);
    expect(findings[0]?.message).toBe(
      'Claim `environment` of the identity token of this job is `staging`, and the policy demands `production`',
    );
  });

  const missing = unknown({ cause: 'forbidden', reason: 'no right to a token', remedy: 'permissions:\n  id-token: write' });

  test('without a token nothing is proven', async () => {
    expect(await judged({ ref: '**' }, missing)).toMatchObject({
      kind: 'unknown',
      gaps: [{ item: 'identity token', cause: 'forbidden', remedy: 'permissions:\n  id-token: write' }],
    });
  });

  test('without an entry of the policy no token is needed', async () => {
    expect(await judged({}, missing)).toMatchObject({ kind: 'not-applicable', reason: 'not configured' });
  });
});
