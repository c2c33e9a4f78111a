import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

let proxy: Server;
let api: Server;
let seen: string[];

beforeEach(async () => {
  seen = [];
  proxy = await listening((url, authorization) => seen.push(`proxy ${url} ${authorization}`));
  api = await listening((url, authorization) => seen.push(`api ${url} ${authorization}`));
});

afterEach(() => {
  proxy.close();
  api.close();
});

async function listening(note: (url: string, authorization: string) => void): Promise<Server> {
  const server = createServer((request, response) => {
    note(request.url ?? '', request.headers.authorization ?? 'none');
    response.end('{}');
  });
  server.on('connect', (request, socket) => {
    note(`CONNECT ${request.url}`, request.headers.authorization ?? 'none');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The global agents belong to the process, so each case has one of its own. */
async function fetchWith(env: Readonly<Record<string, string>>, url: string): Promise<string> {
  const module = new URL('../../src/adapters/use-proxies.ts', import.meta.url).href;
  const transport = new URL('../../src/adapters/github/transport.ts', import.meta.url).href;
  const program = `
    const { useProxies } = await import(${JSON.stringify(module)});
    const { httpTransport } = await import(${JSON.stringify(transport)});
    console.log(await useProxies(${JSON.stringify(env)}));
    const outgoing = { method: 'GET', headers: { authorization: 'sent' }, body: undefined, signal: new AbortController().signal };
    await httpTransport()(${JSON.stringify(url)}, outgoing).then((answer) => answer.discard(), () => undefined);
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { env: {} });
  return stdout.trim();
}

describe('useProxies', () => {
  test('sends requests through the proxy that the environment names', async () => {
    expect(await fetchWith({ https_proxy: addressOf(proxy) }, 'https://github.test/x')).toBe('true');
    expect(seen).toEqual(['proxy CONNECT github.test:443 none']);
  });

  test('reaches the machine itself directly: no proxy receives what is meant for it', async () => {
    await fetchWith({ HTTP_PROXY: addressOf(proxy), HTTPS_PROXY: addressOf(proxy) }, `${addressOf(api)}/x`);
    expect(seen).toEqual(['api /x sent']);
  });

  test('does nothing without a proxy', async () => {
    expect(await fetchWith({ NO_PROXY: '*' }, `${addressOf(api)}/x`)).toBe('false');
    expect(seen).toEqual(['api /x sent']);
  });
});
