import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  addBundle,
  addCosignTag,
  addFallbackTag,
  addImage,
  addIndex,
  type DockerRegistry,
  dockerRegistryProgram,
  envelopeLayer,
  ociContent,
  pushContent,
  simpleSigningLayer,
  startDockerRegistry,
} from '../../../__fixtures__/oci.ts';
import { mintBundle } from '../../../__fixtures__/signing.ts';
import { askRegistry, imageAt, storedFor, verdictsOf } from './registries-for.ts';

const program = dockerRegistryProgram();
const withRegistry = program === undefined ? describe.skip : describe;

/** Of the password that is put together below. */
const htpasswd = ['reader:$2b$04', '$iJ0XompvPEzadJCNAk7F5u', 'RkdCv1mxKvJrdjncXi6ekY3gs0JLFE2'].join('');
const reader = { kind: 'password', username: 'reader', password: ['pull', 'only'].join('-') } as const;

function signing(digest: string) {
  return { name: 'app', sha256: digest.slice(7) };
}

withRegistry('a real registry without the referrers API', () => {
  let registry: DockerRegistry;
  const content = ociContent();
  const [bundled, legacy, unsigned, foreign] = ['bundled', 'legacy', 'unsigned', 'foreign'].map((text) => addImage(content, text));
  const index = addIndex(content, [addImage(content, 'amd64'), addImage(content, 'arm64')], true);

  beforeAll(async () => {
    for (const image of [bundled, index]) {
      if (image === undefined) continue;
      addBundle(content, image, mintBundle({ subject: signing(image.digest) }));
      addFallbackTag(content, image);
    }
    if (legacy !== undefined) {
      addCosignTag(content, legacy, 'sig', [
        simpleSigningLayer({ imageDigest: legacy.digest, reference: 'ghcr.io/acme/app' }),
        simpleSigningLayer({ imageDigest: `sha256:${'0'.repeat(64)}` }),
      ]);
      addCosignTag(content, legacy, 'att', [envelopeLayer({ subject: signing(legacy.digest) })]);
    }
    if (foreign !== undefined && bundled !== undefined) {
      addBundle(content, foreign, mintBundle({ subject: signing(bundled.digest) }));
      addFallbackTag(content, foreign);
    }
    registry = await startDockerRegistry(program ?? '');
    await pushContent(registry.host, 'acme/app', content);
  });

  afterAll(() => registry.stop());

  const at = (image: { readonly digest: string } | undefined) => imageAt(registry.host, image ?? { digest: '' });

  test('a bundle at the fallback tag is found, and holds', async () => {
    const stored = await storedFor(at(bundled));
    expect(await verdictsOf(at(bundled), stored)).toEqual(['verified']);
    expect(stored).toMatchObject({ registry: registry.host, covers: [], unsigned: 0, unread: [] });
    expect(stored.evidence[0]?.source).toMatch(/^127\.0\.0\.1:\d+\/acme\/app@sha256:[0-9a-f]{64}$/);
  });

  test('the older tags of cosign are found; the signature of another image is one of something else', async () => {
    const stored = await storedFor(at(legacy));
    expect(await verdictsOf(at(legacy), stored)).toEqual(['verified', 'verified', 'subject-mismatch']);
    expect(stored.evidence.map(({ source }) => /sha256-[0-9a-f]{64}\.(att|sig) \(sha256:[0-9a-f]{12}\)$/.exec(source)?.[1])).toEqual([
      'att',
      'sig',
      'sig',
    ]);
  });

  test('an index says which manifests it covers, and what its builder wrote is no signature', async () => {
    const stored = await storedFor(at(index));
    expect(await verdictsOf(at(index), stored)).toEqual(['verified']);
    expect(stored).toMatchObject({ covers: [expect.stringMatching(/^sha256:/), expect.stringMatching(/^sha256:/)], unsigned: 2 });
  });

  test('the manifest of a platform is not covered by what signs its index: it is asked for by itself', async () => {
    const [amd64 = ''] = (await storedFor(at(index))).covers;
    expect(await storedFor(at({ digest: amd64 }))).toMatchObject({ evidence: [], refused: [], unread: [] });
  });

  test('nothing is listed of an image that nobody signed', async () => {
    expect(await storedFor(at(unsigned))).toEqual({
      evidence: [],
      refused: [],
      unread: [],
      unsigned: 0,
      covers: [],
      registry: registry.host,
    });
  });

  test('a bundle about another image proves nothing', async () => {
    expect(await verdictsOf(at(foreign), await storedFor(at(foreign)))).toEqual(['subject-mismatch']);
  });

  test('of an image that is not there, nothing can be said', async () => {
    expect(await askRegistry(at({ digest: `sha256:${'1'.repeat(64)}` }))).toMatchObject({
      state: 'absent',
      why: expect.stringContaining('404'),
    });
    const elsewhere = imageAt(registry.host, bundled ?? { digest: '' }, 'acme/other');
    expect(await askRegistry(elsewhere)).toMatchObject({ state: 'absent' });
  });
});

withRegistry('a real registry behind a password', () => {
  let registry: DockerRegistry;
  const content = ociContent();
  const image = addImage(content, 'private');
  addBundle(content, image, mintBundle({ subject: signing(image.digest) }));
  addFallbackTag(content, image);

  beforeAll(async () => {
    registry = await startDockerRegistry(program ?? '', htpasswd);
    const { username, password } = reader;
    await pushContent(registry.host, 'acme/app', content, `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`);
  });

  afterAll(() => registry.stop());

  test('is read with the credentials that are stored for it', async () => {
    const at = imageAt(registry.host, image);
    expect(await verdictsOf(at, await storedFor(at, { credentials: [reader] }))).toEqual(['verified']);
  });

  test.each([
    ['without credentials', []],
    ['with the wrong ones', [{ ...reader, password: 'wrong' }]],
  ])('%s it is forbidden, never an image without signatures', async (_name, credentials) => {
    expect(await askRegistry(imageAt(registry.host, image), { credentials })).toMatchObject({
      state: 'forbidden',
      why: expect.stringMatching(/does not let this job read the image \(401\)/),
    });
  });
});
