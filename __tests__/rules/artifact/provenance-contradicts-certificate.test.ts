import { describe, expect, test } from '@jest/globals';
import { aVerified, provenance } from '../../../__fixtures__/signed-subject.ts';
import type { Verified } from '../../../src/artifact/model.ts';
import type { Identity } from '../../../src/core/policy.ts';
import rule from '../../../src/rules/artifact/provenance-contradicts-certificate.ts';
import { by, judgeSigned } from './judge-signed.ts';

const issuer = 'https://token.actions.githubusercontent.com';
const release: Identity = { kind: 'san', san: 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main', issuer };

function outcomeOf(...verifications: readonly Verified[]) {
  return judgeSigned(rule, { verifications, policy: { identities: { release } } });
}

/** What an attacker's workflow signs: the provenance of an honest build, word for word. */
const forged: Verified = {
  ...aVerified({
    san: 'https://github.com/mallory/test/.github/workflows/forge.yml@refs/heads/main',
    buildSignerUri: 'https://github.com/mallory/test/.github/workflows/forge.yml@refs/heads/main',
    buildConfigUri: 'https://github.com/mallory/test/.github/workflows/forge.yml@refs/heads/main',
    sourceRepositoryUri: 'https://github.com/mallory/test',
    sourceRepositoryDigest: 'b'.repeat(40),
    sourceRepositoryIdentifier: '666',
    sourceRepositoryOwnerIdentifier: '6',
    runInvocationUri: 'https://github.com/mallory/test/actions/runs/1/attempts/1',
  }),
  source: 'forged.json',
};
const lying: Verified = {
  ...aVerified({}),
  claims: provenance({ builder: 'https://github.com/other/builder/.github/workflows/build.yml@refs/tags/v1' }),
};

describe('provenance', () => {
  test('that says the truth passes', async () => {
    expect(await outcomeOf(aVerified({}))).toMatchObject({ kind: 'pass' });
  });

  test('that claims another builder is forged, whoever signed it', async () => {
    const { kind, reason, findings } = await outcomeOf(lying);
    expect(kind).toBe('violation');
    expect(reason).toBe(
      '`app.tgz`: the provenance in `app.sigstore.json`, signed by `https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main`, claims the builder `https://github.com/other/builder/.github/workflows/build.yml@refs/tags/v1`, and the certificate of its signer says `https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main`',
    );
    expect(findings).toMatchObject([{ subject: { artifact: 'app.tgz', field: 'builder' }, severity: 'critical' }]);
  });

  test('of somebody else, copied from an honest build', async () => {
    const { reason } = await outcomeOf(forged);
    expect(reason).toMatch(/^`app.tgz`: the provenance in `forged.json`, signed by `https:\/\/github.com\/mallory\/.*claims the builder/);
    expect(reason).toContain('(and so for source repository, started workflow, run, source repository id, owner id)');
  });

  test("of a stranger counts for nothing beside an approved signer's", async () => {
    expect(await outcomeOf(aVerified({}), forged)).toMatchObject({ kind: 'pass' });
    expect(await outcomeOf(forged, aVerified({}))).toMatchObject({ kind: 'pass' });
  });

  test('of an approved signer is judged each', async () => {
    expect(await outcomeOf(aVerified({}), lying)).toMatchObject({ kind: 'violation' });
  });

  test('that cannot be read is unknown', async () => {
    const unreadable: Verified = { ...aVerified({}), claims: { kind: 'unreadable', of: 'provenance', why: 'builder.id must be text' } };
    expect(await outcomeOf(unreadable)).toMatchObject({
      kind: 'unknown',
      gaps: [{ cause: 'invalid', why: expect.stringContaining('builder.id must be text') }],
    });
  });

  test('by a key has no certificate to contradict it', async () => {
    expect(await outcomeOf({ ...lying, signer: { kind: 'key', key: 'k' } })).toMatchObject({ kind: 'pass' });
  });
});

test('where no artifact has any, there is nothing to contradict', async () => {
  const notApplicable = { kind: 'not-applicable', reason: 'no artifact has provenance' };
  expect(await outcomeOf()).toMatchObject(notApplicable);
  expect(await outcomeOf(by('build'))).toMatchObject(notApplicable);
  expect(await outcomeOf({ ...aVerified({}), claims: { kind: 'unreadable', of: 'sbom', why: 'x' } })).toMatchObject(notApplicable);
  expect(await outcomeOf({ ...aVerified({}), claims: { kind: 'other' } })).toMatchObject(notApplicable);
});
