import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { bundleText, hasAttestations } from '../../__fixtures__/attestation-corpus.ts';
import { packedPackage } from '../../__fixtures__/packed-package.ts';
import { type FakeRegistry, startFakeRegistry } from '../adapters/npm/fake-registry.ts';
import { aDeploy, type Deploy, deployPolicy, release, resultsOf } from './deploy-scenario.ts';
import type { Fault } from './fake-github/index.ts';

const tarball = hasAttestations() ? packedPackage('sigstore', '2.1.0') : undefined;
const purl = 'pkg:npm/sigstore@2.1.0';

let deploy: Deploy;
let registry: FakeRegistry;

beforeEach(async () => {
  registry = await startFakeRegistry();
});

afterEach(async () => {
  await Promise.all([deploy.fake.stop(), registry.stop()]);
});

/** The built Action on a deploy of the package that its publisher signed, which a registry on this machine serves with its attestation. */
async function run(inputs: Readonly<Record<string, string>> = {}, fault?: Fault) {
  deploy = await aDeploy({ artifact: 'none', policy: deployPolicy('required') });
  deploy.app.whenUnattested = 'empty-list';
  const attestations = [JSON.parse(bundleText(release.bundle))];
  registry.add({ name: 'sigstore', version: '2.1.0', tarball: tarball ?? new Uint8Array(), attestations });
  if (fault !== undefined) registry.fault({ path: /\/-\/npm/, fault });
  return deploy.start({ inputs: { artifacts: purl, 'npm-registry': registry.url, ...inputs } });
}

(tarball === undefined ? describe.skip : describe)('a deploy of an npm package', () => {
  test('is allowed where its registry holds what the approved workflow signed', async () => {
    const { outputs, decision } = await run();
    expect(outputs['verdict']).toBe('allow');
    expect(outputs['artifact-digests']).toMatch(/^sha256:[0-9a-f]{64} {2}pkg:npm\/sigstore@2\.1\.0$/);
    expect(decision).toMatchObject({ subjects: [{ name: purl }] });
    // The token of the job stays with GitHub.
    expect(registry.headers.flat()).not.toContain('authorization');
  });

  test.each<[string, Fault]>([
    ['403', { kind: 'status', status: 403 }],
    ['429', { kind: 'status', status: 429 }],
    ['503', { kind: 'status', status: 503 }],
    ['half an answer', { kind: 'broken-json' }],
    ['an answer without end', { kind: 'endless-body' }],
  ])('is undecided, not unsigned, after %s', async (_name, fault) => {
    const { outputs, ...ran } = await run({}, fault);
    expect([outputs['verdict'], outputs['exit-reason']]).toEqual(['deny', 'unknown']);
    expect(resultsOf({ outputs, ...ran }).find(({ rule }) => rule === 'artifact/unsigned')?.outcome).toBe('unknown');
  });

  test('is undecided without a named registry', async () => {
    const { outputs, stdout } = await run({ 'npm-registry': '' });
    expect([outputs['verdict'], outputs['exit-reason']]).toEqual(['deny', 'unknown']);
    expect(stdout).toContain('npm-registry');
    expect(registry.requests).toEqual([]);
  });
});
