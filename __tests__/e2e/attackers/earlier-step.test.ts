import { chmodSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type FakeGitHub, type RecordingProxy, startFakeGitHub, startProxy } from '../fake-github/index.ts';
import { type DeployScene, deployFile, deployScene, deployWorkflow, gateStep, outcomesOf } from './deploy-scene.ts';

let scene: DeployScene;
let lying: FakeGitHub;
let proxy: RecordingProxy;
let workspace: string;

beforeEach(async () => {
  // A deploy that is denied for its own workflow: whatever the step before does must not change that.
  scene = await deployScene({ files: { [deployFile]: deployWorkflow({ gate: `${gateStep}        continue-on-error: true\n` }) } });
  lying = await startFakeGitHub({ repositories: [], isLying: true });
  proxy = await startProxy({ target: lying.apiUrl });
  workspace = mkdtempSync(join(tmpdir(), 'interlock-e2e-'));
});

afterEach(async () => {
  await Promise.all([scene.fake.stop(), lying.stop(), proxy.stop()]);
});

/** True where one of the secrets of the job came through the proxy or to the lying API. */
function isAnythingStolen(): boolean {
  const secrets = [scene.token.secret, scene.identity.requestToken];
  return lying.requests.length > 0 || secrets.some((secret) => proxy.hasSeen(secret));
}

describe('an environment that makes the program believe another API', () => {
  test('a proxy with an authority of its own: refused before the first request, so nobody receives a token', async () => {
    const env = { NODE_EXTRA_CA_CERTS: join(workspace, 'ca.pem'), HTTPS_PROXY: proxy.url, https_proxy: proxy.url };
    const run = await scene.judge({ env });
    expect(run).toMatchObject({ exitCode: 2, decision: undefined, outputs: { verdict: 'deny', 'exit-reason': 'policy' } });
    expect(run.outputs['message']).toMatch(/^(NODE_EXTRA_CA_CERTS|HTTPS_PROXY|https_proxy) is set/);
    expect(scene.fake.requests).toEqual([]);
    expect(proxy.requests).toEqual([]);
    expect(isAnythingStolen()).toBe(false);
  });

  test.each([
    'NODE_EXTRA_CA_CERTS',
    'NODE_USE_SYSTEM_CA',
    'NODE_TLS_REJECT_UNAUTHORIZED',
    'NODE_COMPILE_CACHE',
    'NODE_PATH',
    'SSL_CERT_FILE',
    'OPENSSL_CONF',
    'OPENSSL_ENGINES',
    'LD_LIBRARY_PATH',
    'GIT_CONFIG_GLOBAL',
    'http_proxy',
    'All_Proxy',
  ])('%s alone is refused by its name', async (name) => {
    const run = await scene.judge({ env: { [name]: join(workspace, 'x') } });
    expect(run).toMatchObject({ exitCode: 2, decision: undefined, outputs: { verdict: 'deny' } });
    expect(run.outputs['message']).toContain(`${name} is set`);
    expect(scene.fake.requests).toEqual([]);
  });

  test('a declared proxy is used, which shows that the undeclared one would have been', async () => {
    const declared = { 'runner-environment': `HTTPS_PROXY=${proxy.url}` };
    const addresses = { GITHUB_API_URL: 'https://api.github.invalid', GITHUB_GRAPHQL_URL: 'https://api.github.invalid/graphql' };
    const run = await scene.judge({ inputs: declared, env: { HTTPS_PROXY: proxy.url, ...addresses } });
    expect(run.outputs).toMatchObject({ verdict: 'deny', 'exit-reason': 'unknown' });
    expect(proxy.requests.map(({ method, path }) => [method, path])).toContainEqual(['CONNECT', 'api.github.invalid:443']);
    // Without an authority that Node believes, the token does not follow.
    expect(isAnythingStolen()).toBe(false);
  });
});

describe('what changes nothing', () => {
  /** Rules with their outcomes, without the attack and under it. */
  async function judgedWith(changes: Parameters<DeployScene['judge']>[0]) {
    const [honest, attacked] = [await scene.judge(), await scene.judge(changes)];
    const denied = { exitCode: 1, rules: 'policy/gate-ineffective' };
    const told = { exitCode: attacked.exitCode, rules: attacked.outputs['denied-rules'] };
    return { attacked: { ...told, outcomes: outcomesOf(attacked) }, honest: { ...denied, outcomes: outcomesOf(honest) } };
  }

  test('a program of the name git, gh or node on PATH: none is started', async () => {
    const marker = join(workspace, 'started');
    for (const name of ['git', 'gh', 'node', 'cosign', 'sh']) {
      writeFileSync(join(workspace, name), `#!/bin/sh\necho ${name} >> ${marker}\n`);
      chmodSync(join(workspace, name), 0o755);
    }
    const { attacked, honest } = await judgedWith({ env: { PATH: `${workspace}:/usr/bin:/bin`, GITHUB_WORKSPACE: workspace } });
    expect(attacked).toEqual(honest);
    expect(existsSync(marker)).toBe(false);
  });

  test('inputs that action.yml does not declare', async () => {
    const undeclared = {
      offline: 'true',
      rule: 'workflow/invalid',
      recursive: 'true',
      repo: 'mallory/app',
      output: join(workspace, 'taken'),
      format: 'json',
      'trusted-root': join(workspace, 'root.json'),
      bundle: join(workspace, 'app.sigstore.json'),
      admin_token: 'x',
      on_unknown: 'warn',
    };
    const { attacked, honest } = await judgedWith({ inputs: undeclared });
    expect(attacked).toEqual(honest);
    expect(existsSync(undeclared.output)).toBe(false);
  });

  test('another place for the action, with a program and a policy in it', async () => {
    mkdirSync(join(workspace, 'dist'));
    const marker = join(workspace, 'ran');
    writeFileSync(join(workspace, 'dist', 'index.js'), `require('node:fs').writeFileSync(${JSON.stringify(marker)}, 'ran');\n`);
    writeFileSync(join(workspace, 'interlock.yml'), 'version: 1\nextends: [preset:observe]\n');
    const { attacked, honest } = await judgedWith({ env: { GITHUB_ACTION_PATH: workspace, GITHUB_WORKSPACE: workspace } });
    expect(attacked).toEqual(honest);
    expect(existsSync(marker)).toBe(false);
  });

  test('an event file that names another repository, branch, event and sender', async () => {
    const payload = {
      repository: { id: 1, full_name: 'mallory/app', default_branch: 'easy', private: false },
      ref: 'refs/heads/easy',
      after: scene.app.sha(0),
      sender: { login: 'bob', id: 2 },
      pull_request: { number: 1, head: { sha: scene.app.sha(0) }, base: { ref: 'easy', sha: scene.app.sha(0) }, merged: true },
      deployment: { environment: 'staging' },
      inputs: { mode: 'report' },
    };
    const { attacked, honest } = await judgedWith({ payload, inputs: { 'event-head': '' } });
    expect(attacked).toEqual(honest);
  });
});

test('a base that the event file names and the runner does not is refused', async () => {
  const run = await scene.judge({ payload: { before: 'b'.repeat(40) }, inputs: { 'event-base': scene.app.sha(0) } });
  expect(run).toMatchObject({ exitCode: 2, decision: undefined, outputs: { verdict: 'deny' } });
  expect(run.outputs['message']).toContain('an earlier step has changed the file');
  expect(scene.fake.requests).toEqual([]);
});
