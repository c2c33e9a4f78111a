import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { checkOptions, optionsNamed, parseCommandLine } from '../../src/inputs/command-line.ts';
import { readActionInputs } from '../../src/inputs/read-action-inputs.ts';
import { readCliInputs } from '../../src/inputs/read-cli-inputs.ts';
import type { Environment } from '../../src/inputs/runner-context.ts';
import { localPolicySource, trustedPolicySource } from '../../src/policy/policy-source.ts';

const webhooks: readonly { readonly name: string; readonly examples: readonly object[] }[] = createRequire(import.meta.url)(
  '@octokit/webhooks-examples',
);
const sha = 'a'.repeat(40);
const before = 'b'.repeat(40);

const runner: Environment = {
  GITHUB_API_URL: 'https://api.github.com/',
  GITHUB_SERVER_URL: 'https://github.com/',
  GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_SHA: sha,
  GITHUB_REF: 'refs/heads/main',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/ci.yml@refs/heads/main',
  GITHUB_WORKFLOW_SHA: sha,
  GITHUB_RUN_ID: '7',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'gate',
  GITHUB_ACTION_REPOSITORY: 'acme/interlock',
  RUNNER_TEMP: '/tmp',
};

interface Event {
  readonly before?: unknown;
  readonly merge_group?: { readonly base_sha: string };
  readonly pull_request?: { readonly head: { readonly sha: string } };
}

/** The hidden inputs as the runner evaluates their defaults. */
const told = ({ before: last, merge_group: group, pull_request: request }: Event): Environment => ({
  'INPUT_EVENT-BASE': group?.base_sha ?? (typeof last === 'string' ? last : ''),
  'INPUT_EVENT-HEAD': request?.head.sha ?? '',
});

const read = (changed: Environment, event?: Event) =>
  readActionInputs(
    { ...runner, ...(event === undefined ? {} : told(event)), ...changed },
    event === undefined ? undefined : JSON.stringify(event),
  );

describe('readActionInputs', () => {
  test('reads the runner, with defaults for what is not given', () => {
    const inputs = read({}, { before });
    expect(inputs).toMatchObject({ launcher: 'action', mode: 'enforce', stage: undefined, environment: undefined, isSarifWanted: false });
    expect(inputs.policy).toEqual({ kind: 'base', path: '.github/interlock.yml' });
    expect(inputs.runner).toMatchObject({
      apiUrl: 'https://api.github.com',
      baseSha: before,
      gate: 'acme/interlock',
      run: { id: '7', attempt: 2, job: 'gate' },
    });
    expect(Object.isFrozen(inputs)).toBe(true);
  });

  test('the job stands in the started workflow unless the runner says otherwise', () => {
    expect(read({}).runner?.run.jobWorkflowRef).toBe(runner['GITHUB_WORKFLOW_REF']);
    expect(read({ 'INPUT_JOB-WORKFLOW-REF': 'acme/x/.github/workflows/g.yml@v1' }).runner?.run.jobWorkflowRef).toBe(
      'acme/x/.github/workflows/g.yml@v1',
    );
  });

  test('lists are read a line each, and hidden inputs say which job runs', () => {
    const inputs = read({ INPUT_ARTIFACTS: ' dist/*.tgz \r\n\n sha256:00\n', 'INPUT_JOB-CHECK-RUN-ID': '99', GITHUB_BASE_REF: 'main' });
    expect(inputs.artifacts).toEqual(['dist/*.tgz', 'sha256:00']);
    expect(inputs.runner?.run).toMatchObject({ checkRunId: '99', baseBranch: 'main', sha, ref: 'refs/heads/main' });
    expect(inputs.runner?.serverUrl).toBe('https://github.com');
    expect([inputs.isAdminTokenGiven, read({ 'INPUT_ADMIN-TOKEN': 'x' }).isAdminTokenGiven]).toEqual([false, true]);
  });

  test('a variable that turns the program against its user is refused before all else', () => {
    expect(() => read({ NODE_OPTIONS: '--require /tmp/x.js', GITHUB_SHA: '' })).toThrow(/NODE_OPTIONS is set/);
    const proxy = 'http://proxy.example:3128';
    expect(() => read({ HTTPS_PROXY: proxy, 'INPUT_RUNNER-ENVIRONMENT': `HTTPS_PROXY=${proxy}` })).not.toThrow();
  });

  test.each([
    ['GITHUB_REPOSITORY', 'acme', /repository 'acme' is not of the form OWNER\/NAME/],
    ['GITHUB_REPOSITORY', '', /GITHUB_REPOSITORY is not set/],
    ['GITHUB_SHA', 'main', /GITHUB_SHA is not a full commit id/],
    ['GITHUB_API_URL', 'ftp://x', /GITHUB_API_URL is not an http/],
    ['GITHUB_GRAPHQL_URL', 'nonsense', /GITHUB_GRAPHQL_URL is not an http/],
    ['RUNNER_TEMP', undefined, /RUNNER_TEMP is not set/],
    ['INPUT_STAGE', 'production', /stage 'production' is not one of posture, merge, deploy/],
    ['INPUT_MODE', 'off', /mode 'off' is not one of enforce, report/],
    ['INPUT_SARIF', 'yes', /sarif 'yes' is not one of true, false/],
    ['INPUT_POLICY', './policy.yml', /is a path of the workspace/],
  ])('%s=%s is refused', (name, value, message) => {
    expect(() => read({ [name]: value })).toThrow(message);
  });

  test('the event is a hint: what is odd in it is no base', () => {
    expect(read({}, { before: '0'.repeat(40) }).runner?.baseSha).toBeUndefined();
    expect(read({}, { before: 7 }).runner?.baseSha).toBeUndefined();
    expect(readActionInputs(runner, '[]').runner?.baseSha).toBeUndefined();
    expect(read({}).runner?.baseSha).toBeUndefined();
    expect(() => readActionInputs(runner, '{')).toThrow(/is not JSON/);
  });

  describe('an event file that an earlier step has changed', () => {
    const other = 'c'.repeat(40);

    test.each<[string, Environment, Event]>([
      ['another base than the runner was told', { 'INPUT_EVENT-BASE': other }, { before }],
      ['a base where the branch is new', { 'INPUT_EVENT-BASE': '0'.repeat(40) }, { before }],
      [
        'another base of a merge group',
        { GITHUB_EVENT_NAME: 'merge_group', 'INPUT_EVENT-BASE': other },
        { merge_group: { base_sha: before } },
      ],
      [
        'another head of the pull request',
        { GITHUB_EVENT_NAME: 'pull_request_target', 'INPUT_EVENT-HEAD': other },
        { pull_request: { head: { sha: before } } },
      ],
      ['no base at all', { 'INPUT_EVENT-BASE': before }, {}],
    ])('names %s: refused', (_name, changed, event) => {
      expect(() => read(changed, event)).toThrow(/event file at GITHUB_EVENT_PATH names/);
    });

    test('counts for nothing where the runner says nothing', () => {
      expect(read({ 'INPUT_EVENT-BASE': '' }, { before }).runner?.baseSha).toBeUndefined();
      const target = { GITHUB_EVENT_NAME: 'pull_request_target', 'INPUT_EVENT-HEAD': '' };
      expect(() => read(target, { pull_request: { head: { sha: before } } })).toThrow(/none to judge/);
    });
  });

  test('merge groups and pull_request_target name their own commits', () => {
    expect(read({ GITHUB_EVENT_NAME: 'merge_group' }, { before, merge_group: { base_sha: sha } }).runner?.baseSha).toBe(sha);
    const target = read({ GITHUB_EVENT_NAME: 'pull_request_target' }, { pull_request: { head: { sha: before } } });
    expect(target.runner?.headSha).toBe(before);
    expect(read({}, { pull_request: { head: { sha: before } } }).runner?.headSha).toBeUndefined();
  });

  test('real payloads name their base where the platform says', () => {
    for (const [event, path] of [
      ['push', ['before']],
      ['merge_group', ['merge_group', 'base_sha']],
    ] as const) {
      const payloads = webhooks.find(({ name }) => name === event)?.examples ?? [];
      expect(payloads.length).toBeGreaterThan(0);
      for (const payload of payloads) {
        const said = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], payload);
        expect(read({ GITHUB_EVENT_NAME: event }, payload).runner?.baseSha).toBe(/^0+$/.test(String(said)) ? undefined : said);
      }
    }
  });

  test('odd attempts count as the first', () => {
    for (const attempt of ['0', 'x', '1.5', '-3']) expect(read({ GITHUB_RUN_ATTEMPT: attempt }).runner?.run.attempt).toBe(1);
  });
});

describe('policy sources', () => {
  test('the Action takes trusted ones only', () => {
    expect(trustedPolicySource('preset:strict')).toEqual({ kind: 'preset', name: 'strict' });
    expect(trustedPolicySource('base:./a//b.yml')).toEqual({ kind: 'base', path: 'a/b.yml' });
    expect(trustedPolicySource(`acme/policies/release.yml@${sha.toUpperCase()}`)).toMatchObject({
      kind: 'remote',
      path: 'release.yml',
      commit: sha,
    });
    for (const text of ['.github/interlock.yml', '/etc/policy.yml', 'C:\\policy.yml'])
      expect(() => trustedPolicySource(text)).toThrow(/path of the workspace/);
    for (const text of ['acme/policies/x.yml@main', `acme/policies/x.yml@${sha.slice(1)}`])
      expect(() => trustedPolicySource(text)).toThrow(/ref that can move/);
    for (const text of ['base:', 'base:../x.yml', `acme/policies/../x.yml@${sha}`])
      expect(() => trustedPolicySource(text)).toThrow(/names no file/);
  });

  test('the command line reads its own files', () => {
    expect(localPolicySource(undefined)).toEqual({ kind: 'file', path: '.github/interlock.yml', isDefault: true });
    expect(localPolicySource('x.yml')).toEqual({ kind: 'file', path: 'x.yml', isDefault: false });
    expect(localPolicySource('preset:observe')).toEqual({ kind: 'preset', name: 'observe' });
  });
});

describe('the command line', () => {
  const check = (...args: readonly string[]) => readCliInputs(parseCommandLine(args, checkOptions));

  test('reads options in both forms', () => {
    expect(
      check('dir', '--recursive', '--stage=deploy', '--format', 'json', '--rule', 'a/b', '--rule', 'c/d', '--repo', 'acme/app'),
    ).toMatchObject({
      directory: 'dir',
      isRecursive: true,
      stage: 'deploy',
      format: 'json',
      rules: ['a/b', 'c/d'],
      repository: { owner: 'acme', name: 'app' },
    });
    expect(check()).toMatchObject({ directory: '.', format: 'text', mode: 'enforce', isOffline: false, output: undefined });
    expect(check('--', '--odd-directory')).toMatchObject({ directory: '--odd-directory' });
  });

  test.each([
    [['--nonsense'], /Unknown option '--nonsense'.*--recursive/],
    [['-x'], /Unknown option '-x'/],
    [['a', 'b'], /check takes one directory/],
    [['--stage'], /--stage/],
    [['--stage='], /--stage needs a value/],
    [['--recursive=yes'], /--recursive/],
    [['--stage', 'merge', '--stage', 'deploy'], /--stage is given twice/],
    [['--format', 'xml'], /format 'xml' is not one of/],
    [['--repo', 'acme'], /not of the form OWNER\/NAME/],
  ])('%j is refused', (args, message) => {
    expect(() => check(...args)).toThrow(message);
  });

  test('a command has only its own options', () => {
    expect(() => parseCommandLine(['--recursive'], optionsNamed('output'))).toThrow(/This command has --output/);
    expect(() => parseCommandLine(['--x'], optionsNamed())).toThrow(/This command has no options/);
  });
});

describe('the expected commit', () => {
  const cli = (...args: readonly string[]) => readCliInputs(parseCommandLine(args, checkOptions)).sourceCommit;

  test('is a full id, in lower case', () => {
    expect(read({ 'INPUT_SOURCE-COMMIT': ` ${sha.toUpperCase()} ` }).sourceCommit).toBe(sha);
    expect(cli('--source-commit', sha)).toBe(sha);
    expect([read({}).sourceCommit, read({ 'INPUT_SOURCE-COMMIT': '' }).sourceCommit, cli()]).toEqual([undefined, undefined, undefined]);
  });

  test.each(['main', 'HEAD', 'a'.repeat(39), 'a'.repeat(41), `${sha} ${sha}`, 'refs/tags/v1'])('is not %s', (text) => {
    const refused = expect.objectContaining({ code: 'INPUT_INVALID', message: expect.stringContaining('40 hex digits') });
    expect(() => read({ 'INPUT_SOURCE-COMMIT': text })).toThrow(refused);
    expect(() => cli('--source-commit', text)).toThrow(refused);
  });
});
