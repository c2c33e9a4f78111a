import { createServer, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from '@jest/globals';
import { anEnvironment, aRepository, startFakeGitHub, startProxy } from './index.ts';

const secret = ['gh', 's_through-the-proxy'].join('');

/** A request in absolute form, as clients send plain HTTP through a proxy. */
function through(proxy: string, address: string): Promise<string> {
  const { hostname, port } = new URL(proxy);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: hostname, port, path: address, headers: { authorization: `token ${secret}` } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve(text));
    });
    request.on('error', reject).end();
  });
}

test('a proxy answers with the lies of its target, and knows what it was told', async () => {
  const environments = [anEnvironment({ name: 'bait' })];
  const bait = aRepository({ owner: 'acme', name: 'app', commits: [{ files: {} }], environments });
  const lying = await startFakeGitHub({ repositories: [bait], isLying: true });
  const proxy = await startProxy({ target: lying.apiUrl });
  expect(proxy.hasSeen(secret)).toBe(false);
  expect(await through(proxy.url, 'http://api.github.test/repos/acme/app/environments')).toContain('"bait"');
  expect(proxy.hasSeen(secret)).toBe(true);
  expect(proxy.requests).toMatchObject([{ method: 'GET', path: 'http://api.github.test/repos/acme/app/environments' }]);
  expect(JSON.stringify(proxy.requests)).not.toContain(secret);
  await proxy.stop();
  await lying.stop();
});

test('a tunnel leads to the target, whatever it was asked for', async () => {
  const target = createServer((_request, response) => response.end('from the target'));
  await new Promise<void>((resolve) => target.listen(0, '127.0.0.1', resolve));
  const proxy = await startProxy({ target: `http://127.0.0.1:${Object(target.address()).port}` });
  const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1');
  let text = '';
  socket.setEncoding('utf8').on('data', (part: string) => {
    text += part;
    if (text.endsWith('Established\r\n\r\n')) socket.write(`GET / HTTP/1.1\r\nhost: x\r\nx-secret: ${secret}\r\nconnection: close\r\n\r\n`);
  });
  socket.write('CONNECT api.github.test:443 HTTP/1.1\r\nhost: api.github.test:443\r\n\r\n');
  await new Promise((resolve) => socket.on('close', resolve));
  expect(text).toContain('from the target');
  expect([proxy.requests[0]?.method, proxy.requests[0]?.path, proxy.hasSeen(secret)]).toEqual(['CONNECT', 'api.github.test:443', true]);
  await proxy.stop();
  await new Promise((resolve) => target.close(resolve));
});

test('without a target nothing is reached', async () => {
  const proxy = await startProxy({});
  expect(await through(proxy.url, 'http://api.github.test/')).toBe('');
  expect(proxy.requests).toHaveLength(1);
  await proxy.stop();
});
