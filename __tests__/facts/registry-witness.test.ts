import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { memoryTree } from '../../__fixtures__/memory-tree.ts';
import { addBundle, addImage, addIndex, type Intercept, type MemoryRegistry, memoryRegistry, ociContent } from '../../__fixtures__/oci.ts';
import { aQuestion } from '../../__fixtures__/question.ts';
import { mintBundle, thePublicGood } from '../../__fixtures__/signing.ts';
import { openArtifacts } from '../../src/adapters/artifacts/open-artifacts.ts';
import { openRegistries } from '../../src/adapters/registry/open-registries.ts';
import type { SignedSubject } from '../../src/artifact/model.ts';
import type { Fact, Many } from '../../src/core/facts.ts';
import { collectFacts } from '../../src/facts/collect.ts';
import { collectors } from '../../src/facts/registry.ts';
import { noWorld, type World } from '../../src/facts/world.ts';
import type { Answer } from '../../src/ports/github-api.ts';
import type { Platform } from '../../src/ports/platform.ts';
import { temporaryDirectory } from '../adapters/temporary-directory.ts';

let work: ReturnType<typeof temporaryDirectory>;
const registries: MemoryRegistry[] = [];

beforeEach(() => {
  work = temporaryDirectory({ 'root.json': JSON.stringify(thePublicGood().trustedRoot) });
});

afterEach(() => {
  work.remove();
  for (const registry of registries.splice(0)) registry.stop();
});

const content = ociContent();
const signed = addIndex(content, [addImage(content, 'amd64')], true);
const unsigned = addImage(content, 'unsigned');
const forged = addImage(content, 'forged');
const bundleOf = ({ digest }: { readonly digest: string }) => mintBundle({ subject: { name: 'app', sha256: digest.slice(7) } });
addBundle(content, signed, bundleOf(signed));
addBundle(content, forged, JSON.parse(JSON.stringify(bundleOf(forged)).replace(/"sig":"[^"]{8}/, '"sig":"AAAAAAAA')));

/** A platform that is asked for attestations alone. */
function platformWith(answer: Answer<readonly string[]>): Platform {
  const never = async (): Promise<never> => {
    throw new Error('not asked here');
  };
  return {
    environments: never,
    refPatterns: never,
    protectedBranches: never,
    branchRules: never,
    tagRulesets: never,
    run: never,
    approvals: never,
    change: never,
    changedFiles: never,
    filesOf: never,
    sourceArchive: never,
    jobLog: never,
    blob: never,
    isAncestor: never,
    sourceRepository: never,
    runAttempt: never,
    runJobs: never,
    release: never,
    attestations: async ({ digests }) => digests.map(() => answer),
  };
}

const none = platformWith({ state: 'value', value: [] });

interface Asked extends Partial<World> {
  readonly intercept?: Intercept;
  readonly bundles?: readonly string[];
  readonly subject?: (host: string) => string;
}

async function collect(image: { readonly digest: string }, { intercept, bundles = [], subject, ...world }: Asked) {
  const registry = await memoryRegistry(content, intercept === undefined ? {} : { intercept });
  registries.push(registry);
  const onDisk = openArtifacts({ directory: work.path, temporaryDirectory: undefined, trustedRoot: 'root.json' });
  const ofDocker = openRegistries({ env: { DOCKER_CONFIG: work.path }, userAgent: 'interlock/test', job: undefined });
  const ports = { world: { ...noWorld, ...onDisk, registries: ofDocker, ...world }, tree: memoryTree({}), roots: [''], rootGaps: [] };
  const name = subject?.(registry.host) ?? `oci://${registry.host}/acme/app@${image.digest}`;
  const facts = await collectFacts(
    ['subjects', 'signatures'],
    collectors,
    aQuestion({ stage: 'deploy', subjects: [name], bundles }),
    ports,
    new Map(),
  );
  const fact = facts.get('signatures') as Fact<Many<SignedSubject>>;
  if (fact.state !== 'known') throw new Error(fact.reason);
  const { items, gaps } = fact.value;
  return {
    source: fact.source,
    image: items[0]?.image,
    states: items[0]?.verifications.map((one) => (one.state === 'verified' ? 'verified' : one.code)),
    gaps: gaps.map(({ cause }) => cause),
    remedies: gaps.map(({ remedy }) => remedy),
    requests: registry.requests.length,
  };
}

const failing =
  (status: number, part: string): Intercept =>
  (_request, response, path) => {
    if (!path.includes(part)) return false;
    response.writeHead(status).end();
    return true;
  };

describe('the signatures of an image', () => {
  test('are those that its registry lists, with what an index covers', async () => {
    expect(await collect(signed, { platform: none })).toMatchObject({
      source: 'bundles, GitHub attestations, registries',
      image: { covers: [expect.stringMatching(/^sha256:/)], unsigned: 1 },
      states: ['verified'],
      gaps: [],
    });
  });

  test('are missing where GitHub has none and the registry lists none', async () => {
    expect(await collect(unsigned, { platform: none })).toMatchObject({ image: { unsigned: 0 }, states: [], gaps: [] });
  });

  test('that do not hold are refused', async () => {
    expect(await collect(forged, { platform: none })).toMatchObject({ states: ['log-invalid'], gaps: [] });
  });

  test('of the registry are enough where GitHub could not be asked', async () => {
    const outage = platformWith({ state: 'outage', why: 'no' });
    expect(await collect(signed, { platform: outage })).toMatchObject({ states: ['verified'], gaps: [] });
    expect(await collect(unsigned, { platform: outage })).toMatchObject({ states: undefined, gaps: ['outage'] });
    expect(await collect(signed, {})).toMatchObject({ states: ['verified'], gaps: [] });
    expect(await collect(unsigned, {})).toMatchObject({ states: undefined, gaps: ['offline'] });
  });

  test('of GitHub are enough where the registry could not be asked', async () => {
    const platform = platformWith({ state: 'value', value: [JSON.stringify(bundleOf(unsigned))] });
    expect(await collect(unsigned, { platform, intercept: failing(500, '/') })).toMatchObject({ states: ['verified'], gaps: [] });
  });

  test.each<readonly [string, Intercept, string, RegExp]>([
    ['500', failing(500, '/manifests/'), 'outage', /run the job again/],
    ['429', failing(429, '/manifests/'), 'limited', /run the job again/],
    ['403', failing(403, '/manifests/'), 'forbidden', /^sign in to the registry before this step, .*give its bundle under `bundles`$/],
    ['404', failing(404, '/manifests/'), 'absent', /^push the image before the gate/],
    ['500 to the list alone', failing(500, '/referrers/'), 'outage', /run the job again/],
    ['500 to an older tag alone', failing(500, '.sig'), 'outage', /run the job again/],
  ])('are a gap where the registry answers %s, and never missing', async (_name, intercept, cause, remedy) => {
    expect(await collect(unsigned, { platform: none, intercept })).toMatchObject({
      states: undefined,
      gaps: [cause],
      remedies: [expect.stringMatching(remedy)],
    });
  });

  test('that are too many to read are a gap', async () => {
    const many = addImage(content, 'many');
    const like = { mediaType: 'x', artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json', size: 1 };
    content.referrers.set(
      many.digest,
      Array.from({ length: 130 }, (_, n) => ({ ...like, digest: `sha256:${n.toString(16).padStart(64, '0')}` })),
    );
    const { gaps, remedies } = await collect(many, { platform: none });
    expect(gaps[0]).toBe('truncated');
    expect(remedies[0]).toContain('remove signatures that are not needed any more');
  });

  test('beside an outage a refused one is still told', async () => {
    expect(await collect(forged, { platform: none, intercept: failing(500, '.att') })).toMatchObject({
      states: ['log-invalid'],
      gaps: ['outage'],
    });
  });

  test('are not asked for where a given bundle holds, without registries, or of something that is no image', async () => {
    writeFileSync(join(work.path, 'given.json'), JSON.stringify(bundleOf(unsigned)));
    expect(await collect(unsigned, { bundles: ['given.json'] })).toMatchObject({ states: ['verified'], requests: 0 });
    expect(await collect(signed, { registries: undefined })).toMatchObject({ gaps: ['offline'], requests: 0 });
    expect(await collect(signed, { subject: () => signed.digest })).toMatchObject({ gaps: ['offline'], requests: 0 });
  });

  test('of a name that no registry answers to are a gap that says how to name it', async () => {
    const subject = () => `oci://127.0.0.1:99999/acme/app@${signed.digest}`;
    const { gaps, remedies } = await collect(signed, { platform: none, subject });
    expect([gaps, remedies]).toEqual([['unsupported'], [expect.stringContaining('oci://REGISTRY/NAME@sha256:')]]);
  });
});

describe("GitHub's own registry", () => {
  test('that refuses the token says which permission it takes', async () => {
    const registries = { signatures: async () => ({ state: 'forbidden', why: 'no', permissions: { packages: 'read' } }) as const };
    const { gaps, remedies } = await collect(signed, { platform: none, registries });
    expect(gaps).toEqual(['forbidden']);
    expect(remedies[0]).toContain('permissions:\n  packages: read');
  });
});
