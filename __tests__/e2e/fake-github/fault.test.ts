import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { anEnvironment, aRepository, aToken, type FakeGitHub, type FakeToken, startFakeGitHub } from './index.ts';

let fake: FakeGitHub;
let job: FakeToken;

beforeEach(async () => {
  const environments = ['a', 'b', 'c'].map((name) => anEnvironment({ name }));
  const app = aRepository({ owner: 'acme', name: 'app', commits: [{ files: {} }], environments });
  job = aToken({ name: 'job', repositories: ['acme/app'], permissions: { actions: 'read' } });
  fake = await startFakeGitHub({ repositories: [app], tokens: [job] });
});

afterEach(async () => {
  await fake.stop();
});

const path = '/repos/acme/app/environments';

async function get(query = '', token = job) {
  const response = await fetch(`${fake.apiUrl}${path}${query}`, { headers: { authorization: `token ${token.secret}` } });
  return { status: response.status, link: response.headers.get('link'), body: Object(await response.json()) };
}

/** Everything that a bare connection receives within a moment that is long for loopback. */
function bytesWithin(ms: number): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(new URL(fake.apiUrl).port), '127.0.0.1', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\nauthorization: token ${job.secret}\r\n\r\n`);
    });
    socket.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    setTimeout(() => {
      socket.destroy();
      resolve(text);
    }, ms);
  });
}

describe('faults', () => {
  test('a status, counted off, and then the real answer', async () => {
    fake.fault({ path, times: 2, fault: { kind: 'status', status: 502 } });
    expect([(await get()).status, (await get()).status, (await get()).status]).toEqual([502, 502, 200]);
  });

  test('an ended connection, before and within the answer', async () => {
    fake.fault({ path, times: 1, fault: { kind: 'reset' } });
    await expect(get()).rejects.toThrow('fetch failed');
    fake.fault({ path, times: 1, fault: { kind: 'close-mid-body' } });
    await expect(get()).rejects.toThrow('terminated');
    fake.fault({ path, times: 1, fault: { kind: 'broken-json' } });
    await expect(get()).rejects.toThrow('JSON');
  });

  test('silence gives nothing, a drip gives some of it, an endless body much of what never was', async () => {
    fake.fault({ path, times: 1, fault: { kind: 'silence' } });
    expect(await bytesWithin(200)).toBe('');
    fake.fault({ path, times: 1, fault: { kind: 'drip', ms: 5 } });
    const dripped = await bytesWithin(200);
    expect(dripped).toContain('"total_count":3');
    expect(dripped).not.toContain('"name":"c"');
    fake.fault({ path, times: 1, fault: { kind: 'endless-body' } });
    expect((await bytesWithin(200)).length).toBeGreaterThan(60_000);
  });

  test('a list that says more than it gives', async () => {
    fake.fault({ path, times: 1, fault: { kind: 'cut', keep: 1 } });
    expect((await get()).body).toMatchObject({ total_count: 3, environments: [{ name: 'a' }] });
    fake.fault({ path, times: 1, fault: { kind: 'next-page', address: 'itself' } });
    expect((await get('?per_page=100')).link).toBe(`<${fake.apiUrl}${path}?per_page=100>; rel="next"`);
    fake.fault({ path, times: 1, fault: { kind: 'next-page', address: 'http://evil.example/page/2' } });
    expect((await get()).link).toBe('<http://evil.example/page/2>; rel="next"');
  });

  test('a redirect, a late answer, and a changed one', async () => {
    fake.fault({ path, times: 1, fault: { kind: 'redirect', location: 'http://evil.example/' } });
    const moved = await fetch(`${fake.apiUrl}${path}`, { redirect: 'manual', headers: { authorization: `token ${job.secret}` } });
    expect([moved.status, moved.headers.get('location')]).toEqual([302, 'http://evil.example/']);
    fake.fault({ path, times: 1, fault: { kind: 'latency', ms: 20 } });
    expect((await get()).status).toBe(200);
    fake.fault({ path, times: 1, fault: { kind: 'change', change: () => ({ total_count: 0, environments: [] }) } });
    expect((await get()).body).toEqual({ total_count: 0, environments: [] });
  });
});

test('a lying API takes any token, and remembers that one came', async () => {
  const app = aRepository({ owner: 'acme', name: 'app', commits: [{ files: {} }], environments: [anEnvironment({ name: 'bait' })] });
  const lying = await startFakeGitHub({ repositories: [app], isLying: true });
  const response = await fetch(`${lying.apiUrl}${path}`, { headers: { authorization: `token ${job.secret}` } });
  expect(await response.json()).toMatchObject({ environments: [{ name: 'bait' }] });
  await fetch(`${lying.apiUrl}${path}`);
  expect(lying.requests.map(({ headers }) => headers['authorization'])).toEqual(['unknown', undefined]);
  expect(JSON.stringify(lying.requests)).not.toContain(job.secret);
  await lying.stop();
});
