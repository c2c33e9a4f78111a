import type { ProvenanceClaims } from '../src/artifact/claims/model.ts';
import type { Refused, SignedSubject, SignerCertificate, Subject, Verified } from '../src/artifact/model.ts';

/** The certificate of a push to the default branch of acme/app (77), whose workflow `release.yml` signed. */
export function aCertificate(overrides: Partial<SignerCertificate>): SignerCertificate {
  const uri = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main';
  return {
    san: uri,
    issuer: 'https://token.actions.githubusercontent.com',
    buildSignerUri: uri,
    buildSignerDigest: 'a'.repeat(40),
    runnerEnvironment: 'github-hosted',
    sourceRepositoryUri: 'https://github.com/acme/app',
    sourceRepositoryDigest: 'a'.repeat(40),
    sourceRepositoryRef: 'refs/heads/main',
    sourceRepositoryIdentifier: '77',
    sourceRepositoryOwnerUri: 'https://github.com/acme',
    sourceRepositoryOwnerIdentifier: '7',
    buildConfigUri: uri,
    buildConfigDigest: 'a'.repeat(40),
    buildTrigger: 'push',
    runInvocationUri: 'https://github.com/acme/app/actions/runs/4711/attempts/1',
    sourceRepositoryVisibility: 'public',
    deploymentEnvironment: undefined,
    ...overrides,
  };
}

export function aSubject(overrides: Partial<Subject>): Subject {
  return { name: 'app.tgz', kind: 'file', digests: { sha256: 'ab'.repeat(32) }, stagedPath: undefined, ...overrides };
}

/** Provenance that claims what that certificate says. */
export function provenance(overrides: Partial<ProvenanceClaims>): ProvenanceClaims {
  return {
    kind: 'provenance',
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    builder: 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main',
    sources: [{ repository: 'https://github.com/acme/app', ref: 'refs/heads/main', commit: 'a'.repeat(40) }],
    workflow: { repository: 'https://github.com/acme/app', path: '.github/workflows/release.yml', ref: 'refs/heads/main' },
    invocation: 'https://github.com/acme/app/actions/runs/4711/attempts/1',
    trigger: 'push',
    repositoryId: '77',
    ownerId: '7',
    runner: 'github-hosted',
    ...overrides,
  };
}

/** A verification by that certificate. */
export function aVerified(certificate: Partial<SignerCertificate>): Verified {
  return {
    state: 'verified',
    source: 'app.sigstore.json',
    root: 'public-good',
    signer: { kind: 'certificate', certificate: aCertificate(certificate) },
    predicateType: 'https://slsa.dev/provenance/v1',
    claims: provenance({}),
    fields: {},
    signedAt: '2026-11-20T10:00:00.000Z',
  };
}

export function aRefused(overrides: Partial<Refused>): Refused {
  return { state: 'refused', source: 'app.sigstore.json', code: 'signature-invalid', why: 'signature verification failed', ...overrides };
}

export function signedSubject(overrides: Partial<SignedSubject>): SignedSubject {
  return { subject: aSubject({}), verifications: [], ...overrides };
}
