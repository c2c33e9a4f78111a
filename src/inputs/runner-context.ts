import { InterlockError } from '../core/errors.ts';
import type { RepositoryName, RunContext } from '../core/question.ts';
import type { RunnerContext } from './inputs.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What the runner evaluates itself, from what the platform told it, and hands over as hidden inputs: an earlier step cannot change it. Empty
 * where it has nothing.
 */
export interface RunnerTold {
  readonly jobWorkflowRef: string;
  readonly checkRunId: string | undefined;
  readonly base: string;
  readonly head: string;
}

/** The runner's documented variables and event as one checked value; what is missing, or contradicts itself, is INPUT_INVALID. */
export function readRunnerContext(environment: Environment, eventText: string | undefined, told: RunnerTold): RunnerContext {
  const event = required(environment, 'GITHUB_EVENT_NAME');
  const payload = eventPayload(eventText);
  const sha = commitOf('GITHUB_SHA', required(environment, 'GITHUB_SHA'));
  return {
    apiUrl: urlOf(environment, 'GITHUB_API_URL'),
    serverUrl: urlOf(environment, 'GITHUB_SERVER_URL'),
    graphqlUrl: urlOf(environment, 'GITHUB_GRAPHQL_URL'),
    repository: repositoryOf(required(environment, 'GITHUB_REPOSITORY')),
    sha,
    ref: environment['GITHUB_REF'] ?? '',
    event,
    baseSha: confirmed('base', shaAt(payload, event === 'merge_group' ? ['merge_group', 'base_sha'] : ['before']), told.base),
    headSha: event === 'pull_request_target' ? headOf(payload, told) : undefined,
    run: runOf(environment, sha, told),
    gate: optional(environment['GITHUB_ACTION_REPOSITORY']),
    temporaryDirectory: required(environment, 'RUNNER_TEMP'),
  };
}

function runOf(environment: Environment, sha: string, { jobWorkflowRef, checkRunId }: RunnerTold): RunContext {
  const workflowRef = environment['GITHUB_WORKFLOW_REF'] ?? '';
  const attempt = Number(environment['GITHUB_RUN_ATTEMPT'] ?? '1');
  return {
    id: environment['GITHUB_RUN_ID'] ?? '',
    attempt: Number.isInteger(attempt) && attempt > 0 ? attempt : 1,
    workflowRef,
    workflowSha: environment['GITHUB_WORKFLOW_SHA'] ?? '',
    jobWorkflowRef: jobWorkflowRef === '' ? workflowRef : jobWorkflowRef,
    job: environment['GITHUB_JOB'] ?? '',
    actor: environment['GITHUB_ACTOR'] ?? '',
    triggeringActor: environment['GITHUB_TRIGGERING_ACTOR'] ?? '',
    checkRunId,
    sha,
    ref: environment['GITHUB_REF'] ?? '',
    baseBranch: optional(environment['GITHUB_BASE_REF']),
  };
}

function required(environment: Environment, name: string): string {
  const value = optional(environment[name]);
  if (value !== undefined) return value;
  throw new InterlockError(
    'INPUT_INVALID',
    `${name} is not set; the Action runs on a GitHub Actions runner, the command line is dist/cli/index.js`,
  );
}

function optional(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : value;
}

function urlOf(environment: Environment, name: string): string {
  const text = required(environment, name);
  const isAddress = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (isAddress) return text.replace(/\/+$/, '');
  throw new InterlockError('INPUT_INVALID', `${name} is not an http(s) address`);
}

/** Splits `owner/name`; anything else is INPUT_INVALID. */
export function repositoryOf(text: string): RepositoryName {
  const match = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)$/.exec(text);
  const [, owner, name] = match ?? [];
  if (owner === undefined || name === undefined)
    throw new InterlockError('INPUT_INVALID', `repository '${text}' is not of the form OWNER/NAME`);
  return { owner, name };
}

function commitOf(name: string, text: string): string {
  if (/^[0-9a-f]{40}$/i.test(text)) return text.toLowerCase();
  throw new InterlockError('INPUT_INVALID', `${name} is not a full commit id of 40 hex digits`);
}

/** Earlier steps may have written the event file: what is not JSON is an error, what is not there is no hint. */
function eventPayload(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InterlockError('INPUT_INVALID', 'the event file at GITHUB_EVENT_PATH is not JSON; has an earlier step changed it?', {
      cause,
    });
  }
}

/**
 * A commit that the event file names counts only where the runner names it, too. An earlier step that writes the file could name a base that
 * has its finding already; a workflow that gives the hidden input cannot do it alone either. Without the runner's word there is none.
 */
function confirmed(what: 'base' | 'head', named: string | undefined, told: string): string | undefined {
  if (told === '') return undefined;
  if (named === shaOf(told)) return named;
  throw new InterlockError(
    'INPUT_INVALID',
    `the event file at GITHUB_EVENT_PATH names ${named ?? 'no commit'} as ${what}, and the runner ${shaOf(told) ?? 'none'}; an earlier step has changed the file, or the workflow gives the input \`event-${what}\`: make Interlock the first step and leave the input out`,
  );
}

/** Which commit is judged must be certain: the base would not be it. */
function headOf(payload: unknown, told: RunnerTold): string {
  const head = confirmed('head', shaAt(payload, ['pull_request', 'head', 'sha']), told.head);
  if (head !== undefined) return head;
  throw new InterlockError(
    'INPUT_INVALID',
    'the event does not say which commit is the head of the pull request, so there is none to judge',
  );
}

function shaAt(payload: unknown, path: readonly string[]): string | undefined {
  let value = payload;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Object.entries(value).find(([name]) => name === key)?.[1];
  }
  return typeof value === 'string' ? shaOf(value) : undefined;
}

/** Zeros are no commit: they stand where a branch is new. */
function shaOf(text: string): string | undefined {
  return /^[0-9a-f]{40}$/.test(text) && !/^0+$/.test(text) ? text : undefined;
}
