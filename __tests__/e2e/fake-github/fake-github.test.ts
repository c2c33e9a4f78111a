import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '../../adapters/temporary-directory.ts';
import { aRepository, aToken, type FakeGitHub, type FakeRepository, type FakeToken, page, startFakeGitHub } from './index.ts';

let fake: FakeGitHub;
let app: FakeRepository;
let job: FakeToken;

beforeEach(async () => {
  app = aRepository({
    owner: 'acme',
    name: 'app',
    commits: [{ files: { 'a.txt': 'one', 'b/c.txt': 'two' } }, { files: { 'a.txt': 'changed' } }],
  });
  job = aToken({ name: 'job', repositories: ['acme/app'], permissions: { contents: 'read' } });
  fake = await startFakeGitHub({ repositories: [app], tokens: [job] });
});

afterEach(async () => {
  fake.problems.length = 0;
  await fake.stop();
});

async function get(url: string, token: FakeToken = job): Promise<{ status: number; headers: Headers; body: unknown }> {
  const response = await fetch(url, { headers: { authorization: `token ${token.secret}` } });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

async function query(text: string): Promise<unknown> {
  const response = await fetch(fake.graphqlUrl, {
    method: 'POST',
    headers: { authorization: `bearer ${job.secret}` },
    body: JSON.stringify({ query: text }),
  });
  return response.json();
}

describe('the fake', () => {
  test('gives objects the ids that git gives them', () => {
    const directory = temporaryDirectory({ 'a.txt': 'one', 'b/c.txt': 'two' });
    const git = (...args: string[]) =>
      execFileSync('git', args, { cwd: directory.path, encoding: 'utf8', env: { PATH: process.env['PATH'] } }).trim();
    git('init', '-q', '.');
    git('add', '.');
    const tree = git('write-tree');
    directory.remove();
    expect(app.commits.get(app.sha(0))?.tree.oid).toBe(tree);
    expect(app.commits.get(app.sha(1))?.parents).toEqual([app.sha(0)]);
  });

  test.each(['github.com', 'an Enterprise Server'])('keeps the contract of %s', async (edition) => {
    const { apiUrl } = edition === 'github.com' ? fake : fake.enterprise;
    const paths = ['', '/contents/a.txt', `/contents/b?ref=${app.sha(0)}`, '/contents/b/c.txt?ref=main', '/contents/none'];
    const answers = await Promise.all(paths.map((path) => get(`${apiUrl}/repos/acme/app${path}`)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 404, 404]);
    expect((await get(`${apiUrl}/rate_limit`)).status).toBe(200);
    expect(fake.problems).toEqual([]);
  });

  test('notices an answer and a request that break the contract', async () => {
    fake.route({ method: 'GET', template: '/rate_limit', answer: () => ({ status: 200, body: { rate: 'much' } }) });
    await get(`${fake.apiUrl}/rate_limit`);
    await get(`${fake.apiUrl}/repos/acme/app/contents/a.txt?reff=main`);
    expect(fake.problems).toEqual([
      expect.stringMatching(/^GET \/rate_limit: answer 200/),
      expect.stringContaining('query parameter reff is not known'),
    ]);
    await expect(fake.stop()).rejects.toThrow('the fake of GitHub was used wrongly');
    fake = await startFakeGitHub({});
  });

  test('says that a field is missing of the fake, and which one GitHub does not have', async () => {
    expect(await query('{ repository(owner: "acme", name: "app") { stargazerCount } }')).toMatchObject({
      errors: [{ message: expect.stringContaining('not part of the fake') }],
    });
    expect(fake.problems).toEqual(['Repository.stargazerCount is not part of the fake yet']);
    expect(await query('{ repository(owner: "acme", name: "app") { nonsense } }')).toMatchObject({
      errors: [{ extensions: { code: 'undefinedField', fieldName: 'nonsense' } }],
    });
  });

  test('enforces the permissions of each token', async () => {
    const stranger = fake.addToken(aToken({ name: 'stranger', repositories: [], permissions: { contents: 'write' } }));
    const weak = fake.addToken(aToken({ name: 'weak', repositories: ['acme/app'], permissions: { issues: 'write' } }));
    const unknown = aToken({ name: 'unknown', repositories: ['acme/app'], permissions: { contents: 'read' } });
    const url = `${fake.apiUrl}/repos/acme/app/contents/a.txt`;
    expect((await get(url, stranger)).status).toBe(404);
    const refused = await get(url, weak);
    expect([refused.status, refused.headers.get('x-accepted-github-permissions')]).toEqual([403, 'contents=read']);
    expect((await get(url, unknown)).status).toBe(401);
    expect(fake.requests.map(({ token, headers }) => [token, headers['authorization']])).toEqual([
      ['stranger', 'stranger'],
      ['weak', 'weak'],
      [undefined, 'unknown'],
    ]);
    expect(JSON.stringify(fake.requests)).not.toContain(weak.secret);
  });

  test('pages lists, and leads on', async () => {
    fake.route({
      method: 'GET',
      template: '/repos/{owner}/{repo}/topics',
      answer: (request) => {
        const { items, headers } = page(request, ['a', 'b', 'c']);
        return { status: 200, body: { names: items }, headers };
      },
    });
    const first = await get(`${fake.apiUrl}/repos/acme/app/topics?per_page=2`);
    expect(first.body).toEqual({ names: ['a', 'b'] });
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    expect((await get(next)).body).toEqual({ names: ['c'] });
    expect(fake.problems).toEqual([]);
  });

  test('counts down each token', async () => {
    const { headers } = await get(`${fake.apiUrl}/rate_limit`);
    expect([headers.get('x-ratelimit-limit'), headers.get('x-ratelimit-remaining'), headers.get('x-ratelimit-resource')]).toEqual([
      '1000',
      '999',
      'core',
    ]);
  });
});
