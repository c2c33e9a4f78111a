import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { httpTransport } from '../../../src/adapters/github/transport.ts';
import { getJson } from '../../../src/adapters/oidc/get-json.ts';

const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const get = (url: string) => getJson(httpTransport(), { url, authorization: 'Bearer x', name: 'it' });

describe('getJson', () => {
  test('reads JSON', async () => {
    const url = await serve((request, response) => response.end(JSON.stringify({ got: request.headers.authorization })));
    expect(await get(url)).toEqual({ state: 'value', value: { got: 'Bearer x' } });
  });

  test.each<readonly [string, RequestListener, string]>([
    ['a redirect', (_request, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(), 'answered 302'],
    ['an error', (_request, response) => response.writeHead(500).end(), 'answered 500'],
    ['no JSON', (_request, response) => response.end('<html>'), 'is not JSON'],
    ['too much', (_request, response) => response.end('x'.repeat(300_000)), 'over the limit'],
    ['a hang-up', (request) => request.socket.destroy(), 'the connection to it failed'],
  ])('%s is a failure with its reason', async (_name, listener, why) => {
    expect(await get(await serve(listener))).toEqual({ state: 'failed', why: expect.stringContaining(why) });
  });

  test('sends nothing over plain http to another machine', async () => {
    expect(await get('http://192.0.2.1/')).toEqual({ state: 'failed', why: 'the address of it is not an https address' });
    expect(await get('file:///etc/passwd')).toMatchObject({ state: 'failed' });
  });

  test('ends where a server never answers', async () => {
    expect(await get(await serve(() => undefined))).toEqual({ state: 'failed', why: 'it did not answer within 10 seconds' });
  });
});
