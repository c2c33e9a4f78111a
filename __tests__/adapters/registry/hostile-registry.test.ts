import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  addBundle,
  addCosignTag,
  addImage,
  addReferrer,
  bundleType,
  digestOf,
  type Intercept,
  indexType,
  type MemoryRegistry,
  type MemoryRegistryOptions,
  memoryRegistry,
  ociContent,
  serveHere,
  simpleSigningLayer,
} from '../../../__fixtures__/oci.ts';
import { mintBundle } from '../../../__fixtures__/signing.ts';
import { httpTransport } from '../../../src/adapters/github/transport.ts';
import { openedRegistries } from '../../../src/adapters/registry/registries.ts';
import { type AskOptions, askRegistry, imageAt, storedFor, verdictsOf } from './registries-for.ts';

const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const content = ociContent();
const image = addImage(content, 'app');
addBundle(content, image, mintBundle({ subject: { name: 'app', sha256: image.digest.slice(7) } }));
const [tag, bundleDigest] = [image.digest.replace(':', '-'), content.referrers.get(image.digest)?.[0]?.digest ?? ''];
const blobDigest = [...content.blobs.keys()].at(-1) ?? '';

async function start(options: MemoryRegistryOptions | Intercept = {}, served = content): Promise<MemoryRegistry> {
  const registry = await memoryRegistry(served, typeof options === 'function' ? { intercept: options } : options);
  stops.push(() => registry.stop());
  return registry;
}

/** Answers one path of the repository in its own way. */
function at(path: string, answer: (response: ServerResponse) => void): Intercept {
  return (_request, response, asked) => {
    if (asked !== `/v2/acme/app/${path}`) return false;
    answer(response);
    return true;
  };
}

function sends(status: number, body = '', headers: Record<string, string> = {}) {
  return (response: ServerResponse) => response.writeHead(status, headers).end(body);
}

/** For ever, in pieces. */
function endless(piece: Buffer, pause: number) {
  return (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': indexType });
    const timer = setInterval(() => response.write(piece), pause);
    response.on('close', () => clearInterval(timer));
  };
}

const anImage = `manifests/${image.digest}`;
const listing = `referrers/${image.digest}`;
const quick = { deadline: 300 };

describe('the image itself', () => {
  test.each<readonly [string, (response: ServerResponse) => void, string, string]>([
    ['other content', sends(200, '{"layers":[]}'), 'outage', 'sends other content than the digest of the image says'],
    ['429', sends(429), 'limited', 'limits the requests of this job (429)'],
    ['500', sends(500), 'outage', 'answered 500 for the image'],
    ['404', sends(404), 'absent', 'does not have the image (404)'],
    ['403', sends(403), 'forbidden', 'does not let this job read the image (403)'],
    ['401 without a way in', sends(401), 'forbidden', '(401)'],
    ['a hang-up', (response) => response.destroy(), 'outage', 'broke the connection, or could not be reached'],
    [
      'fewer bytes than it says',
      (response) => void response.writeHead(200, { 'content-length': '90' }).write('{', () => response.destroy()),
      'outage',
      'broke the connection',
    ],
    [
      'too many bytes, by its own word',
      sends(200, '', { 'content-length': String(2 ** 40) }),
      'outage',
      'sends more than the 4194304 bytes',
    ],
    ['bytes without an end', endless(Buffer.alloc(1024 * 1024), 0), 'outage', 'sends more than the 4194304 bytes'],
  ])('%s is not read as an image without signatures', async (_name, answer, state, why) => {
    const { host } = await start(at(anImage, answer));
    expect(await askRegistry(imageAt(host, image))).toMatchObject({ state, why: expect.stringContaining(why) });
  });

  test.each([
    ['no answer at all', () => undefined],
    ['a drip', endless(Buffer.from(' '), 20)],
  ])('%s ends at the deadline', async (_name, answer) => {
    const { host } = await start(at(anImage, answer));
    expect(await askRegistry(imageAt(host, image), { limits: quick })).toMatchObject({
      state: 'outage',
      why: expect.stringContaining('did not answer in time (within 0.3 seconds)'),
    });
  });

  test("the caller's own deadline is kept", async () => {
    const { host } = await start(at(anImage, () => undefined));
    const registries = openedRegistries({ transport: httpTransport(), userAgent: 'interlock/test', credentials: async () => [] });
    const late = { state: 'outage', why: expect.stringContaining('did not answer in time') };
    expect(await registries.signatures(imageAt(host, image), AbortSignal.timeout(200))).toMatchObject(late);
    expect(await registries.signatures(imageAt(host, image), AbortSignal.abort())).toMatchObject(late);
  });

  test('a host that nobody is at is an outage', async () => {
    expect(await askRegistry(imageAt('127.0.0.1:1', image))).toMatchObject({
      state: 'outage',
      why: expect.stringContaining('ECONNREFUSED'),
    });
    expect(await askRegistry(imageAt('127.0.0.1:99999', image))).toMatchObject({ state: 'unsupported' });
  });
});

describe('redirects', () => {
  const password = { kind: 'password', username: 'alice', password: ['s3', 'cret'].join('') } as const;
  const basic: Intercept = (request, response) => {
    if (request.headers.authorization !== undefined) return false;
    response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
    return true;
  };

  test('are followed without the credentials, and what comes is checked as ever', async () => {
    const seen: (string | undefined)[] = [];
    const other = await serveHere((request, response) => {
      seen.push(request.headers.authorization);
      response.end(content.blobs.get(blobDigest));
    });
    stops.push(() => other.stop());
    const away = at(`blobs/${blobDigest}`, sends(307, '', { location: `http://${other.host}/blob?signature=x` }));
    const { host, authorizations } = await start(
      (request, response, path) => basic(request, response, path) || away(request, response, path),
    );
    const stored = await storedFor(imageAt(host, image), { credentials: [password] });
    expect(await verdictsOf(imageAt(host, image), stored)).toEqual(['verified']);
    expect(seen).toEqual([undefined]);
    expect(authorizations.length).toBeGreaterThan(3);
  });

  test.each([
    ['in a circle', `/v2/acme/app/${anImage}`, 'redirects without an end'],
    ['to plain http elsewhere', 'http://192.0.2.1/', 'leads to an address that is not https'],
    ['to a file', 'file:///etc/passwd', 'leads to an address that is not https'],
    ['to an address with a password', 'https://a:b@example.com/', 'leads to an address that is not https'],
    ['to nowhere', '', 'redirects without an end'],
  ])('%s are an outage', async (_name, location, why) => {
    const { host, requests } = await start(at(anImage, sends(302, '', location === '' ? {} : { location })));
    expect(await askRegistry(imageAt(host, image))).toMatchObject({ state: 'outage', why: expect.stringContaining(why) });
    expect(requests.length).toBeLessThanOrEqual(4);
  });
});

describe('the list of what refers to the image', () => {
  test.each<readonly [string, (response: ServerResponse) => void, string, string]>([
    ['no JSON', sends(200, '{"manifests":['), 'outage', 'answers no list'],
    ['a page of a website', sends(200, '<html>'), 'outage', 'answers no list'],
    ['a manifest', sends(200, '{"layers":[]}'), 'outage', 'answers a manifest where'],
    ['both at once', sends(200, '{"layers":[],"manifests":[]}'), 'outage', 'answers no list'],
    ['403', sends(403), 'forbidden', '(403)'],
    ['429', sends(429), 'limited', '(429)'],
    ['500', sends(500), 'outage', 'answered 500'],
    [
      'a page on another host',
      sends(200, '{"manifests":[]}', { link: '<http://127.0.0.1:1/v2/>; rel="next"' }),
      'outage',
      'on another host',
    ],
    ['the same page again', sends(200, '{"manifests":[]}', { link: `</v2/acme/app/${listing}>; rel="next"` }), 'outage', 'in a circle'],
    [
      'a page that is not there',
      sends(200, '{"manifests":[]}', { link: '</v2/acme/app/referrers/none/2>; rel=next' }),
      'outage',
      'does not have a page',
    ],
  ])('%s is told as unread', async (_name, answer, state, why) => {
    const { host } = await start(at(listing, answer));
    expect(await storedFor(imageAt(host, image))).toMatchObject({ evidence: [], unread: [{ state, why: expect.stringContaining(why) }] });
  });

  test('pages without an end are cut, and told', async () => {
    let page = 0;
    const { host, requests } = await start((_request, response, path) => {
      if (path !== `/v2/acme/app/${listing}`) return false;
      page += 1;
      sends(200, '{"manifests":[]}', { link: `<?page=${page}>; rel="next"` })(response);
      return true;
    });
    expect(await storedFor(imageAt(host, image))).toMatchObject({
      unread: [{ state: 'truncated', why: expect.stringContaining('more than 20 pages') }],
    });
    expect(requests.length).toBeLessThan(30);
  });

  test('is read to its last page', async () => {
    const served = ociContent();
    const signed = addImage(served, 'pages');
    for (const name of ['a', 'b', 'c']) addBundle(served, signed, mintBundle({ subject: { name, sha256: signed.digest.slice(7) } }));
    const { host } = await start({ pageSize: 1 }, served);
    const stored = await storedFor(imageAt(host, signed));
    expect(await verdictsOf(imageAt(host, signed), stored)).toEqual(['verified', 'verified', 'verified']);
  });

  test.each([404, 405, 400])('a registry that answers %i has none, and the tags are asked', async (status) => {
    const { host, requests } = await start(at(listing, sends(status)));
    expect(await storedFor(imageAt(host, image))).toMatchObject({ evidence: [], refused: [], unread: [] });
    expect(
      requests.filter((request) => request.includes('/manifests/')).map((request) => request.split('/').at(-1)?.replace(tag, 'TAG')),
    ).toEqual(expect.arrayContaining(['TAG', 'TAG.att', 'TAG.sig']));
  });

  test('10,000 other things hide no bundle, and cost no request', async () => {
    const served = ociContent();
    const signed = addImage(served, 'busy');
    const noise = Array.from({ length: 10_000 }, (_, n) => ({
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      artifactType: 'application/spdx+json',
      digest: `sha256:${n.toString(16).padStart(64, '0')}`,
      size: 1,
    }));
    served.referrers.set(signed.digest, noise);
    addBundle(served, signed, mintBundle({ subject: { name: 'app', sha256: signed.digest.slice(7) } }));
    const { host, requests } = await start({}, served);
    expect(await verdictsOf(imageAt(host, signed), await storedFor(imageAt(host, signed)))).toEqual(['verified']);
    expect(requests).toHaveLength(6);
  });

  test.each([
    ['nothing', undefined],
    ['that its configuration is empty', 'application/vnd.oci.empty.v1+json'],
    ['the kind of its configuration', 'application/vnd.oci.image.config.v1+json'],
  ])('a bundle of which the list says %s is found', async (_name, artifactType) => {
    const { host } = await start({}, unclear(artifactType));
    expect(await verdictsOf(imageAt(host, image), await storedFor(imageAt(host, image)))).toEqual(['verified']);
  });

  test('what only may be a signature does not use up the limit of those that are', async () => {
    const served = unclear('application/vnd.dev.sigstore.bundle.v0.3+json');
    const noise = Array.from({ length: 200 }, (_, n) => ({
      mediaType: 'x',
      digest: `sha256:${n.toString(16).padStart(64, '0')}`,
      size: 1,
    }));
    served.referrers.set(image.digest, [...noise, ...(served.referrers.get(image.digest) ?? [])]);
    const { host } = await start({}, served);
    expect(await verdictsOf(imageAt(host, image), await storedFor(imageAt(host, image)))).toEqual(['verified']);
  });

  test('10,000 claimed bundles are cut at the limit, and that is told', async () => {
    const served = ociContent();
    const signed = addImage(served, 'flooded');
    const claimed = Array.from({ length: 10_000 }, (_, n) => ({
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      artifactType: bundleType,
      digest: `sha256:${n.toString(16).padStart(64, '0')}`,
      size: 100,
    }));
    served.referrers.set(signed.digest, claimed);
    const { host, requests } = await start({}, served);
    const stored = await storedFor(imageAt(host, signed));
    expect(stored.unread[0]).toMatchObject({
      state: 'truncated',
      why: expect.stringContaining('lists 10000 signatures of the image, and at most 128'),
    });
    expect(stored.unread).toHaveLength(129);
    expect(requests).toHaveLength(4 + 128);
  });
});

describe('a signature', () => {
  const other = Buffer.from('{"mediaType":"x"}');

  test.each<readonly [string, string, (response: ServerResponse) => void, string]>([
    [
      'whose manifest is other content',
      `manifests/${bundleDigest}`,
      sends(200, 'x'.repeat(content.manifests.get(bundleDigest)?.body.length ?? 0)),
      'sends other content for sha256:',
    ],
    ['whose manifest is too short', `manifests/${bundleDigest}`, sends(200, '{}'), 'sends 2 bytes for sha256:'],
    ['whose manifest is gone', `manifests/${bundleDigest}`, sends(404), 'and does not have it (404)'],
    [
      'whose bundle is other content',
      `blobs/${blobDigest}`,
      sends(200, 'x'.repeat(content.blobs.get(blobDigest)?.length ?? 0)),
      'sends other content for sha256:',
    ],
    [
      'whose bundle is too long',
      `blobs/${blobDigest}`,
      sends(200, 'x'.repeat((content.blobs.get(blobDigest)?.length ?? 0) + 1)),
      'bytes that are read',
    ],
    ['whose bundle is gone', `blobs/${blobDigest}`, sends(404), 'and does not have it (404)'],
    ['whose bundle is refused', `blobs/${blobDigest}`, sends(403), 'does not let this job read sha256:'],
  ])('%s could not be checked, and is not missing', async (_name, path, answer, why) => {
    const { host } = await start(at(path, answer));
    expect(await storedFor(imageAt(host, image))).toMatchObject({
      evidence: [],
      refused: [],
      unread: [{ why: expect.stringContaining(why) }],
    });
  });

  async function refusedFor(add: (served: ReturnType<typeof ociContent>, signed: typeof image) => void, options: AskOptions = {}) {
    const served = ociContent();
    const signed = addImage(served, 'refused');
    add(served, signed);
    const { host } = await start({}, served);
    const { refused, unread, evidence, unsigned } = await storedFor(imageAt(host, signed), options);
    return { refused: refused.map(({ code, why }) => `${code}: ${why}`), unread, evidence: evidence.length, unsigned };
  }

  const layer = (bytes: Uint8Array) => ({ mediaType: bundleType, bytes });

  test.each<readonly [string, Parameters<typeof refusedFor>[0], readonly string[]]>([
    [
      'two bundles in one manifest',
      (to, of) => addReferrer(to, of, bundleType, [layer(other), layer(other)]),
      ['malformed: its manifest must hold one signature, and holds 2'],
    ],
    [
      'none in its manifest',
      (to, of) => addReferrer(to, of, bundleType, []),
      ['malformed: its manifest must hold one signature, and holds 0'],
    ],
    [
      'a bundle that is not UTF-8',
      (to, of) => addReferrer(to, of, bundleType, [layer(Buffer.from([0xff]))]),
      ['malformed: it is not UTF-8'],
    ],
    [
      'a Notation signature',
      (to, of) => addReferrer(to, of, 'application/vnd.cncf.notary.signature', [layer(other)]),
      ['unsupported: it lists a Notation signature'],
    ],
    [
      'an OpenPGP signature',
      (to, of) => addReferrer(to, of, 'application/pgp-signature', [layer(other)]),
      ['unsupported: it lists an OpenPGP signature'],
    ],
    [
      'an odd layer at the tag of cosign',
      (to, of) => addCosignTag(to, of, 'sig', [{ mediaType: 'text/plain', bytes: other }]),
      ["unsupported: it is of the kind 'text/plain'"],
    ],
    [
      'a layer without a signature',
      (to, of) => addCosignTag(to, of, 'sig', [{ ...simpleSigningLayer({ imageDigest: of.digest }), annotations: {} }]),
      ['malformed: its layer has no signature'],
    ],
    [
      'a document over the limit',
      (to, of) => addCosignTag(to, of, 'sig', [{ ...simpleSigningLayer({ imageDigest: of.digest }), bytes: Buffer.alloc(70_000) }]),
      ['too-large: it has 70000 bytes, and at most 65536 are read'],
    ],
  ])('%s is refused with its own code', async (_name, add, refused) => {
    expect(await refusedFor(add)).toEqual({ refused, unread: [], evidence: 0, unsigned: 0 });
  });

  test('of a digest that is not SHA-256 is refused, wherever it is listed', async () => {
    const odd = { mediaType: bundleType, artifactType: bundleType, digest: `sha512:${'0'.repeat(128)}`, size: 1 };
    expect(await refusedFor((to, of) => void to.referrers.set(of.digest, [odd]))).toMatchObject({
      refused: ['unsupported: it lists 1 things by no SHA-256 digest'],
    });
    const tagged = Buffer.from(JSON.stringify({ layers: [odd] }));
    expect(
      await refusedFor((to, of) => void to.manifests.set(`${of.digest.replace(':', '-')}.sig`, { mediaType: 'x', body: tagged })),
    ).toMatchObject({ refused: ['unsupported: it lists 1 things by no SHA-256 digest'] });
  });

  test('a thousand of another scheme are one refusal', async () => {
    const many = Array.from({ length: 1000 }, (_, n) => ({
      mediaType: 'x',
      artifactType: 'application/vnd.cncf.notary.signature',
      digest: `sha256:${n.toString(16).padStart(64, '0')}`,
      size: 1,
    }));
    expect(await refusedFor((to, of) => void to.referrers.set(of.digest, many))).toMatchObject({
      refused: ['unsupported: it lists a Notation signature'],
    });
  });

  test('what a builder attached without a signature is counted, and is no evidence', async () => {
    const attach = (to: typeof content, of: typeof image) => void addReferrer(to, of, 'application/vnd.in-toto+json', [layer(other)]);
    expect(await refusedFor(attach)).toEqual({ refused: [], unread: [], evidence: 0, unsigned: 1 });
  });

  test('whose manifest says that it is over the limit is refused unread', async () => {
    const large = { mediaType: 'x', artifactType: bundleType, digest: `sha256:${'0'.repeat(64)}`, size: 2 ** 32 };
    expect(await refusedFor((to, of) => void to.referrers.set(of.digest, [large]))).toMatchObject({
      refused: ['too-large: it has 4294967296 bytes, and at most 4194304 are read'],
    });
  });

  test('a manifest that is none is malformed; one that does not say what it is and holds nothing is nothing', async () => {
    const put = (to: typeof content, of: typeof image, text: string, artifactType?: string) => {
      const manifest = addReferrer(to, of, 'x', []);
      const body = Buffer.from(text);
      to.manifests.set(manifest.digest, { mediaType: 'x', body });
      const { digest } = addLike(to, body);
      to.referrers.set(of.digest, [{ mediaType: 'x', digest, size: body.length, ...(artifactType === undefined ? {} : { artifactType }) }]);
    };
    expect(await refusedFor((to, of) => put(to, of, '{}', bundleType))).toMatchObject({
      refused: ['malformed: its manifest cannot be read: it lists neither manifests nor layers'],
    });
    expect(await refusedFor((to, of) => put(to, of, '{"layers":[]}'))).toEqual({ refused: [], unread: [], evidence: 0, unsigned: 0 });
  });

  test('of all together no more is read than one image may cost', async () => {
    const { unread } = await refusedFor((to, of) => addReferrer(to, of, bundleType, [layer(Buffer.alloc(5000))]), {
      limits: { total: 4000 },
    });
    expect(unread).toMatchObject([{ state: 'outage', why: expect.stringContaining('sends more than the 4000 bytes') }]);
  });
});

describe('the older tags of cosign', () => {
  test.each(['sig', 'att'])('an outage of .%s is told, never taken for none', async (suffix) => {
    const { host } = await start(at(`manifests/${tag}.${suffix}`, sends(503)));
    const stored = await storedFor(imageAt(host, image));
    expect(stored.unread).toMatchObject([{ state: 'outage', why: expect.stringContaining(`answered 503 for the tag ${tag}.${suffix}`) }]);
    expect(await verdictsOf(imageAt(host, image), stored)).toEqual(['verified']);
  });

  test('what is no manifest is told', async () => {
    const { host } = await start(at(`manifests/${tag}.sig`, sends(200, '<html>')));
    expect((await storedFor(imageAt(host, image))).unread).toMatchObject([
      { state: 'outage', why: expect.stringContaining('answers no manifest for the tag') },
    ]);
  });
});

/** The same repository with another kind in its list. */
function unclear(artifactType: string | undefined): typeof content {
  const items = (content.referrers.get(image.digest) ?? []).map((item) => {
    const { artifactType: kind, ...rest } = item;
    return kind === undefined || artifactType === undefined ? rest : { ...rest, artifactType };
  });
  return { ...content, referrers: new Map([[image.digest, items]]) };
}

/** Stores bytes as a manifest by their own digest. */
function addLike(to: typeof content, body: Buffer): { readonly digest: string } {
  const digest = digestOf(body);
  to.manifests.set(digest, { mediaType: 'x', body });
  return { digest };
}
