import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { Metadata, MetadataKind } from '@tufjs/models';
import { hasAttestations, trustRootPath } from '../../__fixtures__/attestation-corpus.ts';
import { openTrustRoot } from '../../src/artifact/open-trust-root.ts';
import { replacementProblem } from '../../src/artifact/replacement-problem.ts';
import { loadSigstore } from '../../src/artifact/sigstore.ts';
import type { EmbeddedText } from '../../src/data/trust-roots/embedded-root.ts';
import { githubRoot } from '../../src/data/trust-roots/github.gen.ts';
import { publicGoodRoot } from '../../src/data/trust-roots/public-good.gen.ts';
import { githubTuf } from '../../src/data/trust-roots/tuf-github.gen.ts';
import { publicGoodTuf } from '../../src/data/trust-roots/tuf-public-good.gen.ts';
import { tufRepositories } from '../../src/data/trust-roots/tuf-repositories.ts';

/** A package with its version, or a repository with the version of the root that signed. */
const sourceForm = /^(npm|crate) \S+ \d+\.\d+\.\d+, |^https:\/\/\S+, version \d+ of its root$/;

/** Byte for byte where it was taken from there; what its repository signed later must be able to take its place. */
async function departureFrom(root: EmbeddedText, carrier: string, text: string): Promise<string | undefined> {
  if (root.source.startsWith(carrier)) return root.text === text ? undefined : `it is not what ${root.source} carries`;
  return replacementProblem({ name: root.name, text }, root.text, await loadSigstore());
}

describe.each([
  ['public-good', publicGoodRoot, 'public-good'],
  ['github', githubRoot, 'github'],
] as const)('the embedded root %s', (name, root, profile) => {
  test('is dated, named, and what its digest says', () => {
    expect(root).toMatchObject({
      name,
      date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      source: expect.stringMatching(sourceForm),
    });
    expect(createHash('sha256').update(root.text).digest('hex')).toBe(root.sha256);
  });

  test('can be used, with its own profile', async () => {
    expect(openTrustRoot(name, root.text, await loadSigstore()).profile.name).toBe(profile);
  });
});

(hasAttestations() ? describe : describe.skip)('the embedded roots', () => {
  test('are those of the corpus, byte for byte', async () => {
    expect(await departureFrom(publicGoodRoot, 'npm ', readFileSync(trustRootPath('trusted_root.json'), 'utf8'))).toBeUndefined();
    expect(await departureFrom(githubRoot, 'crate ', readFileSync(trustRootPath('trusted_root_github.json'), 'utf8'))).toBeUndefined();
  });
});

/** What Sigstore's own client of this version carries, by name. */
function seeds(): ReadonlyMap<string, string> {
  const require = createRequire(import.meta.url);
  const path = require.resolve('@sigstore/tuf/package.json').replace('package.json', 'seeds.json');
  type Seed = Readonly<Record<'root.json', string>> & { readonly targets: Readonly<Record<string, string>> };
  const [seed] = Object.values<Seed>(JSON.parse(readFileSync(path, 'utf8')));
  const files = Object.entries({ ...seed?.targets, 'root.json': seed?.['root.json'] ?? '' });
  return new Map(files.map(([name, text]) => [decodeURIComponent(name), Buffer.from(text, 'base64').toString('utf8')]));
}

describe("what Sigstore's own client of this version carries", () => {
  test('is the public root', async () => {
    expect(await departureFrom(publicGoodRoot, 'npm @sigstore/tuf', seeds().get('trusted_root.json') ?? '')).toBeUndefined();
  });

  test("is the root of the public root's repository, where it was taken from there", () => {
    const isTaken = publicGoodTuf.source.startsWith('npm @sigstore/tuf');
    expect([...seeds().values()].includes(publicGoodTuf.text) || !isTaken).toBe(true);
  });
});

describe.each([
  ['public-good', publicGoodTuf, 16],
  ['github', githubTuf, 9],
] as const)('the root of the repository of %s', (name, root, version) => {
  test('is dated, named, and what its digest says', () => {
    expect(root).toMatchObject({
      name,
      date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      source: expect.stringMatching(sourceForm),
    });
    expect(createHash('sha256').update(root.text).digest('hex')).toBe(root.sha256);
    expect(tufRepositories.find((one) => one.name === name)?.root).toBe(root.text);
  });

  test('is signed by as many of its own keys as it demands, which are at least three', () => {
    const metadata = Metadata.fromJSON(MetadataKind.Root, JSON.parse(root.text));
    expect(() => metadata.verifyDelegate(MetadataKind.Root, metadata)).not.toThrow();
    expect(metadata.signed.version).toBeGreaterThanOrEqual(version);
    expect(metadata.signed.roles['root']?.threshold).toBeGreaterThanOrEqual(3);
    const changed = Metadata.fromJSON(MetadataKind.Root, JSON.parse(root.text.replace('"threshold": 3', '"threshold": 1')));
    expect(() => changed.verifyDelegate(MetadataKind.Root, changed)).toThrow(/was signed by/);
  });
});
