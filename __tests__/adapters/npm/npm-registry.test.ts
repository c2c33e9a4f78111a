import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { httpTransport, type Transport } from '../../../src/adapters/github/transport.ts';
import { type NpmLimits, npmLimits } from '../../../src/adapters/npm/limits.ts';
import { npmRegistry } from '../../../src/adapters/npm/npm-registry.ts';
import { readPackageName } from '../../../src/artifact/package-name.ts';
import type { Fault } from '../../e2e/fake-github/index.ts';
import { type FakeRegistry, startFakeRegistry } from './fake-registry.ts';

const tarball = Buffer.from('what is installed'.repeat(100));
const hex = (algorithm: string, bytes: Uint8Array = tarball): string => createHash(algorithm).update(bytes).digest('hex');
const plain = 'pkg:npm/app@1.2.3';
const scoped = 'pkg:npm/%40acme/app@1.2.3-rc.1';

let registry: FakeRegistry;

beforeEach(async () => {
  registry = await startFakeRegistry();
});

afterEach(() => registry.stop());

function open(limits: Partial<NpmLimits> = {}, transport: Transport = httpTransport()) {
  return npmRegistry({ address: `${registry.url}/`, transport, userAgent: 'interlock/test', limits: { ...npmLimits, ...limits } });
}

function resolve(purl = plain, limits: Partial<NpmLimits> = {}) {
  const named = readPackageName(purl);
  if (named === undefined) throw new Error(`${purl} is no package`);
  return open(limits).resolve(named);
}

const publish = (changes: Partial<Parameters<FakeRegistry['add']>[0]> = {}) =>
  registry.add({ name: 'app', version: '1.2.3', tarball, ...changes });

describe('a package', () => {
  test('is what its tarball holds, asked without a token', async () => {
    publish();
    expect(await resolve()).toEqual({
      name: plain,
      kind: 'package',
      digests: { sha256: hex('sha256'), sha384: hex('sha384'), sha512: hex('sha512') },
      stagedPath: undefined,
    });
    expect(registry.requests).toEqual(['GET /app/1.2.3', 'GET /tarballs/app@1.2.3.tgz']);
    expect(registry.headers).toEqual(Array.from({ length: 2 }, () => ['accept', 'connection', 'host', 'user-agent']));
  });

  test('of a scope is asked by one segment', async () => {
    publish({ name: '@acme/app', version: '1.2.3-rc.1' });
    expect(await resolve(scoped)).toMatchObject({ name: scoped, kind: 'package' });
    expect(registry.requests[0]).toBe('GET /@acme%2fapp/1.2.3-rc.1');
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['other bytes than its document promises', { integrity: `sha512-${Buffer.alloc(64).toString('base64')}` }, 'the registry promises'],
    ['a SHA-1 alone', { integrity: undefined, shasum: hex('sha1') }, 'no SHA-512'],
    ['a short digest', { integrity: 'sha512-AAAA' }, 'no SHA-512'],
    [
      'a choice of digests',
      { integrity: `sha512-${Buffer.from(hex('sha512'), 'hex').toString('base64')} sha512-${Buffer.alloc(64).toString('base64')}` },
      'no SHA-512',
    ],
    ['no tarball', { tarball: undefined }, 'no tarball'],
  ])('with %s is a gap', async (_name, dist, why) => {
    publish({ dist });
    expect(await resolve()).toMatchObject({ kind: 'gap', item: plain, cause: 'invalid', why: expect.stringContaining(why) });
  });

  test.each([
    ['another name', { name: 'other' }],
    ['another version', { version: '1.2.4' }],
  ])('whose document is of %s is a gap', async (_name, changes) => {
    publish();
    registry.fault({ path: '/app/1.2.3', fault: { kind: 'change', change: (body) => ({ ...Object(body), ...changes }) } });
    expect(await resolve()).toMatchObject({ cause: 'invalid', why: expect.stringContaining('another package or version') });
  });

  test('that nobody published is named as such', async () => {
    expect(await resolve()).toMatchObject({ cause: 'empty', why: expect.stringContaining('no such version') });
  });

  test.each(['http://example.test/a.tgz', 'file:///etc/passwd', 'no address'])('is not fetched from %s', async (address) => {
    publish({ dist: { tarball: address } });
    expect(await resolve()).toMatchObject({ cause: 'outage', why: expect.stringContaining('not https') });
  });

  test('is not fetched from this machine by a registry that is elsewhere', async () => {
    publish();
    const sent: string[] = [];
    const real = httpTransport();
    const transport: Transport = (url, outgoing) => {
      sent.push(url);
      return real(url.replace('https://registry.example.test', registry.url), outgoing);
    };
    const elsewhere = npmRegistry({ address: 'https://registry.example.test', transport, userAgent: 'x', limits: npmLimits });
    expect(await elsewhere.resolve({ purl: plain, name: 'app', version: '1.2.3' })).toMatchObject({ cause: 'outage' });
    expect(sent).toEqual(['https://registry.example.test/app/1.2.3']);
  });

  test('over a limit is a gap', async () => {
    publish();
    expect(await resolve(plain, { tarball: tarball.length })).toMatchObject({ kind: 'package' });
    expect(await resolve(plain, { tarball: tarball.length - 1 })).toMatchObject({
      cause: 'limit',
      why: expect.stringContaining('limit of'),
    });
    expect(await resolve(plain, { document: 10 })).toMatchObject({ cause: 'limit', why: expect.stringContaining('limit of 10 bytes') });
    expect(await resolve(plain, { packages: 0 })).toMatchObject({ cause: 'limit' });
  });
});

const troubles: readonly (readonly [string, Fault, string])[] = [
  ['a 401', { kind: 'status', status: 401 }, 'forbidden'],
  ['a 403', { kind: 'status', status: 403 }, 'forbidden'],
  ['a 429', { kind: 'status', status: 429 }, 'limited'],
  ['a 500', { kind: 'status', status: 500 }, 'outage'],
  ['silence', { kind: 'silence' }, 'outage'],
  ['a slow drip', { kind: 'drip', ms: 20 }, 'outage'],
  ['an answer without end', { kind: 'endless-body' }, 'limit'],
  ['a connection that ends before its answer', { kind: 'reset' }, 'outage'],
  ['a connection that ends within it', { kind: 'close-mid-body' }, 'outage'],
  ['a longer content length than comes', { kind: 'wrong-length', by: 100 }, 'outage'],
  ['a redirect to itself', { kind: 'redirect', location: '' }, 'outage'],
  ['a redirect to another network', { kind: 'redirect', location: 'http://169.254.169.254/' }, 'outage'],
];
const quick: Partial<NpmLimits> = { documentTime: 400, tarballTime: 400, document: 1_000_000, tarball: 1_000_000 };

describe.each(troubles)('%s', (_name, fault, cause) => {
  test.each(['/app/1.2.3', '/tarballs/app@1.2.3.tgz'])('of %s leaves the package unknown', async (path) => {
    publish();
    registry.fault({ path, fault });
    expect(await resolve(plain, quick)).toMatchObject({ kind: 'gap', item: plain, cause, remedy: expect.any(String) });
  });

  test('of its attestations is no absence of them', async () => {
    publish({ attestations: [] });
    registry.fault({ path: /attestations/, fault });
    expect(await open(quick).attestations([plain], new AbortController().signal)).toMatchObject([{ kind: 'gap', item: plain, cause }]);
  });
});

test('half a tarball, as a whole one, is another package', async () => {
  publish();
  registry.fault({ path: /tarballs/, fault: { kind: 'broken-json' } });
  expect(await resolve()).toMatchObject({ cause: 'invalid', why: expect.stringContaining('the registry promises') });
});

test('a content length that cuts the tarball short is another package', async () => {
  publish();
  registry.fault({ path: /tarballs/, fault: { kind: 'wrong-length', by: -100 } });
  expect(['invalid', 'outage']).toContain(Object(await resolve()).cause);
});

test('half a document is none', async () => {
  publish({ attestations: [{ a: 1 }] });
  registry.fault({ path: /./, fault: { kind: 'broken-json' } });
  expect(await resolve()).toMatchObject({ cause: 'outage', why: expect.stringContaining('no JSON') });
  expect(await open().attestations([plain], new AbortController().signal)).toMatchObject([{ cause: 'outage' }]);
});

test('a server error is asked once more', async () => {
  publish();
  registry.fault({ path: '/app/1.2.3', times: 1, fault: { kind: 'status', status: 502 } });
  expect(await resolve()).toMatchObject({ kind: 'package' });
});

describe('attestations of a package', () => {
  const ask = (...purls: readonly string[]) => open().attestations(purls, new AbortController().signal);

  test('are the bundles alone, in the order of the packages', async () => {
    publish({ attestations: [{ n: 1 }, { n: 2 }] });
    publish({ name: '@acme/app', version: '1.2.3-rc.1', attestations: [{ n: 3 }] });
    expect(await ask(scoped, plain)).toEqual([['{"n":3}'], ['{"n":1}', '{"n":2}']]);
    expect(registry.requests.toSorted()).toEqual([
      'GET /-/npm/v1/attestations/@acme%2fapp@1.2.3-rc.1',
      'GET /-/npm/v1/attestations/app@1.2.3',
    ]);
  });

  test('are none where the registry has none', async () => {
    publish();
    expect(await ask(plain)).toEqual([[]]);
  });

  test('are unknown where the registry says that there are some, and does not serve them', async () => {
    publish({ attestations: [{ n: 1 }] });
    registry.fault({ path: /\/-\/npm/, fault: { kind: 'status', status: 404 } });
    const opened = open();
    const named = readPackageName(plain);
    if (named !== undefined) await opened.resolve(named);
    expect(await opened.attestations([plain], new AbortController().signal)).toMatchObject([
      { cause: 'outage', why: expect.stringContaining('does not serve them') },
    ]);
  });

  test.each([
    ['no list', {}],
    ['a list of something else', { attestations: {} }],
    ['an entry without a bundle', { attestations: [{ predicateType: 'x' }] }],
    ['a bundle that is text', { attestations: [{ bundle: '{}' }] }],
  ])('are unknown where the answer holds %s', async (_name, body) => {
    publish({ attestations: [] });
    registry.fault({ path: /\/-\/npm/, fault: { kind: 'change', change: () => body } });
    expect(await ask(plain)).toMatchObject([{ kind: 'gap', cause: 'outage' }]);
  });

  test('are at most so many', async () => {
    publish({ attestations: Array.from({ length: 65 }, (_, n) => ({ n })) });
    expect(await ask(plain)).toMatchObject([{ cause: 'limit' }]);
  });

  test('end with the signal', async () => {
    publish({ attestations: [] });
    registry.fault({ path: /\/-\/npm/, fault: { kind: 'silence' } });
    const late = new AbortController();
    const asked = open().attestations([plain], late.signal);
    setTimeout(() => late.abort(), 200);
    expect(await asked).toMatchObject([{ cause: 'outage', why: expect.stringContaining('in time') }]);
  });

  test('are of no other name than that of a package', async () => {
    expect(await ask('pkg:npm/../x@1')).toMatchObject([{ cause: 'invalid' }]);
    expect(registry.requests).toEqual([]);
  });
});
