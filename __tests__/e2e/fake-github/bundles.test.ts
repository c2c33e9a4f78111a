import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { anAttestation, aRepository, aToken, type FakeGitHub, type FakeRepository, type FakeToken, startFakeGitHub } from './index.ts';

const { uncompress } = createRequire(import.meta.url)('snappyjs') as { readonly uncompress: (bytes: Uint8Array) => Uint8Array };
const digest = `sha256:${'ab'.repeat(32)}`;

let fake: FakeGitHub;
let app: FakeRepository;
let job: FakeToken;

beforeEach(async () => {
  app = aRepository({ owner: 'acme', name: 'app', commits: [{ files: {} }] });
  job = aToken({ name: 'job', repositories: ['acme/app'], permissions: { attestations: 'read' } });
  fake = await startFakeGitHub({ repositories: [app], tokens: [job] });
});

afterEach(async () => {
  await fake.stop();
});

async function list(query = '', of = digest) {
  const address = query.startsWith('http') ? query : `${fake.apiUrl}/repos/acme/app/attestations/${encodeURIComponent(of)}${query}`;
  const response = await fetch(address, { headers: { authorization: `token ${job.secret}` } });
  return { status: response.status, link: response.headers.get('link'), body: Object(await response.json()) };
}

describe('stored attestations', () => {
  test('in the answer, or at an address of another origin that never sees the token', async () => {
    app.attestations.push(anAttestation({ digest, bundle: { n: 1 } }), anAttestation({ digest, bundle: { n: 2 }, delivery: 'url' }));
    const { body } = await list();
    expect(body.attestations).toMatchObject([{ bundle: { n: 1 } }, { bundle: null, bundle_url: expect.stringContaining(fake.bundlesUrl) }]);
    expect(new URL(fake.bundlesUrl).origin).not.toBe(new URL(fake.apiUrl).origin);
    const stored = await fetch(body.attestations[1].bundle_url);
    expect(JSON.parse(Buffer.from(uncompress(new Uint8Array(await stored.arrayBuffer()))).toString())).toEqual({ n: 2 });
    expect(fake.bundleRequests).toMatchObject([{ method: 'GET', token: undefined }]);
    expect(fake.bundleRequests[0]?.headers['authorization']).toBeUndefined();
    await fetch(body.attestations[1].bundle_url, { headers: { authorization: `token ${job.secret}` } });
    expect(fake.bundleRequests[1]?.headers['authorization']).toBe('unknown');
  });

  test('pages by cursor, filtered by predicate type', async () => {
    for (let n = 0; n < 5; n += 1) app.attestations.push(anAttestation({ digest, bundle: { n } }));
    app.attestations.push(anAttestation({ digest, bundle: { n: 5 }, predicateType: 'https://spdx.dev/Document/v2.3' }));
    const seen: number[] = [];
    let next: string | undefined = '?per_page=2&predicate_type=https%3A%2F%2Fslsa.dev%2Fprovenance%2Fv1';
    while (next !== undefined) {
      const { body, link } = await list(next);
      seen.push(...body.attestations.map(({ bundle }: { bundle: { n: number } }) => bundle.n));
      next = /<([^>]+)>; rel="next"/.exec(link ?? '')?.[1];
    }
    expect(seen).toEqual([0, 1, 2, 3, 4]);
  });

  test('none is a 404, or an empty list where the repository says so', async () => {
    const other = `sha256:${'cd'.repeat(32)}`;
    expect((await list('', other)).status).toBe(404);
    app.whenUnattested = 'empty-list';
    expect(await list('', other)).toMatchObject({ status: 200, body: { attestations: [] } });
  });

  test('faults hit the store too', async () => {
    app.attestations.push(anAttestation({ digest, bundle: { n: 1 }, delivery: 'url' }));
    const [{ bundle_url: url }] = (await list()).body.attestations;
    fake.fault({ path: /^\/attestations\//, times: 1, fault: { kind: 'status', status: 503 } });
    fake.fault({ path: /^\/attestations\//, times: 1, fault: { kind: 'close-mid-body' } });
    fake.fault({ path: /^\/attestations\//, times: 1, fault: { kind: 'redirect', location: 'http://127.0.0.1:9/' } });
    expect((await fetch(url)).status).toBe(503);
    await expect(fetch(url).then((response) => response.arrayBuffer())).rejects.toThrow('terminated');
    expect((await fetch(url, { redirect: 'manual' })).status).toBe(302);
    expect((await fetch(url)).status).toBe(200);
  });
});
