import { execFileSync } from 'node:child_process';
import { createPublicKey, X509Certificate } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import {
  aKeyPair,
  aSigningInstance,
  type BundleSpec,
  mintBundle,
  mintMessageBundle,
  type SigningInstance,
  theGitHubInstance,
  thePublicGood,
} from '../../__fixtures__/signing.ts';

const profiles = {
  'public-good': { ctlogThreshold: 1, tlogThreshold: 1, timestampThreshold: 1 },
  github: { ctlogThreshold: 0, tlogThreshold: 0, timestampThreshold: 1 },
  private: { ctlogThreshold: 1, tlogThreshold: 1, timestampThreshold: 1 },
};

function verified(bundle: unknown, instance: SigningInstance, artifact?: Buffer) {
  const trust = toTrustMaterial(TrustedRoot.fromJSON(instance.trustedRoot));
  const verifier = new Verifier(trust, profiles[instance.kind]);
  return verifier.verify(toSignedEntity(bundleFromJSON(bundle), artifact));
}

/** `verified`, or the library's code. */
function verdict(spec: BundleSpec, instance: SigningInstance = spec.instance ?? thePublicGood()): string {
  try {
    verified(mintBundle(spec), instance);
    return 'verified';
  } catch (error) {
    return String(Object(error).code ?? error);
  }
}

function certificateOf(bundle: unknown): X509Certificate {
  return new X509Certificate(Buffer.from(Object(bundle).verificationMaterial.certificate.rawBytes, 'base64'));
}

describe('a minted bundle', () => {
  test.each([
    ['public-good', thePublicGood],
    ['github', theGitHubInstance],
  ] as const)('of %s verifies against its own root, and against no other', (kind, instance) => {
    const spec: BundleSpec = { instance: instance(), subject: { name: 'app.tgz', sha256: 'cd'.repeat(32) } };
    const signer = verified(mintBundle(spec), instance());
    expect(signer.identity).toMatchObject({
      subjectAlternativeName: 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main',
      extensions: { issuer: 'https://token.actions.githubusercontent.com' },
    });
    expect(verdict(spec, aSigningInstance(kind))).not.toBe('verified');
  });

  test('holds what is said about it', () => {
    const bundle = mintBundle({
      subject: { name: 'app.tgz', sha256: 'cd'.repeat(32) },
      predicateType: 'https://spdx.dev/Document/v2.3',
      certificate: { workflow: 'acme/build/.github/workflows/b.yml', ref: 'refs/tags/v1', repository: 'acme/app', repositoryId: '99' },
    });
    const statement = JSON.parse(Buffer.from(Object(bundle).dsseEnvelope.payload, 'base64').toString());
    expect(statement).toMatchObject({
      subject: [{ name: 'app.tgz', digest: { sha256: 'cd'.repeat(32) } }],
      predicateType: 'https://spdx.dev/Document/v2.3',
    });
    const text = openssl(bundle);
    for (const line of [
      'https://github.com/acme/build/.github/workflows/b.yml@refs/tags/v1',
      'https://github.com/acme/app',
      '99',
      'Code Signing',
    ])
      expect(text).toContain(line);
    expect(certificateOf(bundle).subjectAltName).toBe('URI:https://github.com/acme/build/.github/workflows/b.yml@refs/tags/v1');
  });

  test('leaves out the extensions that are said, and writes others', () => {
    const bundle = mintBundle({ certificate: { extensions: { 8: null, 1: null, 20: 'pull_request_target' } } });
    const text = openssl(bundle);
    expect(text).not.toContain('1.3.6.1.4.1.57264.1.8:');
    expect(text).toContain('1.3.6.1.4.1.57264.1.9:');
    expect(text).toContain('pull_request_target');
    expect(verified(bundle, thePublicGood()).identity?.extensions?.issuer).toBeUndefined();
  });

  test('of bytes is about these bytes', () => {
    const artifact = Buffer.from('what is shipped');
    const bundle = mintMessageBundle({ artifact });
    expect(verified(bundle, thePublicGood(), artifact).identity?.subjectAlternativeName).toContain('release.yml');
    expect(() => verified(bundle, thePublicGood(), Buffer.from('something else'))).toThrow('signature');
  });

  test('by a key verifies with that key', () => {
    const { privateKey, spki } = aKeyPair();
    const bundle = mintBundle({ key: { privateKey, hint: 'partner' } });
    const trust = toTrustMaterial(TrustedRoot.fromJSON(thePublicGood().trustedRoot), () => ({
      publicKey: createPublicKey({ key: spki, format: 'der', type: 'spki' }),
      validFor: () => true,
    }));
    const verifier = new Verifier(trust, { ...profiles['public-good'], ctlogThreshold: 0 });
    expect(verifier.verify(toSignedEntity(bundleFromJSON(bundle))).identity).toBeUndefined();
  });
});

describe('one thing wrong', () => {
  test.each([
    ['no receipt in the certificate', { without: ['sct'] }, 'CERTIFICATE_ERROR'],
    ['no log entry', { without: ['log'] }, 'TLOG_ERROR'],
    ['no time', { instance: theGitHubInstance(), timestamps: 0 }, 'TIMESTAMP_ERROR'],
    [
      'expired before it signed',
      { certificate: { notBefore: '2026-11-20T08:00:00Z', notAfter: '2026-11-20T09:00:00Z' } },
      'CERTIFICATE_ERROR',
    ],
    ['not valid yet', { certificate: { notBefore: '2026-11-21T08:00:00Z', notAfter: '2026-11-21T09:00:00Z' } }, 'CERTIFICATE_ERROR'],
  ] as const satisfies readonly (readonly [string, BundleSpec, string])[])('%s', (_name, spec, code) => {
    expect(verdict(spec)).toBe(code);
  });

  test('what the library does not look at is there to be found', () => {
    expect(openssl(mintBundle({ certificate: { purpose: 'server-auth' } }))).toContain('TLS Web Server Authentication');
    expect(openssl(mintBundle({ certificate: { purpose: 'none' } }))).not.toContain('Extended Key Usage');
    expect(openssl(mintBundle({ certificate: { hasUnknownCritical: true } }))).toMatch(/1\.3\.6\.1\.4\.1\.57264\.99: critical/);
    const [entry] = Object(mintBundle({ without: ['promise', 'checkpoint'] })).verificationMaterial.tlogEntries;
    expect([entry.inclusionPromise, entry.inclusionProof.checkpoint]).toEqual([undefined, undefined]);
    const twice = Object(mintBundle({ timestamps: 2 })).verificationMaterial.timestampVerificationData.rfc3161Timestamps;
    expect(twice).toHaveLength(2);
  });
});

/** The certificate as another implementation reads it. */
function openssl(bundle: unknown): string {
  return execFileSync('openssl', ['x509', '-noout', '-text'], { input: certificateOf(bundle).toString(), encoding: 'utf8' });
}
