import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { aTufKey, type TufSpec, tufRepository } from '../../../__fixtures__/tuf-repository.ts';
import { httpTransport } from '../../../src/adapters/github/transport.ts';
import { fetchTargets } from '../../../src/adapters/tuf/fetch-targets.ts';
import { type TufLimits, tufLimits } from '../../../src/adapters/tuf/limits.ts';
import { tufRepositories } from '../../../src/data/trust-roots/tuf-repositories.ts';
import type { Fault } from '../../e2e/fake-github/index.ts';
import { startTufHost, type TufHost } from './tuf-host.ts';

const rootKeys = [aTufKey(), aTufKey(), aTufKey()];
const onlineKey = aTufKey();
const stranger = aTufKey();
const text = '{"what": "is signed"}';
const good: TufSpec = { targets: { 'trusted_root.json': text }, rootKeys, onlineKey };
const embedded = tufRepository(good).get('1.root.json') ?? '';

let host: TufHost;

beforeEach(async () => {
  host = await startTufHost();
});

afterEach(() => host.stop());

function ask(limits: Partial<TufLimits> = {}, root = embedded) {
  return fetchTargets({
    mirror: `${host.url}/`,
    root,
    targets: ['trusted_root.json'],
    transport: httpTransport(),
    userAgent: 'interlock/test',
    limits: { ...tufLimits, ...limits },
  });
}

async function under(changes: Partial<TufSpec>, limits: Partial<TufLimits> = {}) {
  host.serve(tufRepository({ ...good, ...changes }));
  return ask(limits);
}

describe('what a repository signs', () => {
  test('is had with the embedded root, and leaves nothing behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('interlock-tuf-'));
    expect(await under({})).toEqual({ state: 'value', texts: new Map([['trusted_root.json', text]]), root: embedded });
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('interlock-tuf-'))).toEqual(before);
    expect(host.requests.slice(0, 4)).toEqual(['/2.root.json', '/timestamp.json', '/1.snapshot.json', '/1.targets.json']);
  });

  test('is had over every root since then, also where all keys were changed', async () => {
    const newRootKeys = [aTufKey(), aTufKey(), aTufKey()];
    const found = await under({ rootVersion: 5, newRootKeys });
    expect(found).toMatchObject({ state: 'value' });
    expect(found.state === 'value' && JSON.parse(found.root).signed.version).toBe(5);
  });

  test('is had where the embedded root has expired, and the newest has not', async () => {
    const old = tufRepository({ ...good, expiresIn: { root: -1000 } }).get('1.root.json') ?? '';
    host.serve(tufRepository({ ...good, rootVersion: 2 }));
    expect(await ask({}, old)).toMatchObject({ state: 'value' });
    host.serve(tufRepository(good));
    expect(await ask({}, old)).toMatchObject({ state: 'failed', why: expect.stringContaining('expired') });
  });
});

describe('nothing is had from a repository', () => {
  test.each<[string, Partial<TufSpec>, string]>([
    ['whose newest root is signed by strangers', { rootVersion: 2, signers: { root: [stranger, aTufKey()] } }, 'root'],
    ['whose newest root is signed by too few', { rootVersion: 2, signers: { root: rootKeys.slice(0, 1) } }, 'root'],
    [
      'whose newest root is signed by its own new keys alone',
      { rootVersion: 2, newRootKeys: [stranger, aTufKey()], signers: { root: [stranger] } },
      'root',
    ],
    ['whose timestamp is signed by a stranger', { signers: { timestamp: [stranger] } }, 'timestamp'],
    ['whose snapshot is signed by a stranger', { signers: { snapshot: [stranger] } }, 'snapshot'],
    ['whose targets are signed by the key that lies online', { signers: { targets: [onlineKey] } }, 'targets'],
    ['whose targets are signed by too few', { signers: { targets: rootKeys.slice(1, 2) } }, 'targets'],
    ['whose timestamp has expired', { expiresIn: { timestamp: -1000 } }, 'expired'],
    ['whose snapshot has expired', { expiresIn: { snapshot: -1000 } }, 'expired'],
    ['whose targets have expired', { expiresIn: { targets: -1000 } }, 'expired'],
    ['whose newest root has expired', { rootVersion: 2, expiresIn: { root: -1000 } }, 'expired'],
    ['that has no such target', { targets: { other: text } }, "no target 'trusted_root.json'"],
  ])('%s', async (_name, changes, why) => {
    expect(await under(changes)).toMatchObject({ state: 'failed', why: expect.stringMatching(new RegExp(why, 'i')) });
  });

  test('that gives an older root as the next one', async () => {
    const files = new Map(tufRepository({ ...good, rootVersion: 2 }));
    files.set('2.root.json', files.get('1.root.json') ?? '');
    host.serve(files);
    expect(await ask()).toMatchObject({ state: 'failed', why: expect.stringMatching(/version/i) });
  });

  test('that gives an older snapshot than its timestamp names', async () => {
    const files = new Map(tufRepository({ ...good, versions: { snapshot: 2 } }));
    files.set('2.snapshot.json', tufRepository(good).get('1.snapshot.json') ?? '');
    host.serve(files);
    expect(await ask()).toMatchObject({ state: 'failed', why: expect.stringMatching(/version/i) });
  });

  test('that gives older targets than its snapshot names', async () => {
    const files = new Map(tufRepository({ ...good, versions: { targets: 2 } }));
    files.set('2.targets.json', tufRepository(good).get('1.targets.json') ?? '');
    host.serve(files);
    expect(await ask()).toMatchObject({ state: 'failed', why: expect.stringMatching(/version/i) });
  });

  test('that gives another target than is signed', async () => {
    const files = new Map(tufRepository(good));
    for (const path of files.keys()) if (path.startsWith('targets/')) files.set(path, text.replace('is', 'no'));
    host.serve(files);
    expect(await ask()).toMatchObject({ state: 'failed', why: expect.stringMatching(/hash/i) });
  });

  test('with more roots than the limit', async () => {
    // The walk ends at the limit, and what the newest root revoked would still count.
    const newRootKeys = [aTufKey(), aTufKey(), aTufKey()];
    expect(await under({ rootVersion: 6, newRootKeys }, { rotations: 3 })).toMatchObject({ state: 'failed' });
  });

  test.each<[string, Fault]>([
    ['that never answers', { kind: 'silence' }],
    ['that drips', { kind: 'drip', ms: 20 }],
    ['that answers without end', { kind: 'endless-body' }],
    ['that gives half an answer', { kind: 'broken-json' }],
    ['that breaks the connection', { kind: 'close-mid-body' }],
    ['that says to be longer than it is', { kind: 'wrong-length', by: 100 }],
    ['that answers 500', { kind: 'status', status: 500 }],
    ['that leads to a file', { kind: 'redirect', location: 'file:///etc/passwd' }],
    ['that leads to another network', { kind: 'redirect', location: 'http://169.254.169.254/' }],
  ])('%s, at any of its files', async (_name, fault) => {
    host.serve(tufRepository({ ...good, rootVersion: 2 }));
    for (const path of ['/2.root.json', '/timestamp.json', '/1.snapshot.json', '/1.targets.json', /^\/targets\//]) {
      host.fault({ path, fault, times: 1 });
      expect(await ask({ deadline: 500 })).toMatchObject({ state: 'failed', why: expect.any(String) });
    }
  });

  test('whose files are over a limit', async () => {
    for (const limits of [{ timestamp: 100 }, { snapshot: 100 }, { targets: 100 }, { target: 5 }, { root: 100 }]) {
      host.serve(tufRepository({ ...good, rootVersion: 2 }));
      expect(await ask(limits)).toMatchObject({ state: 'failed', why: expect.stringContaining('limit') });
    }
  });

  test('that is another one', async () => {
    host.serve(tufRepository({ ...good, rootKeys: [aTufKey(), aTufKey(), aTufKey()], onlineKey: aTufKey() }));
    expect(await ask()).toMatchObject({ state: 'failed' });
    for (const { root } of tufRepositories) expect(await ask({}, root)).toMatchObject({ state: 'failed' });
  });
});
