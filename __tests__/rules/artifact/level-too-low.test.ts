import { describe, expect, test } from '@jest/globals';
import { aGap } from '../../../__fixtures__/rule.ts';
import { aCertificate, aVerified } from '../../../__fixtures__/signed-subject.ts';
import type { SummaryClaims } from '../../../src/artifact/claims/model.ts';
import type { SignerCertificate, Verified } from '../../../src/artifact/model.ts';
import type { Identity } from '../../../src/core/policy.ts';
import { notAsked } from '../../../src/facts/unknown-of.ts';
import rule from '../../../src/rules/artifact/level-too-low.ts';
import { buildLevel } from '../../../src/rules/support/build-level.ts';
import { by, type Given, judgeSigned, san } from './judge-signed.ts';

const called = 'https://github.com/acme/builder/.github/workflows/build.yml@refs/tags/v1';
const reusable: Partial<SignerCertificate> = { san: called, buildSignerUri: called };
const issuer = 'https://token.actions.githubusercontent.com';
const identities: Readonly<Record<string, Identity>> = {
  release: { kind: 'san', san: aCertificate({}).san, issuer },
  builder: { kind: 'san', san: called, issuer },
  verifier: san('verifier'),
  partner: san('partner'),
};
const verifier = 'https://verifier.example.com';

function summary(fields: Partial<SummaryClaims>, said: Partial<Verified> = {}, signer = 'verifier'): Verified {
  return by(signer, {
    predicateType: 'https://slsa.dev/verification_summary/v1',
    claims: {
      kind: 'vsa',
      verifier,
      resource: 'oci://registry.example/app',
      result: 'PASSED',
      levels: ['SLSA_BUILD_LEVEL_3'],
      verifiedAt: '2026-11-20T09:00:00.000Z',
      policyDigest: undefined,
      ...fields,
    },
    ...said,
  });
}

function outcomeOf(verifications: readonly Verified[], options: Readonly<Record<string, unknown>>, more: Partial<Given> = {}) {
  return judgeSigned(rule, { verifications, options, ...more, policy: { identities, ...more.policy } });
}

async function reasonOf(verifications: readonly Verified[], options: Readonly<Record<string, unknown>>, more: Partial<Given> = {}) {
  const { kind, reason } = await outcomeOf(verifications, options, more);
  return kind === 'pass' ? undefined : reason;
}

test('is not applicable until a level is demanded', async () => {
  expect(await outcomeOf([aVerified({})], {})).toMatchObject({ kind: 'not-applicable', reason: 'not configured (`level`)' });
});

describe('the level of provenance is what its certificate proves', () => {
  test.each<[string, Partial<SignerCertificate>, number, RegExp]>([
    ['the workflow that was started', {}, 2, /workflow that was started signed it/],
    [
      'the same at another ref',
      { buildSignerUri: 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/other' },
      2,
      /was started signed it/,
    ],
    ['a called one of another repository', reusable, 3, /^$/],
    [
      'a called one of the same repository',
      { buildSignerUri: 'https://github.com/Acme/app/.github/workflows/build.yml@refs/heads/main' },
      2,
      /same repository/,
    ],
    [
      'of a repository whose name begins like it',
      { buildSignerUri: 'https://github.com/acme/app-builder/.github/workflows/build.yml@refs/tags/v1' },
      3,
      /^$/,
    ],
    ['a self-hosted runner', { ...reusable, runnerEnvironment: 'self-hosted' }, 1, /runner that is self-hosted/],
    ['a runner that is not named', { ...reusable, runnerEnvironment: undefined }, 1, /runner that is not named/],
    ['another issuer', { ...reusable, issuer: 'https://accounts.example.com' }, 1, /does not say that GitHub Actions/],
    ['no issuer', { ...reusable, issuer: undefined }, 1, /does not say that GitHub Actions/],
    ['no signer', { ...reusable, buildSignerUri: undefined }, 2, /does not name/],
    [
      'a signer without a ref',
      { ...reusable, buildSignerUri: 'https://github.com/acme/builder/.github/workflows/build.yml' },
      2,
      /does not name/,
    ],
    ['no started workflow', { ...reusable, buildConfigUri: undefined }, 2, /does not name/],
    ['no source', { ...reusable, sourceRepositoryUri: undefined }, 2, /does not name/],
  ])('%s', (_what, certificate, level, why) => {
    const found = buildLevel(aVerified(certificate));
    expect(found.level).toBe(level);
    expect(found.why).toMatch(why);
  });

  test('a key is 1, and what is no provenance is 0', () => {
    expect(buildLevel({ ...aVerified({}), signer: { kind: 'key', key: 'k' } })).toMatchObject({ level: 1 });
    expect(buildLevel({ ...aVerified(reusable), claims: { kind: 'other' } })).toMatchObject({ level: 0 });
    expect(buildLevel({ ...aVerified(reusable), claims: { kind: 'unreadable', of: 'provenance', why: 'x' } })).toMatchObject({ level: 0 });
  });

  test('the rule demands it of an approved signer', async () => {
    expect(await reasonOf([aVerified({})], { level: 2 })).toBeUndefined();
    expect(await reasonOf([aVerified({})], { level: 3 })).toMatch(
      /SLSA build level 2, and 3 is demanded: the workflow that was started signed it/,
    );
    expect(await reasonOf([aVerified({}), aVerified(reusable)], { level: 3 })).toBeUndefined();
    expect(await reasonOf([aVerified(reusable), aVerified({})], { level: 3 })).toBeUndefined();
    const stranger = aVerified({ ...reusable, san: 'https://github.com/evil/builder/.github/workflows/build.yml@refs/tags/v1' });
    expect(await reasonOf([stranger], { level: 1 })).toMatch(
      /level 0, and 1 is demanded: no provenance of it is signed by an approved identity/,
    );
    expect(await reasonOf([], { level: 1 })).toContain('level 0');
    expect(await reasonOf([{ ...aVerified({}), claims: undefined }], { level: 1 })).toContain('level 0');
  });
});

describe('a verification summary', () => {
  const wanted = { level: 3, verifiers: [verifier] };

  test.each<[string, Partial<SummaryClaims>, Readonly<Record<string, unknown>>, string | undefined]>([
    ['of the level', {}, wanted, undefined],
    ['of a lower level', { levels: ['SLSA_BUILD_LEVEL_2'] }, wanted, 'found SLSA build level 2 in `verifier.json`, and 3 is demanded'],
    ['of another track', { levels: ['SLSA_SOURCE_LEVEL_3'] }, wanted, 'found SLSA build level 0'],
    ['that failed', { result: 'FAILED', levels: ['FAILED'] }, wanted, 'says FAILED in `verifier.json`, and must say PASSED'],
    ['that says both', { levels: ['SLSA_BUILD_LEVEL_3', 'FAILED'] }, wanted, 'says FAILED'],
    ['of a verifier that nobody named', { verifier: 'https://other.example' }, wanted, 'level 0'],
    ['where no verifier is named', {}, { level: 3 }, 'level 0'],
    ['of the resource', {}, { ...wanted, resource: 'oci://registry.example/*' }, undefined],
    [
      'of another resource',
      { resource: 'oci://registry.example/other' },
      { ...wanted, resource: 'oci://registry.example/app' },
      'judged `oci://registry.example/other`',
    ],
    ['of no resource', { resource: undefined }, { ...wanted, resource: '**' }, 'judged `absent`'],
    ['that is fresh', {}, { ...wanted, 'max-age-days': 4 }, undefined],
    ['that is old', { verifiedAt: '2026-11-01T10:00:00.000Z' }, { ...wanted, 'max-age-days': 4 }, 'at most 4 days, and is 22 days'],
    ['of the future', { verifiedAt: '2026-12-01T10:00:00.000Z' }, wanted, 'is not known: it is dated 2026-12-01'],
  ])('%s', async (_what, claims, options, text) => {
    const reason = await reasonOf([summary(claims)], options);
    expect(reason ?? 'it passes').toContain(text ?? 'it passes');
  });

  test('was signed when, counts as well as when it was made', async () => {
    const old = summary({}, { signedAt: '2026-11-01T10:00:00.000Z' });
    expect(await reasonOf([old], { ...wanted, 'max-age-days': 4 })).toContain('too old');
    expect(await reasonOf([summary({}, { signedAt: undefined })], { ...wanted, 'max-age-days': 4 })).toBeUndefined();
  });

  test('counts only with a signer who may speak for its verifier', async () => {
    expect(await reasonOf([summary({}, {}, 'mallory')], wanted)).toContain('level 0');
    expect(await reasonOf([summary({}, {}, 'partner')], wanted)).toBeUndefined();
    const pair = { level: 3, verifiers: [`${verifier} by verifier`] };
    expect(await reasonOf([summary({})], pair)).toBeUndefined();
    expect(await reasonOf([summary({}, {}, 'partner')], pair)).toContain('level 0');
  });

  test('that failed denies what provenance proves, until the verifier says something else', async () => {
    const failed = summary({ result: 'FAILED' });
    const later = summary({ verifiedAt: '2026-11-20T09:30:00.000Z' });
    expect(await reasonOf([aVerified(reusable), failed], wanted)).toContain('says FAILED');
    expect(await reasonOf([failed, later], wanted)).toBeUndefined();
    expect(await reasonOf([later, failed], wanted)).toBeUndefined();
    expect(await reasonOf([summary({}), summary({ result: 'FAILED' })], wanted)).toContain('says FAILED');
    expect(await reasonOf([summary({ result: 'FAILED' }), summary({})], wanted)).toContain('says FAILED');
    expect(await reasonOf([summary({}), summary({ result: 'FAILED', resource: 'oci://registry.example/other' })], wanted)).toContain(
      'says FAILED',
    );
    expect(
      await reasonOf([summary({}), summary({ result: 'FAILED', resource: undefined })], {
        ...wanted,
        resource: 'oci://registry.example/app',
      }),
    ).toBeUndefined();
  });

  test('that counts for nothing takes nothing from what provenance proves', async () => {
    expect(await reasonOf([aVerified(reusable), summary({ levels: ['SLSA_BUILD_LEVEL_1'] })], wanted)).toBeUndefined();
    expect(await reasonOf([aVerified(reusable), summary({ result: 'FAILED' }, {}, 'mallory')], wanted)).toBeUndefined();
  });
});

describe('what is not known', () => {
  const nobody = { policy: { identities: {} } };
  const repository = { name: 'acme/app', id: '77', defaultBranch: 'main', server: 'https://github.com' };

  test('whose signature it is', async () => {
    expect(await outcomeOf([aVerified({})], { level: 2 }, nobody)).toMatchObject({ kind: 'unknown', gaps: [{ cause: 'unresolvable' }] });
    const fromTag = aVerified({ sourceRepositoryRef: 'refs/tags/v1' });
    const facts = { repository, tagRulesets: notAsked };
    expect(await outcomeOf([fromTag], { level: 2 }, { ...nobody, facts })).toMatchObject({ kind: 'unknown', gaps: [{ cause: 'offline' }] });
    expect(await outcomeOf([fromTag], { level: 3 }, { ...nobody, facts })).toMatchObject({ kind: 'violation' });
    expect(await outcomeOf([summary({})], { level: 3, verifiers: [verifier] }, nobody)).toMatchObject({ kind: 'unknown' });
    expect(await outcomeOf([summary({})], { level: 3, verifiers: [`${verifier} by verifier`] }, nobody)).toMatchObject({
      kind: 'violation',
    });
  });

  test('a witness that could not be asked may know more', async () => {
    const signed = { unasked: [aGap({ item: 'app.tgz', cause: 'outage' })] };
    expect(await outcomeOf([aVerified({})], { level: 3 }, { signed })).toMatchObject({ kind: 'unknown', gaps: [{ cause: 'outage' }] });
    expect(await outcomeOf([aVerified({})], { level: 3 }, { signed: { unasked: [] } })).toMatchObject({ kind: 'violation' });
    expect(await outcomeOf([aVerified({})], { level: 2 }, { signed })).toMatchObject({ kind: 'pass' });
  });
});
