import { InterlockError } from '../core/errors.ts';
import { workflowPathOf } from '../core/question.ts';
import type { Inputs, RunnerContext } from '../inputs/inputs.ts';
import { defaultPolicyPath } from '../policy/policy-source.ts';
import type { FileAnswer, FileTree } from '../ports/file-tree.ts';
import type { Failure, GitHubApi, Snapshot, SnapshotRequest } from '../ports/github-api.ts';
import type { PolicyText, RemoteFile, Sources } from '../ports/sources.ts';

/**
 * Opens the judged commit, its base, the running workflow and the policy of the default branch in one request; never the working
 * directory, which a step before may have changed.
 */
export async function githubSources(inputs: Inputs, runner: RunnerContext, api: GitHubApi): Promise<Sources> {
  const request = requestOf(inputs, runner);
  const answer = await api.snapshot(request);
  if (answer.state !== 'value') throw refusal(answer);
  const { value: snapshot } = answer;
  const { started, called } = runningFiles(runner, request);
  return {
    judged: snapshot.judged,
    commit: request.commit,
    repositoryId: snapshot.repositoryId,
    defaultBranch: snapshot.defaultBranch,
    now: api.now(),
    roots: [''],
    rootGaps: [],
    base: snapshot.base,
    started: await fileOf(started, snapshot.judged, snapshot.others),
    called: called === undefined ? undefined : await fileOf(called, snapshot.judged, snapshot.others),
    policy: ownPolicy(snapshot, request),
    named: namedPolicy(inputs, snapshot) ?? (await otherPolicy(inputs, snapshot, request, api)),
    readRemote: (files) => readRemote(request, files, api),
  };
}

/** The judged commit is where the running workflow stands; for `pull_request_target`, whose workflow is the base's, the pull request's head. */
function requestOf({ policy }: Inputs, runner: RunnerContext): SnapshotRequest {
  const { repository, event, sha, baseSha, headSha, run } = runner;
  const others = [run.workflowRef, run.jobWorkflowRef].flatMap((ref) => otherFile(ref, runner));
  const remote = policy.kind === 'remote' ? [{ repository: policy.repository, commit: policy.commit, path: policy.path }] : [];
  const isPullRequest = event === 'pull_request';
  const comparedWith = headSha === undefined ? baseSha : sha;
  return {
    repository,
    commit: headSha ?? sha,
    base: isPullRequest ? 'first-parent' : baseOf(headSha ?? sha, comparedWith),
    directories: ['.github/workflows'],
    files: ['action.yml', 'action.yaml', '.github/dependabot.yml', '.github/dependabot.yaml'],
    policy: { repository, at: 'default-branch', path: defaultPolicyPath },
    others: [...others, ...remote],
  };
}

/** An event that names the judged commit as its own base would make everything old: it names none. */
function baseOf(commit: string, comparedWith: string | undefined): SnapshotRequest['base'] {
  return comparedWith === undefined || comparedWith === commit ? 'none' : { commit: comparedWith };
}

type OtherFile = SnapshotRequest['others'][number];

/** A running workflow that is not among the judged commit's files: of another repository, or of the base. */
function otherFile(ref: string, { repository, run, headSha, sha }: RunnerContext): readonly OtherFile[] {
  const local = workflowPathOf(ref, repository);
  if (local !== undefined) {
    return headSha === undefined ? [] : [{ repository, commit: run.workflowSha === '' ? sha : run.workflowSha, path: local }];
  }
  const match = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@(.*)$/.exec(ref);
  const [, owner, name, path, at = ''] = match ?? [];
  if (owner === undefined || name === undefined || path === undefined) return [];
  const commit = /^[0-9a-f]{40}$/i.test(at) ? at : run.workflowSha;
  return /^[0-9a-f]{40}$/i.test(commit) ? [{ repository: { owner, name }, commit, path }] : [];
}

interface Running {
  readonly path: string;
  /** Index into the snapshot's other files; undefined where the judged tree has it. */
  readonly other: number | undefined;
}

function runningFiles(
  runner: RunnerContext,
  request: SnapshotRequest,
): { readonly started: Running; readonly called: Running | undefined } {
  const { run } = runner;
  const started = runningOf(run.workflowRef, runner, request);
  const isCalled = run.jobWorkflowRef.split('@')[0] !== run.workflowRef.split('@')[0];
  return { started, called: isCalled ? runningOf(run.jobWorkflowRef, runner, request) : undefined };
}

function runningOf(ref: string, runner: RunnerContext, request: SnapshotRequest): Running {
  const [wanted] = otherFile(ref, runner);
  const local = workflowPathOf(ref, runner.repository);
  if (wanted === undefined) return { path: local ?? '', other: undefined };
  const index = request.others.findIndex(({ path, commit, repository }) => {
    return path === wanted.path && commit === wanted.commit && repository.name === wanted.repository.name;
  });
  return { path: wanted.path, other: index };
}

async function fileOf({ path, other }: Running, judged: FileTree, others: readonly FileAnswer[]): Promise<FileAnswer | undefined> {
  if (other !== undefined) return others[other];
  if (path === '') return undefined;
  const [answer] = await judged.read([path]);
  return answer;
}

/** The default branch's policy is read whatever the input says: it decides whether the input counts. */
function ownPolicy({ policy: found }: Snapshot, { repository }: SnapshotRequest): PolicyText {
  if (found === undefined)
    throw new InterlockError('POLICY_UNREADABLE', 'the default branch could not be found, so no policy could be read');
  const { file, commit } = found;
  if (file.state === 'unreadable') throw new InterlockError('POLICY_UNREADABLE', `the policy ${file.path} could not be read: ${file.why}`);
  const source = `${file.path} at ${commit}`;
  if (file.state === 'absent') return { state: 'absent', source };
  return { state: 'text', source, path: file.path, text: file.text, place: { kind: 'commit', ...repository, commit } };
}

/** The policy that the input names, where that is not the repository's own. */
function namedPolicy({ policy }: Inputs, { others }: Snapshot): PolicyText | undefined {
  if (policy.kind === 'preset') return { state: 'preset', name: policy.name };
  if (policy.kind !== 'remote') return undefined;
  const remote = others.at(-1);
  const source = `${policy.repository.owner}/${policy.repository.name}/${policy.path}@${policy.commit}`;
  const place = { kind: 'commit', ...policy.repository, commit: policy.commit } as const;
  if (remote?.state === 'text') return { state: 'text', source, path: policy.path, text: remote.text, place };
  const why = remote?.state === 'unreadable' ? remote.why : 'it is not there, or the token may not read that repository';
  throw new InterlockError('POLICY_UNREADABLE', `the policy ${source} could not be read: ${why}`);
}

/**
 * Another file of the default branch that the input names. Like every other policy it is not the repository's own: a change that may write the
 * input must not choose a file that allows more, or one that is not there.
 */
async function otherPolicy(
  { policy }: Inputs,
  { policy: own }: Snapshot,
  request: SnapshotRequest,
  api: GitHubApi,
): Promise<PolicyText | undefined> {
  if (policy.kind !== 'base' || policy.path === defaultPolicyPath || own === undefined) return undefined;
  const { path } = policy;
  const [text] = await readRemote(request, [{ ...request.repository, path, commit: own.commit }], api);
  const source = `${path} at ${own.commit}`;
  const place = { kind: 'commit', ...request.repository, commit: own.commit } as const;
  if (text !== undefined) return { state: 'text', source, path, text, place };
  throw new InterlockError('POLICY_UNREADABLE', `the policy ${source} could not be read: it is not there, or the token may not read it`);
}

async function readRemote(
  request: SnapshotRequest,
  files: readonly RemoteFile[],
  api: GitHubApi,
): Promise<readonly (string | undefined)[]> {
  const others = files.map(({ owner, name, path, commit }) => ({ repository: { owner, name }, path, commit }));
  const answer = await api.snapshot({ ...request, base: 'none', directories: [], files: [], policy: undefined, others });
  if (answer.state !== 'value') throw refusal(answer);
  return answer.value.others.map((file) => (file.state === 'text' ? file.text : undefined));
}

/** Without the judged commit nothing can be decided: unknown, never a pass. */
function refusal(failure: Failure): InterlockError {
  if (failure.state === 'forbidden') {
    // One line, because annotations and summaries show it as one; a refused token needs no permission but another token.
    const needed = Object.entries(failure.permissions).map(([scope, level]) => `${scope}: ${level}`);
    const way = needed.length === 0 ? 'check the input `token`' : `give the job \`permissions: {${needed.toSorted().join(', ')}}\``;
    return new InterlockError('PLATFORM', `${failure.why}; ${way}`);
  }
  return new InterlockError('PLATFORM', `GitHub could not be asked (${failure.state}): ${failure.why}`);
}
