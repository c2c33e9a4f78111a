import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mintBundle, theGitHubInstance, thePublicGood } from '../../../__fixtures__/signing.ts';
import { aTufKey, type TufSpec, tufRepository } from '../../../__fixtures__/tuf-repository.ts';
import { currentRoots, type FetchRoot } from '../../../src/adapters/artifacts/current-roots.ts';
import { openArtifacts } from '../../../src/adapters/artifacts/open-artifacts.ts';
import { httpTransport, type Transport } from '../../../src/adapters/github/transport.ts';
import { fetchTargets } from '../../../src/adapters/tuf/fetch-targets.ts';
import { tufLimits } from '../../../src/adapters/tuf/limits.ts';
import type { Subject } from '../../../src/artifact/model.ts';
import { type Trust, verifyBundle } from '../../../src/artifact/verify-bundle.ts';
import { githubRoot } from '../../../src/data/trust-roots/github.gen.ts';
import { publicGoodRoot } from '../../../src/data/trust-roots/public-good.gen.ts';
import { tufRepositories } from '../../../src/data/trust-roots/tuf-repositories.ts';
import { startTufHost, type TufHost } from '../tuf/tuf-host.ts';

/** A trust root to change by hand, as JSON gives it. */
type Loose = ReturnType<typeof JSON.parse>;

const sha256 = 'ab'.repeat(32);
const subject: Subject = { name: `sha256:${sha256}`, kind: 'digest', digests: { sha256 }, stagedPath: undefined };
const bundle = JSON.stringify(mintBundle({ subject: { name: 'a', sha256 }, instance: theGitHubInstance() }));
const embeddedTexts = { 'public-good': publicGoodRoot.text, github: githubRoot.text };
const [fresh, old] = [`${githubRoot.date}T12:00:00.000Z`, '2027-03-01T00:00:00.000Z'];

/** GitHub's root with one more authority and timestamp authority: those of the tests, valid from that day on. */
function withTestAuthority(start = '2026-11-01T00:00:00Z'): Loose {
  const root: Loose = JSON.parse(githubRoot.text);
  const tests: Loose = JSON.parse(JSON.stringify(theGitHubInstance().trustedRoot));
  root.certificateAuthorities.push({ ...tests.certificateAuthorities[0] });
  root.timestampAuthorities.push({ ...tests.timestampAuthorities[0] });
  root.certificateAuthorities.at(-1).uri = 'tests.invalid';
  root.certificateAuthorities.push({ ...root.certificateAuthorities[0], validFor: { start } });
  return root;
}

let host: TufHost;
const keys = [aTufKey(), aTufKey(), aTufKey()];
const repository: TufSpec = { targets: {}, rootKeys: keys, onlineKey: aTufKey() };

beforeEach(async () => {
  host = await startTufHost();
});

afterEach(() => host.stop());

/** Each root's repository is one of the test, which the program would have to trust from the beginning. */
function repositoryOf(texts: Partial<Record<'public-good' | 'github', string>>, changes: Partial<TufSpec> = {}) {
  const asked: string[] = [];
  const fetchRoot: FetchRoot = async (name) => {
    asked.push(name);
    const text = texts[name] ?? embeddedTexts[name];
    const files = tufRepository({ ...repository, targets: { 'trusted_root.json': text }, ...changes });
    const root = tufRepository(repository).get('1.root.json') ?? '';
    // Both lie on one host here, each below its own name.
    host.serve(new Map([...files].map(([path, file]) => [path, file])));
    const asking = { name, mirror: host.url, root, target: 'trusted_root.json' } as const;
    const options = { transport: httpTransport(), userAgent: 'interlock/test', limits: tufLimits };
    return { repository: asking, answer: await fetchTargets({ ...asking, ...options, targets: [asking.target] }) };
  };
  return { asked, fetchRoot: oneByOne(fetchRoot) };
}

function oneByOne(fetchRoot: FetchRoot): FetchRoot {
  let last: Promise<unknown> = Promise.resolve();
  return (name) => {
    const next = last.then(() => fetchRoot(name));
    last = next;
    return next;
  };
}

const judge = (trust: Trust) => verifyBundle({ source: 'a', text: bundle }, subject, trust, undefined);

describe('the roots', () => {
  test('are the embedded ones while those are fresh, and nobody is asked', async () => {
    const { asked, fetchRoot } = repositoryOf({});
    const roots = currentRoots({ now: fresh, fetchRoot });
    expect(roots.inUse()).toEqual([]);
    expect(await judge(await roots.trust())).toMatchObject({ code: 'certificate-untrusted' });
    expect(asked).toEqual([]);
    expect(roots.inUse()).toMatchObject([
      { name: 'public-good', sha256: publicGoodRoot.sha256, date: publicGoodRoot.date, refresh: { state: 'not-asked' } },
      { name: 'github', sha256: githubRoot.sha256, newestAuthority: '2026-06-12T00:00:00.000Z', refresh: { state: 'not-asked' } },
    ]);
  });

  test('are asked for after a month, once', async () => {
    const text = JSON.stringify(withTestAuthority());
    const { asked, fetchRoot } = repositoryOf({ github: text });
    const roots = currentRoots({ now: old, fetchRoot });
    expect(await judge(await roots.trust())).toMatchObject({ state: 'verified', root: 'github' });
    expect(await roots.renewed(await roots.trust())).toBeUndefined();
    await roots.trust();
    expect(asked).toEqual(['public-good', 'github']);
    expect(roots.inUse()).toMatchObject([
      { name: 'public-good', sha256: publicGoodRoot.sha256, refresh: { state: 'same' } },
      {
        name: 'github',
        source: host.url,
        date: '2027-03-01',
        sha256: createHash('sha256').update(text).digest('hex'),
        newestAuthority: '2026-11-01T00:00:00.000Z',
        refresh: { state: 'done' },
      },
    ]);
  });

  test('are asked for after a certificate of nobody, whatever their age', async () => {
    const { asked, fetchRoot } = repositoryOf({ github: JSON.stringify(withTestAuthority()) });
    const roots = currentRoots({ now: fresh, fetchRoot });
    const used = await roots.trust();
    const [renewed, again] = await Promise.all([roots.renewed(used), roots.renewed(used)]);
    expect(renewed && (await judge(renewed))).toMatchObject({ state: 'verified' });
    expect(again).toBe(renewed);
    // Another one began before, and comes to it after.
    expect(await roots.renewed(used)).toBe(renewed);
    expect(renewed && (await roots.renewed(renewed))).toBeUndefined();
    expect(await judge(await roots.trust())).toMatchObject({ state: 'verified' });
    expect(asked).toEqual(['public-good', 'github']);
  });

  test('are the embedded ones where nobody may be asked', async () => {
    const roots = currentRoots({ now: old, fetchRoot: undefined });
    expect(await judge(await roots.trust())).toMatchObject({ code: 'certificate-untrusted' });
    expect(await roots.renewed(await roots.trust())).toBeUndefined();
    expect(roots.inUse()).toMatchObject([{ refresh: { state: 'not-asked' } }, { refresh: { state: 'not-asked' } }]);
  });

  test.each<[string, Parameters<typeof repositoryOf>, string]>([
    ['does not sign it', [{ github: JSON.stringify(withTestAuthority()) }, { signers: { targets: [aTufKey()] } }], 'targets'],
    ['has expired', [{ github: JSON.stringify(withTestAuthority()) }, { expiresIn: { timestamp: -1000 } }], 'expired'],
    ['signs no trust root', [{ github: '{}' }], 'media type'],
    ['signs a root with a key twice', [{ github: '{"mediaType":1,"mediaType":2}' }], 'twice'],
    ['signs one of another profile', [{ github: JSON.stringify(thePublicGood().trustedRoot) }], 'profile'],
    ['signs an older one', [{ github: withoutNewest() }], 'newest authority is of 2025-11-13'],
  ])('stay the embedded ones, and say why, where a repository %s', async (_name, given, why) => {
    const { fetchRoot } = repositoryOf(...given);
    const roots = currentRoots({ now: old, fetchRoot });
    expect(await judge(await roots.trust())).toMatchObject({ code: 'certificate-untrusted' });
    expect(roots.inUse()[1]).toMatchObject({
      sha256: githubRoot.sha256,
      refresh: { state: 'failed', mirror: host.url, why: expect.stringMatching(new RegExp(why, 'i')) },
    });
  });
});

/** GitHub's root without its newest authorities, as it once was. */
function withoutNewest(): string {
  const root: Loose = JSON.parse(githubRoot.text);
  for (const key of ['certificateAuthorities', 'timestampAuthorities'])
    root[key] = root[key].filter(({ validFor }: Loose) => !validFor.start.startsWith('2026-06'));
  return JSON.stringify(root);
}

describe('the program', () => {
  const verify = async (transport: Transport, refreshesRoots: boolean) => {
    const network = { transport, userAgent: 'interlock/test', npmRegistry: undefined, refreshesRoots };
    const { verifier } = openArtifacts({ directory: '.', temporaryDirectory: undefined, trustedRoot: undefined, network });
    expect(verifier.roots()).toEqual([]);
    const { verifications } = await verifier.verify(subject, [{ source: 'a', text: bundle }]);
    return { verifications, roots: verifier.roots() };
  };

  /** Whoever stands between answers for both repositories, and signs with keys of its own. */
  function between() {
    const asked: string[] = [];
    host.serve(tufRepository({ ...repository, targets: { 'trusted_root.json': JSON.stringify(withTestAuthority()) }, rootVersion: 40 }));
    const real = httpTransport();
    const transport: Transport = (url, outgoing) => {
      asked.push(url);
      const { origin } = new URL(url);
      return real(url.replace(origin, host.url), outgoing);
    };
    return { asked, transport };
  }

  test('takes no root of another signer, and says so', async () => {
    const { asked, transport } = between();
    const { verifications, roots } = await verify(transport, true);
    expect(verifications).toMatchObject([{ code: 'certificate-untrusted' }]);
    expect(roots.map(({ refresh }) => refresh.state)).toEqual(['failed', 'failed']);
    expect(new Set(asked.map((url) => new URL(url).origin))).toEqual(new Set(tufRepositories.map(({ mirror }) => mirror)));
  });

  test('asks nobody where it may not', async () => {
    const { asked, transport } = between();
    expect((await verify(transport, false)).verifications).toMatchObject([{ code: 'certificate-untrusted' }]);
    expect(asked).toEqual([]);
  });
});
