import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { hasAttestations, trustRootPath } from '../../__fixtures__/attestation-corpus.ts';
import { openTrustRoot } from '../../src/artifact/open-trust-root.ts';
import { loadSigstore } from '../../src/artifact/sigstore.ts';
import { githubRoot } from '../../src/data/trust-roots/github.gen.ts';
import { publicGoodRoot } from '../../src/data/trust-roots/public-good.gen.ts';

describe.each([
  ['public-good', publicGoodRoot, 'public-good'],
  ['github', githubRoot, 'github'],
] as const)('the embedded root %s', (name, root, profile) => {
  test('is dated, named, and what its digest says', () => {
    expect(root).toMatchObject({
      name,
      date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      source: expect.stringMatching(/\d+\.\d+\.\d+/),
    });
    expect(createHash('sha256').update(root.text).digest('hex')).toBe(root.sha256);
  });

  test('can be used, with its own profile', async () => {
    expect(openTrustRoot(name, root.text, await loadSigstore()).profile.name).toBe(profile);
  });
});

(hasAttestations() ? describe : describe.skip)('the embedded roots', () => {
  test('are those of the corpus, byte for byte', () => {
    expect(publicGoodRoot.text).toBe(readFileSync(trustRootPath('trusted_root.json'), 'utf8'));
    expect(githubRoot.text).toBe(readFileSync(trustRootPath('trusted_root_github.json'), 'utf8'));
  });
});

test("the public root is what Sigstore's own client of this version carries", () => {
  const require = createRequire(import.meta.url);
  const path = require.resolve('@sigstore/tuf/package.json').replace('package.json', 'seeds.json');
  const [seed] = Object.values<{ readonly targets: Readonly<Record<string, string>> }>(JSON.parse(readFileSync(path, 'utf8')));
  expect(publicGoodRoot.text).toBe(Buffer.from(seed?.targets['trusted_root.json'] ?? '', 'base64').toString('utf8'));
});
