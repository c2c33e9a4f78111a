import { describe, expect, test } from '@jest/globals';
import { aRefused, aSubject, aVerified, signedSubject } from '../../../__fixtures__/signed-subject.ts';
import type { SignedSubject } from '../../../src/artifact/model.ts';
import { known, unknown } from '../../../src/core/facts.ts';
import type { Identity } from '../../../src/core/policy.ts';
import { notAsked } from '../../../src/facts/unknown-of.ts';
import { type DemandedSigner, equivalentCommand } from '../../../src/rules/support/equivalent-command.ts';

const digest = `sha256:${'ab'.repeat(32)}`;
const file = signedSubject({});
const image = signedSubject({ subject: aSubject({ name: `oci://ghcr.io/acme/app@${digest}`, kind: 'image' }) });
const release = {
  kind: 'workflow',
  issuer: 'https://token.actions.githubusercontent.com',
  workflow: 'acme/build/.github/workflows/build.yml',
  workflowSha: undefined,
  workflowRef: 'refs/tags/v1',
  sourceRepository: 'acme/app',
  sourceRepositoryId: undefined,
  sourceRef: 'refs/heads/main',
  triggers: ['push'],
  runner: 'github-hosted',
} as const satisfies Identity;
const key = { file: '.github/keys/partner.pem', sha256: 'c'.repeat(64), layer: 0, place: undefined };
const repository = known({ name: 'acme/app', id: '77', defaultBranch: 'main', server: 'https://github.com' }, 'the platform');

function commandFor(signed: SignedSubject, demanded: Partial<DemandedSigner>): string | undefined {
  const keys = { partner: { ...key, validFrom: undefined, validUntil: undefined, root: undefined } };
  return equivalentCommand(signed, { identity: undefined, keys, repository, ...demanded });
}

describe('by GitHub', () => {
  test('of this repository', () => {
    expect(commandFor(file, {})).toBe('gh attestation verify app.tgz --repo acme/app --deny-self-hosted-runners');
  });

  test('none where it is not known which one that is', () => {
    expect(commandFor(file, { repository: unknown(notAsked) })).toBeUndefined();
  });

  test('of a server of its own', () => {
    const own = known({ ...repository.value, server: 'https://git.acme.example' }, 'the platform');
    expect(commandFor(file, { repository: own })).toContain(' --hostname git.acme.example --repo acme/app ');
  });

  test('of an identity with all that the tool can compare', () => {
    expect(commandFor(image, { identity: release, predicateType: 'https://spdx.dev/Document/v2.3' })).toBe(
      `gh attestation verify oci://ghcr.io/acme/app@${digest} --repo acme/app --cert-identity https://github.com/acme/build/.github/workflows/build.yml@refs/tags/v1 --source-ref refs/heads/main --deny-self-hosted-runners --predicate-type https://spdx.dev/Document/v2.3`,
    );
  });

  test.each<[string, Partial<typeof release> | object, string]>([
    ['a ref by a glob is left out', { workflowRef: 'refs/tags/v*' }, ' --signer-workflow acme/build/.github/workflows/build.yml '],
    ['a commit of the workflow', { workflowRef: undefined, workflowSha: 'd'.repeat(40) }, ` --signer-digest ${'d'.repeat(40)} `],
    ['an issuer of an enterprise', { issuer: 'https://token.actions.githubusercontent.com/acme' }, ' --cert-oidc-issuer https://token'],
  ])('%s', (_name, changes, expected) => {
    expect(commandFor(file, { identity: { ...release, ...changes } })).toContain(expected);
  });

  test('leaves out what may be anything', () => {
    const command = commandFor(file, { identity: { ...release, sourceRef: 'any', runner: 'any' } });
    expect(command).not.toMatch(/--source-ref|--deny-self-hosted/);
  });

  test.each<[string, Partial<Extract<Identity, { readonly kind: 'workflow' }>>]>([
    ['an issuer that is none of its', { issuer: 'https://accounts.acme.example' }],
    ['a workflow by a glob', { workflow: 'acme/build/.github/workflows/*' }],
    ['an authority of one’s own', { root: 'corp' }],
  ])('none for %s', (_name, changes) => {
    expect(commandFor(file, { identity: { ...release, ...changes } })).toBeUndefined();
  });

  test('also where one of the built-in authorities is named', () => {
    expect(commandFor(file, { identity: { ...release, root: 'github' } })).toBeDefined();
  });

  test.each(['digest', 'package'] as const)('none for a %s, of which the tool has no bytes', (kind) => {
    expect(commandFor(signedSubject({ subject: aSubject({ kind }) }), {})).toBeUndefined();
  });

  test('a file that is called like an option, or like a command, stays a file', () => {
    expect(commandFor(signedSubject({ subject: aSubject({ name: '--repo=evil/app' }) }), {})).toContain(
      ' verify ./--repo=evil/app --repo ',
    );
    expect(commandFor(signedSubject({ subject: aSubject({ name: 'a;$(id).tgz' }) }), {})).toContain(" verify 'a;$(id).tgz' --repo ");
    expect(commandFor(signedSubject({ subject: aSubject({ name: 'a\u001b[2J.tgz' }) }), {})).toBeUndefined();
  });
});

describe('by cosign', () => {
  const identity = { kind: 'san', san: 'release@acme.example', issuer: 'https://accounts.acme.example' } as const;

  test('an image by a certificate, or by a key', () => {
    expect(commandFor(image, { identity })).toBe(
      `cosign verify --certificate-identity release@acme.example --certificate-oidc-issuer https://accounts.acme.example ghcr.io/acme/app@${digest}`,
    );
    expect(commandFor(image, { identity: { kind: 'key', key: 'partner' }, predicateType: 'https://slsa.dev/provenance/v1' })).toBe(
      `cosign verify-attestation --key .github/keys/partner.pem --type https://slsa.dev/provenance/v1 ghcr.io/acme/app@${digest}`,
    );
  });

  test('a file with the bundle that was found for it', () => {
    expect(commandFor(signedSubject({ verifications: [aRefused({})] }), { identity })).toMatch(
      /^cosign verify-blob --bundle app\.sigstore\.json --certificate-identity .* app\.tgz$/,
    );
    expect(commandFor(signedSubject({ verifications: [aVerified({})] }), { identity })).toMatch(/^cosign verify-blob-attestation /);
  });

  test('none without one, for a digest, or for a key that the policy does not have', () => {
    expect(commandFor(file, { identity })).toBeUndefined();
    expect(commandFor(signedSubject({ verifications: [aRefused({ source: 'GitHub attestations' })] }), { identity })).toBeUndefined();
    expect(
      commandFor(signedSubject({ subject: aSubject({ kind: 'digest' }), verifications: [aRefused({})] }), { identity }),
    ).toBeUndefined();
    expect(commandFor(image, { identity: { kind: 'key', key: 'constructor' } })).toBeUndefined();
  });
});
