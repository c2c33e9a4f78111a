import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { addBundle, addImage, memoryRegistry, ociContent, serveHere } from '../../../__fixtures__/oci.ts';
import { mintBundle } from '../../../__fixtures__/signing.ts';
import { type Credential, jobCredentials } from '../../../src/adapters/registry/credentials.ts';
import { askRegistry, imageAt, storedFor, verdictsOf } from './registries-for.ts';

const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const content = ociContent();
const image = addImage(content, 'app');
addBundle(content, image, mintBundle({ subject: { name: 'app', sha256: image.digest.slice(7) } }));

const secret = ['hunter', '2'].join('');
const password: Credential = { kind: 'password', username: 'alice', password: secret };
const refresh: Credential = { kind: 'identity-token', token: ['refresh', 'me'].join('-') };
const basicOf = (user: string, word: string) => `Basic ${Buffer.from(`${user}:${word}`).toString('base64')}`;

interface SignIn {
  readonly url: string;
  readonly authorization: string | undefined;
  readonly form: string;
}

interface Guarded {
  /** Who gets a token that reads; anybody else gets one that does not, or what `refuse` says. */
  readonly lets: (signIn: SignIn) => boolean;
  readonly refuse?: (response: ServerResponse) => void;
  /** The realm that the registry names; its own address where nothing is said. */
  readonly realm?: string;
  /** What a token that does not read is answered. */
  readonly status?: number;
}

/** A registry that asks for a token, with its sign-in at the same address. */
async function guarded({ lets, refuse, realm, status = 401 }: Guarded) {
  const signIns: SignIn[] = [];
  const registry = await memoryRegistry(content, {
    intercept: (request, response, path) => {
      if (path === '/token') {
        void signIn(request).then((asked) => {
          signIns.push(asked);
          const isIn = lets(asked);
          if (!isIn && refuse !== undefined) refuse(response);
          else response.end(JSON.stringify({ token: isIn ? 'good' : 'poor' }));
        });
        return true;
      }
      const { authorization } = request.headers;
      if (authorization === 'Bearer good') return false;
      const named = realm ?? `http://${request.headers.host}/token`;
      const challenge = { 'www-authenticate': `Bearer realm="${named}",service="test",scope="repository:acme/app:pull,push,delete"` };
      response.writeHead(authorization === undefined ? 401 : status, challenge).end();
      return true;
    },
  });
  stops.push(() => registry.stop());
  return { ...registry, signIns };
}

async function signIn(request: IncomingMessage): Promise<SignIn> {
  let form = '';
  for await (const piece of request) form += String(piece);
  return { url: request.url ?? '', authorization: request.headers.authorization, form };
}

const scope = '/token?service=test&scope=repository%3Aacme%2Fapp%3Apull';

describe('a registry that asks for a token', () => {
  test('is signed in to anonymously first, for reading this repository alone', async () => {
    const { host, signIns } = await guarded({ lets: () => true });
    const at = imageAt(host, image);
    expect(await verdictsOf(at, await storedFor(at, { credentials: [password] }))).toEqual(['verified']);
    expect(signIns).toEqual([{ url: scope, authorization: undefined, form: '' }]);
  });

  test.each([401, 403, 404])('is signed in to with the password where anonymously it answers %i', async (status) => {
    const { host, signIns } = await guarded({ lets: ({ authorization }) => authorization !== undefined, status });
    const at = imageAt(host, image);
    expect(await verdictsOf(at, await storedFor(at, { credentials: [password] }))).toEqual(['verified']);
    expect(signIns.map(({ authorization }) => authorization)).toEqual([undefined, basicOf('alice', secret)]);
  });

  test('and where its sign-in takes nobody anonymously', async () => {
    const refuse = (response: ServerResponse) => response.writeHead(401).end();
    const { host } = await guarded({ lets: ({ authorization }) => authorization === basicOf('alice', secret), refuse });
    expect(await storedFor(imageAt(host, image), { credentials: [{ ...password, password: 'old' }, password] })).toMatchObject({
      unread: [],
    });
  });

  test('takes a refresh token by a form', async () => {
    const { host, signIns } = await guarded({ lets: ({ form }) => form.includes('refresh_token=refresh-me') });
    expect(await storedFor(imageAt(host, image), { credentials: [refresh] })).toMatchObject({ unread: [] });
    expect(signIns[1]).toEqual({
      url: '/token',
      authorization: undefined,
      form: 'grant_type=refresh_token&client_id=interlock&service=test&scope=repository%3Aacme%2Fapp%3Apull&refresh_token=refresh-me',
    });
  });

  test('that refuses every token is forbidden, after one try of each way', async () => {
    const { host, requests, signIns } = await guarded({ lets: () => false });
    expect(await askRegistry(imageAt(host, image), { credentials: [password, refresh] })).toMatchObject({
      state: 'forbidden',
      why: expect.stringContaining('(401)'),
    });
    expect([signIns.length, requests.length]).toEqual([3, 7]);
  });

  test.each<readonly [string, (response: ServerResponse) => void, string]>([
    ['500', (response) => response.writeHead(500).end(), 'answered 500'],
    ['429', (response) => response.writeHead(429).end(), 'answered 429'],
    ['no JSON', (response) => response.end('<html>'), 'answered without a token'],
    ['a token with a line end', (response) => response.end('{"token":"a\\r\\nb"}'), 'answered without a token'],
    ['a hang-up', (response) => response.destroy(), 'broke the connection'],
    ['too much', (response) => response.end('x'.repeat(300_000)), 'sends more than'],
  ])('whose sign-in answers %s could not be asked', async (_name, refuse, why) => {
    const { host } = await guarded({ lets: () => false, refuse });
    expect(await askRegistry(imageAt(host, image))).toMatchObject({ state: 'outage', why: expect.stringContaining(why) });
  });

  test('whose sign-in redirects is not followed with credentials', async () => {
    const seen: (string | undefined)[] = [];
    const other = await serveHere((request, response) => {
      seen.push(request.headers.authorization);
      response.end('{"token":"poor"}');
    });
    stops.push(() => other.stop());
    const refuse = (response: ServerResponse) => response.writeHead(307, { location: `http://${other.host}/` }).end();
    const { host } = await guarded({ lets: () => false, refuse });
    await askRegistry(imageAt(host, image), { credentials: [password, refresh] });
    expect(seen.every((authorization) => authorization === undefined)).toBe(true);
  });
});

describe('a hostile registry', () => {
  test('that names the sign-in of another host gets no credentials sent there', async () => {
    const seen: string[] = [];
    const other = await serveHere((request, response) => {
      seen.push(`${request.method} ${request.headers.authorization ?? 'nobody'}`);
      response.end('{"token":"poor"}');
    });
    stops.push(() => other.stop());
    const { host } = await guarded({ lets: () => false, realm: `http://${other.host}/token` });
    const answer = await askRegistry(imageAt(host, image), { credentials: [password, refresh] });
    expect(answer).toMatchObject({
      state: 'forbidden',
      why: expect.stringContaining(`names "${other.host}" as its sign-in, which is another host`),
    });
    expect(seen).toEqual(['GET nobody']);
    expect(JSON.stringify(answer)).not.toContain(secret);
  });

  test.each(['http://192.0.2.1/token', 'ftp://127.0.0.1/', 'https://a:b@127.0.0.1/', 'nothing'])(
    'that names %s is asked nothing there',
    async (realm) => {
      const { host } = await guarded({ lets: () => true, realm });
      expect(await askRegistry(imageAt(host, image), { credentials: [password] })).toMatchObject({
        state: 'forbidden',
        why: expect.stringContaining('a sign-in that is no https address'),
      });
    },
  );

  test('that asks for a password, and is given none or a refresh token, is forbidden', async () => {
    const registry = await memoryRegistry(content, {
      intercept: (_request, response) => {
        response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
        return true;
      },
    });
    stops.push(() => registry.stop());
    const at = imageAt(registry.host, image);
    expect(await askRegistry(at)).toMatchObject({ state: 'forbidden', why: expect.stringContaining('lets nobody in without a password') });
    expect(await askRegistry(at, { credentials: [refresh] })).toMatchObject({ why: expect.stringContaining('a refresh token is stored') });
    expect(registry.authorizations).toEqual([]);
  });
});

describe("the job's own token", () => {
  const job = { actor: 'alice', token: ['job', 'token'].join('-') };
  const given = [{ kind: 'password', username: 'alice', password: job.token }];

  test.each([
    ['https://github.com', 'ghcr.io', true],
    ['https://acme.ghe.com', 'containers.acme.ghe.com', true],
    ['https://github.com', 'ghcr.io.evil.example', false],
    ['https://github.com', 'xghcr.io', false],
    ['https://github.com', 'ghcr.io:444', false],
    ['https://github.com', 'containers.acme.ghe.com', false],
    ['https://github.acme.example', 'ghcr.io', false],
    ['https://evil.example/github.com', 'ghcr.io', false],
    ['nothing', 'ghcr.io', false],
  ])('of %s is for %s: %s', async (serverUrl, host, isGiven) => {
    expect(await jobCredentials({ serverUrl, ...job })(host)).toEqual(isGiven ? given : []);
  });

  test('is none where it is empty', async () => {
    expect(await jobCredentials({ serverUrl: 'https://github.com', actor: 'alice', token: '' })('ghcr.io')).toEqual([]);
  });
});
