import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { aRepository, aToken, type FakeGitHub, type FakeRepository, type FakeToken, startFakeGitHub } from '../../e2e/fake-github/index.ts';
import { apiFor, aRequest, valueOf } from './api-for.ts';

const workflow = 'on: push\njobs: {}\n';
const hostile = [
  'with "quotes".yml',
  "with 'quotes'.yml",
  'with\nline.yml',
  'ünïcödé 🚀.yml',
  'back\\slash.yml',
  '$dollar{brace}.yml',
  '..yml',
  'a:b.yml',
];

function anApp(): FakeRepository {
  const before = { '.github/workflows/ci.yml': workflow, 'action.yml': 'name: old\n', '.github/interlock.yml': 'version: 1\n' };
  return aRepository({
    owner: 'acme',
    name: 'app',
    commits: [
      { files: before },
      {
        files: { ...before, 'action.yml': 'name: new\n', '.github/workflows/new.yml': workflow, 'tools/build/action.yml': 'name: build\n' },
      },
    ],
    branches: { main: 0 },
  });
}

let fake: FakeGitHub;
let app: FakeRepository;
let job: FakeToken;

beforeEach(async () => {
  app = anApp();
  job = aToken({ name: 'job', repositories: ['acme/app'], permissions: { contents: 'read' } });
  fake = await startFakeGitHub({ repositories: [app], tokens: [job] });
});

afterEach(async () => {
  await fake.stop();
});

describe('snapshot', () => {
  test('reads the judged commit, its first parent and the policy of the default branch in one request', async () => {
    const api = apiFor(fake, job);
    const { judged, base, defaultBranch, policy } = valueOf(await api.snapshot(aRequest(app)));
    expect(judged.source).toBe(`commit ${app.sha(1)} of acme/app`);
    expect(await judged.list(['.github/workflows'])).toEqual([
      {
        state: 'entries',
        path: '.github/workflows',
        entries: [
          { name: 'ci.yml', kind: 'file' },
          { name: 'new.yml', kind: 'file' },
        ],
      },
    ]);
    expect(await judged.read(['action.yml', '.github/workflows/new.yml', '.github/dependabot.yml'])).toEqual([
      { state: 'text', path: 'action.yml', text: 'name: new\n' },
      { state: 'text', path: '.github/workflows/new.yml', text: workflow },
      { state: 'absent', path: '.github/dependabot.yml' },
    ]);
    expect(base?.commit).toBe(app.sha(0));
    expect(await base?.tree.read(['action.yml', '.github/workflows/new.yml'])).toEqual([
      { state: 'text', path: 'action.yml', text: 'name: old\n' },
      { state: 'absent', path: '.github/workflows/new.yml' },
    ]);
    expect(defaultBranch).toEqual({ name: 'main', commit: app.sha(0) });
    expect(policy).toEqual({ commit: app.sha(0), file: { state: 'text', path: '.github/interlock.yml', text: 'version: 1\n' } });
    expect(api.usage()).toEqual({ calls: 1, remaining: 999 });
    expect(fake.requests).toHaveLength(1);
  });

  test('fetches further paths of one call in one request, and nothing that the lists already decide', async () => {
    const api = apiFor(fake, job);
    const { judged } = valueOf(await api.snapshot(aRequest(app)));
    expect(await judged.read(['missing/action.yml', 'tools/build/action.yml', 'tools/build/action.yaml', 'tools/none/action.yml'])).toEqual(
      [
        { state: 'absent', path: 'missing/action.yml' },
        { state: 'text', path: 'tools/build/action.yml', text: 'name: build\n' },
        { state: 'absent', path: 'tools/build/action.yaml' },
        { state: 'absent', path: 'tools/none/action.yml' },
      ],
    );
    expect(api.usage().calls).toBe(2);
    await judged.read(['tools/build/action.yml', 'missing/action.yml']);
    expect((await judged.list(['tools', ''])).map(({ state }) => state)).toEqual(['entries', 'entries']);
    expect(api.usage().calls).toBe(2);
  });

  test('takes no path into the text of a query', async () => {
    const files = Object.fromEntries(hostile.map((name) => [`.github/workflows/${name}`, `# ${name}`]));
    const odd = fake.add(
      aRepository({ owner: 'acme', name: 'odd', visibility: 'public', commits: [{ files: { ...files, 'a "b"/\n/action.yml': 'x' } }] }),
    );
    const { judged } = valueOf(await apiFor(fake, job).snapshot(aRequest(odd, { base: 'none', files: ['a "b"/\n/action.yml'] })));
    const paths = hostile.map((name) => `.github/workflows/${name}`);
    expect(await judged.read(paths)).toEqual(paths.map((path, index) => ({ state: 'text', path, text: `# ${hostile[index]}` })));
    expect(await judged.read(['a "b"/\n/action.yml'])).toEqual([{ state: 'text', path: 'a "b"/\n/action.yml', text: 'x' }]);
    expect(JSON.stringify(fake.requests[0]?.body)).toContain('object(expression: $v');
  });

  test.each([
    ['leads out', '../secret'],
    ['is absolute', '/etc/passwd'],
    ['leads up and down', 'a/../b'],
    ['has an empty segment', 'a//b'],
    ['has a dot segment', './a'],
    ['has a NUL', 'a\0b'],
    ['is too long', 'x/'.repeat(3000)],
  ])('refuses a path that %s without asking', async (_what, path) => {
    const api = apiFor(fake, job);
    const { judged } = valueOf(await api.snapshot(aRequest(app, { files: [path] })));
    expect(await judged.read([path])).toEqual([expect.objectContaining({ state: 'unreadable', path, cause: 'invalid' })]);
    expect(await judged.list([path])).toEqual([expect.objectContaining({ state: 'unreadable', path, cause: 'invalid' })]);
    expect(api.usage().calls).toBe(1);
  });

  test('reads links, directories, submodules and odd content as what they are', async () => {
    const odd = fake.add(
      aRepository({
        owner: 'acme',
        name: 'odd',
        visibility: 'public',
        commits: [
          {
            files: {
              '.github/workflows/link.yml': { mode: '120000', text: '../../outside.yml' },
              '.github/workflows/exec.yml': { mode: '100755', text: workflow },
              '.github/workflows/cut.yml': { text: workflow, isTruncated: true },
              '.github/workflows/huge.yml': { text: workflow, byteSize: 50 * 1024 * 1024 },
              '.github/workflows/binary.yml': { bytes: Buffer.from([0, 1, 2]) },
              '.github/workflows/latin.yml': { bytes: Buffer.from([0x6e, 0xe4, 0x6d, 0x65]) },
              '.github/workflows/\uFFFD.yml': workflow,
              'action.yml/inner': 'x',
              linked: { mode: '120000', text: 'tools' },
              module: { mode: '160000', text: 'x' },
            },
          },
        ],
      }),
    );
    const { judged } = valueOf(await apiFor(fake, job).snapshot(aRequest(odd, { base: 'none' })));
    const [listing] = await judged.list(['.github/workflows']);
    expect(listing).toMatchObject({ state: 'entries', entries: expect.arrayContaining([{ name: 'link.yml', kind: 'link' }]) });
    const names = ['link', 'exec', 'cut', 'huge', 'binary', 'latin', '\uFFFD'].map((name) => `.github/workflows/${name}.yml`);
    const answers = await judged.read([...names, 'action.yml', 'linked/action.yml', 'module/action.yml', 'module']);
    expect(
      answers.map((answer) => (answer.state === 'unreadable' ? `${answer.cause}: ${answer.why}` : answer.state)),
    ).toMatchInlineSnapshot(`
[
  "invalid: is a symbolic link; GitHub reads regular files only",
  "text",
  "truncated: was cut by GitHub: not all of its 18 bytes were given",
  "limit: is 52428800 bytes long, over the limit of 1048576 bytes (1 MiB) for one file",
  "invalid: is binary, not UTF-8 text",
  "invalid: is not valid UTF-8",
  "invalid: has a name that is not UTF-8, so it cannot be told from another; rename it",
  "invalid: is a directory, where a file must be",
  "invalid: lies behind "linked", which is a symbolic link; GitHub reads regular files only",
  "absent",
  "invalid: is neither a regular file nor a directory; GitHub reads regular files only",
]
`);
  });

  test('takes another object than the listed one for no answer', async () => {
    fake.fault({ path: '/graphql', fault: { kind: 'change', change: swapOids } });
    const { judged } = valueOf(await apiFor(fake, job).snapshot(aRequest(app)));
    expect(await judged.read(['action.yml'])).toEqual([expect.objectContaining({ state: 'unreadable', cause: 'empty' })]);
  });

  test('asks by id where the first parent or the tip could not be named', async () => {
    fake.fault({ path: '/graphql', times: 1, fault: { kind: 'change', change: withoutAliases } });
    const api = apiFor(fake, job);
    const { base, policy } = valueOf(await api.snapshot(aRequest(app)));
    expect(policy?.file).toMatchObject({ state: 'text', text: 'version: 1\n' });
    expect(await base?.tree.read(['action.yml'])).toEqual([{ state: 'text', path: 'action.yml', text: 'name: old\n' }]);
    expect(api.usage().calls).toBe(3);
  });

  test('has no base where there is none', async () => {
    const { base } = valueOf(await apiFor(fake, job).snapshot(aRequest(app, { commit: app.sha(0) })));
    expect(base).toBeUndefined();
  });

  test('compares with a given commit', async () => {
    const { base } = valueOf(await apiFor(fake, job).snapshot(aRequest(app, { base: { commit: app.sha(0) } })));
    expect(base?.commit).toBe(app.sha(0));
    expect(await base?.tree.read(['action.yml'])).toEqual([{ state: 'text', path: 'action.yml', text: 'name: old\n' }]);
  });

  test('proves the absence of a policy', async () => {
    const bare = fake.add(aRepository({ owner: 'acme', name: 'bare', visibility: 'public', commits: [{ files: { 'readme.md': 'x' } }] }));
    const { policy } = valueOf(await apiFor(fake, job).snapshot(aRequest(bare)));
    expect(policy).toEqual({ commit: bare.sha(0), file: { state: 'absent', path: '.github/interlock.yml' } });
  });

  test('reads single files of other repositories, each with its own answer', async () => {
    const shared = fake.add(
      aRepository({ owner: 'acme', name: 'shared', visibility: 'public', commits: [{ files: { 'p/policy.yml': 'version: 1\n' } }] }),
    );
    const hidden = fake.add(aRepository({ owner: 'acme', name: 'hidden', commits: [{ files: { 'policy.yml': 'x' } }] }));
    const others = [
      { repository: shared, commit: shared.sha(0), path: 'p/policy.yml' },
      { repository: hidden, commit: hidden.sha(0), path: 'policy.yml' },
      { repository: shared, commit: 'a'.repeat(40), path: 'p/policy.yml' },
      { repository: shared, commit: shared.sha(0), path: 'p/none.yml' },
    ];
    const { others: found } = valueOf(await apiFor(fake, job).snapshot(aRequest(app, { others })));
    expect(found).toMatchObject([
      { state: 'text', text: 'version: 1\n' },
      {
        state: 'unreadable',
        cause: 'forbidden',
        remedy: 'give a token that may read acme/hidden: that of a GitHub App with `contents: read` on it',
      },
      { state: 'unreadable', cause: 'forbidden' },
      { state: 'absent' },
    ]);
  });

  test('a name instead of a commit is refused before anything is asked', async () => {
    await expect(apiFor(fake, job).snapshot(aRequest(app, { commit: 'main' }))).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    expect(fake.requests).toEqual([]);
  });
});

type Data = { data: { repository: Record<string, unknown>; policy: Record<string, unknown> } };

function swapOids(body: unknown): unknown {
  const changed = structuredClone(body) as Data;
  for (const value of Object.values(changed.data.repository))
    if (typeof value === 'object' && value !== null && 'text' in value) Object.assign(value, { oid: 'f'.repeat(40) });
  return changed;
}

function withoutAliases(body: unknown): unknown {
  const changed = structuredClone(body) as Data;
  for (const name of Object.keys(changed.data.repository)) if (/^b\d/.test(name)) changed.data.repository[name] = null;
  for (const name of Object.keys(changed.data.policy)) if (/^o\d/.test(name)) changed.data.policy[name] = null;
  return changed;
}
