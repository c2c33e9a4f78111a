import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { bundleText, hasAttestations } from '../../__fixtures__/attestation-corpus.ts';
import { memoryTree } from '../../__fixtures__/memory-tree.ts';
import { packedPackage } from '../../__fixtures__/packed-package.ts';
import { aQuestion } from '../../__fixtures__/question.ts';
import { openArtifacts } from '../../src/adapters/artifacts/open-artifacts.ts';
import { httpTransport } from '../../src/adapters/github/transport.ts';
import type { SignedSubject, Subject } from '../../src/artifact/model.ts';
import type { Fact, Many } from '../../src/core/facts.ts';
import { collectFacts } from '../../src/facts/collect.ts';
import { collectors } from '../../src/facts/registry.ts';
import { noWorld } from '../../src/facts/world.ts';
import { type FakeRegistry, startFakeRegistry } from '../adapters/npm/fake-registry.ts';
import { temporaryDirectory } from '../adapters/temporary-directory.ts';

const tarball = hasAttestations() ? packedPackage('sigstore', '2.1.0') : undefined;
const purl = 'pkg:npm/sigstore@2.1.0';

let registry: FakeRegistry;
let work: ReturnType<typeof temporaryDirectory>;

beforeEach(async () => {
  registry = await startFakeRegistry();
  work = temporaryDirectory({});
});

afterEach(async () => {
  work.remove();
  await registry.stop();
});

async function collect(lines: readonly string[], isNamed = true) {
  const npmRegistry = isNamed ? registry.url : undefined;
  const network = { transport: httpTransport(), userAgent: 'interlock/test', npmRegistry, refreshesRoots: false };
  const world = { ...noWorld, ...openArtifacts({ directory: work.path, temporaryDirectory: undefined, trustedRoot: undefined, network }) };
  const ports = { world, tree: memoryTree({}), roots: [''], rootGaps: [] };
  const question = aQuestion({ stage: 'deploy', subjects: lines, bundles: [] });
  const facts = await collectFacts(['subjects', 'signatures'], collectors, question, ports, new Map());
  const subjects = facts.get('subjects') as Fact<Many<Subject>>;
  const signatures = facts.get('signatures') as Fact<Many<SignedSubject>>;
  if (subjects.state === 'unknown' || signatures.state === 'unknown') throw new Error('unknown');
  return { subjects: subjects.value, signatures: signatures.value, source: signatures.source };
}

describe('a package', () => {
  (tarball === undefined ? describe.skip : describe)('that its publisher signed', () => {
    const published = tarball ?? new Uint8Array();
    const bundle = (): unknown => JSON.parse(bundleText('github-cli/sigstore-js-2.1.0-bundle.json'));

    test('is verified with the bundle that its registry holds', async () => {
      registry.add({ name: 'sigstore', version: '2.1.0', tarball: published, attestations: [bundle()] });
      const { signatures, source } = await collect([purl]);
      expect(signatures).toMatchObject({
        items: [
          {
            subject: { name: purl, kind: 'package' },
            verifications: [
              {
                state: 'verified',
                source: 'npm attestations',
                root: 'public-good',
                predicateType: 'https://slsa.dev/provenance/v1',
                signer: { certificate: { san: expect.stringContaining('sigstore/sigstore-js/.github/workflows/release.yml') } },
              },
            ],
          },
        ],
        gaps: [],
      });
      expect(source).toBe('bundles, npm attestations');
    });

    test('is not verified where somebody else publishes the same bytes with the same bundle', async () => {
      registry.add({ name: 'sigstore-js', version: '2.1.0', tarball: published, attestations: [bundle()] });
      const { signatures } = await collect(['pkg:npm/sigstore-js@2.1.0']);
      expect(signatures.items).toMatchObject([{ verifications: [{ code: 'subject-mismatch' }] }]);
    });

    test('is not verified under a later version', async () => {
      registry.add({ name: 'sigstore', version: '2.1.1', tarball: published, attestations: [bundle()] });
      const { signatures } = await collect(['pkg:npm/sigstore@2.1.1']);
      expect(signatures.items).toMatchObject([{ verifications: [{ code: 'subject-mismatch' }] }]);
    });

    test('is not verified with one byte more, which its registry vouches for', async () => {
      const changed = Buffer.concat([published, Buffer.from([0])]);
      registry.add({ name: 'sigstore', version: '2.1.0', tarball: changed, attestations: [bundle()] });
      const { signatures } = await collect([purl]);
      expect(signatures.items).toMatchObject([{ verifications: [{ code: 'subject-mismatch' }] }]);
    });
  });

  test('without attestations is signed by nobody, and one whose registry does not answer is unknown', async () => {
    registry.add({ name: 'a', version: '1.0.0', tarball: Buffer.from('a') });
    registry.add({ name: 'b', version: '1.0.0', tarball: Buffer.from('b'), attestations: [] });
    registry.fault({ path: /attestations\/b@/, fault: { kind: 'status', status: 503 } });
    const { signatures } = await collect(['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0']);
    expect(signatures.items).toMatchObject([{ subject: { name: 'pkg:npm/a@1.0.0' }, verifications: [] }]);
    expect(signatures.gaps).toMatchObject([{ item: 'pkg:npm/b@1.0.0', cause: 'outage' }]);
  });

  test('that could not be resolved is a gap of what is deployed', async () => {
    const { subjects, signatures } = await collect([purl, purl]);
    expect([subjects.items, signatures.items]).toEqual([[], []]);
    expect(subjects.gaps).toMatchObject([
      { item: purl, cause: 'empty', why: expect.stringContaining('no such version') },
      { item: purl, cause: 'empty' },
    ]);
  });

  test('without a named registry says which input is missing, and nobody is asked', async () => {
    const { subjects } = await collect([purl], false);
    expect(subjects.gaps).toMatchObject([{ item: purl, cause: 'empty', remedy: expect.stringContaining('npm-registry') }]);
    expect(registry.requests).toEqual([]);
  });
});
