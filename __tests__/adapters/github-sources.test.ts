import { describe, expect, test } from '@jest/globals';
import { actionInputs, aRunner } from '../../__fixtures__/inputs.ts';
import { memoryTree } from '../../__fixtures__/memory-tree.ts';
import { aRun } from '../../__fixtures__/question.ts';
import { githubSources } from '../../src/adapters/github-sources.ts';
import type { Inputs, RunnerContext } from '../../src/inputs/inputs.ts';
import type { FileAnswer } from '../../src/ports/file-tree.ts';
import type { Answer, GitHubApi, Snapshot, SnapshotRequest } from '../../src/ports/github-api.ts';

const judged = 'a'.repeat(40);
const other = 'b'.repeat(40);
const ci = '.github/workflows/ci.yml';
const policyPath = '.github/interlock.yml';

const text = (path: string, content: string): FileAnswer => ({ state: 'text', path, text: content });

/** GitHub in memory: answers every snapshot alike, and keeps what was asked. */
function github(answer: Partial<Snapshot> | Exclude<Answer<Snapshot>, { readonly state: 'value' }>) {
  const requests: SnapshotRequest[] = [];
  const snapshot = (request: SnapshotRequest): Answer<Snapshot> => {
    if ('state' in answer) return answer;
    const others = request.others.map(({ path, commit }) => text(path, `# ${path} at ${commit}`));
    const judged = memoryTree({ [ci]: 'on: push\n' });
    const policy = { commit: other, file: text(policyPath, 'version: 1\n') };
    return {
      state: 'value',
      value: { judged, base: undefined, repositoryId: '77', defaultBranch: { name: 'main', commit: other }, policy, others, ...answer },
    };
  };
  const api: GitHubApi = {
    snapshot: async (request) => {
      requests.push(request);
      return snapshot(request);
    },
    usage: () => ({ calls: requests.length, remaining: undefined }),
    now: () => undefined,
  };
  return { api, requests };
}

async function open(runner: Partial<RunnerContext>, inputs: Partial<Inputs> = {}, answer: Parameters<typeof github>[0] = {}) {
  const { api, requests } = github(answer);
  const sources = await githubSources(actionInputs(inputs), aRunner(runner), api);
  const [request] = requests;
  if (request === undefined) throw new Error('GitHub was not asked');
  return { sources, request, requests };
}

describe('what is asked, in one request', () => {
  test('of a push: its commit, no base, and the policy of the default branch', async () => {
    const { sources, request, requests } = await open({});
    expect(request).toMatchObject({
      commit: judged,
      base: 'none',
      policy: { repository: { owner: 'acme', name: 'app' }, at: 'default-branch', path: policyPath },
      others: [],
    });
    expect(sources).toMatchObject({ commit: judged, roots: [''], started: { state: 'text', path: ci }, called: undefined });
    expect(requests).toHaveLength(1);
  });

  test.each<readonly [string, Partial<RunnerContext>, SnapshotRequest['base']]>([
    ['a pull request is compared with the first parent of its merge', { event: 'pull_request' }, 'first-parent'],
    ['a push with what was there before', { baseSha: other }, { commit: other }],
    ['a push that names itself with nothing', { baseSha: judged }, 'none'],
    ['a pull_request_target with the base that runs it', { event: 'pull_request_target', headSha: other }, { commit: judged }],
  ])('%s', async (_what, runner, base) => {
    expect((await open(runner)).request.base).toEqual(base);
  });

  test('pull_request_target judges the head, and its own workflow stands at the base', async () => {
    const run = aRun({ workflowSha: 'c'.repeat(40) });
    const { sources, request } = await open({ event: 'pull_request_target', headSha: other, run });
    expect(request.commit).toBe(other);
    expect(request.others).toMatchObject([
      { path: ci, commit: 'c'.repeat(40) },
      { path: ci, commit: 'c'.repeat(40) },
    ]);
    expect(sources.started).toMatchObject({ text: `# ${ci} at ${'c'.repeat(40)}` });
  });

  test('a reusable workflow of another repository is read at its commit', async () => {
    const gate = '.github/workflows/gate.yml';
    const run = aRun({ jobWorkflowRef: `acme/gate/${gate}@${other}` });
    const { sources, request } = await open({ run });
    expect(request.others).toEqual([{ repository: { owner: 'acme', name: 'gate' }, commit: other, path: gate }]);
    expect(sources.called).toMatchObject({ path: gate, text: `# ${gate} at ${other}` });
    expect(sources.started).toMatchObject({ path: ci });
  });

  test('at a ref that moves it is read at the commit of the run, and without one not at all', async () => {
    const run = aRun({ jobWorkflowRef: 'acme/gate/g.yml@v1', workflowSha: other });
    expect((await open({ run })).request.others).toMatchObject([{ path: 'g.yml', commit: other }]);
    expect((await open({ run: { ...run, workflowSha: '' } })).request.others).toEqual([]);
  });
});

describe('the policy', () => {
  test('is the default branch’s, with the commit at which it was read', async () => {
    const { sources } = await open({});
    expect(sources.policy).toEqual({
      state: 'text',
      source: `${policyPath} at ${other}`,
      path: policyPath,
      text: 'version: 1\n',
      place: { kind: 'commit', owner: 'acme', name: 'app', commit: other },
    });
    expect(sources.named).toBeUndefined();
  });

  test('its absence is told as such', async () => {
    const absent = { policy: { commit: other, file: { state: 'absent', path: policyPath } } } as const;
    expect((await open({}, {}, absent)).sources.policy).toMatchObject({ state: 'absent' });
  });

  test.each<readonly [string, Partial<Snapshot>]>([
    ['unreadable', { policy: { commit: other, file: { state: 'unreadable', path: policyPath, cause: 'truncated', why: 'it was cut' } } }],
    ['not to be found', { policy: undefined }],
  ])('one that is %s is no absent one', async (_what, answer) => {
    await expect(open({}, {}, answer)).rejects.toMatchObject({ code: 'POLICY_UNREADABLE' });
  });

  test('one that an input names is read beside it', async () => {
    const remote = { kind: 'remote', repository: { owner: 'acme', name: 'policies' }, path: 'p.yml', commit: other } as const;
    const { sources, request } = await open({}, { policy: remote });
    expect(request.policy).toMatchObject({ at: 'default-branch', path: policyPath });
    expect(sources.named).toEqual({
      state: 'text',
      source: `acme/policies/p.yml@${other}`,
      path: 'p.yml',
      text: `# p.yml at ${other}`,
      place: { kind: 'commit', owner: 'acme', name: 'policies', commit: other },
    });
    expect((await open({}, { policy: { kind: 'preset', name: 'strict' } })).sources.named).toEqual({ state: 'preset', name: 'strict' });
  });

  test.each<readonly [string, FileAnswer]>([
    ['is not there', { state: 'absent', path: 'p.yml' }],
    ['it was cut', { state: 'unreadable', path: 'p.yml', cause: 'truncated', why: 'it was cut' }],
  ])('a named one that cannot be had is no smaller policy: %s', async (why, answer) => {
    const policy = { kind: 'remote', repository: { owner: 'acme', name: 'policies' }, path: 'p.yml', commit: other } as const;
    const opening = open({}, { policy }, { others: [answer] });
    await expect(opening).rejects.toMatchObject({ code: 'POLICY_UNREADABLE' });
    await expect(opening).rejects.toThrow(why);
  });
});

describe('layers of other repositories', () => {
  const file = { owner: 'acme', name: 'policies', path: 'release.yml', commit: other };

  test('are asked together, and nothing else with them', async () => {
    const { sources, requests } = await open({});
    expect(await sources.readRemote([file, { ...file, path: 'b.yml' }])).toEqual([`# release.yml at ${other}`, `# b.yml at ${other}`]);
    expect(requests).toHaveLength(2);
    expect(requests[1]).toMatchObject({ directories: [], files: [], policy: undefined, base: 'none' });
  });

  test('one that cannot be had is undefined', async () => {
    const { sources } = await open({}, {}, { others: [{ state: 'absent', path: 'release.yml' }] });
    expect(await sources.readRemote([file])).toEqual([undefined]);
  });
});

describe('no answer is no pass', () => {
  test.each([
    ['outage', { state: 'outage', why: 'the API answered 502' }],
    ['limited', { state: 'limited', why: 'the limit is used up' }],
    ['absent', { state: 'absent', why: 'there is no such commit' }],
  ] as const)('%s', async (_state, answer) => {
    const opening = open({}, {}, answer);
    await expect(opening).rejects.toMatchObject({ code: 'PLATFORM', exitCode: 3 });
    await expect(opening).rejects.toThrow(answer.why);
  });

  test('a missing permission is named with the YAML that grants it', async () => {
    const opening = open({}, {}, { state: 'forbidden', why: 'the token may not read', permissions: { contents: 'read' } });
    await expect(opening).rejects.toThrow('the token may not read; give the job `permissions: {contents: read}`');
  });

  test('a token that is refused needs no permission', async () => {
    const opening = open({}, {}, { state: 'forbidden', why: 'bad credentials', permissions: {} });
    await expect(opening).rejects.toThrow('bad credentials; check the input `token`');
  });
});
