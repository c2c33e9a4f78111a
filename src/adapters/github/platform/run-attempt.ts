import type { RepositoryName } from '../../../core/question.ts';
import type { RunAttempt, RunJob } from '../../../platform/origin.ts';
import type { Answer } from '../../../ports/github-api.ts';
import type { GitHubClient } from '../client.ts';
import { fieldOf, numberOf, textOf } from '../json.ts';
import { allPages } from './all-pages.ts';
import { parseRun } from './parse-run.ts';
import type { RunRequest } from './run.ts';
import { eachOf, shaped } from './shaped.ts';

const path = '/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';

/** Jobs of one attempt: a matrix has 256 at most, and a run may have several. */
const mostJobs = 3000;

/** How one attempt of a run stands, in any repository that the token may read. */
export async function runAttempt(client: GitHubClient, request: RunRequest): Promise<Answer<RunAttempt>> {
  const answer = await client.rest({ method: 'GET', url: path, parameters: parametersOf(request) });
  return shaped(answer, whatOf(request), ({ data }) => parseRunAttempt(data, request));
}

/** Its jobs with how each stands. */
export async function runJobs(client: GitHubClient, request: RunRequest): Promise<Answer<readonly RunJob[]>> {
  const what = `the jobs of ${whatOf(request)}`;
  const url = `${path}/jobs`;
  const listed = await allPages(client, { url, parameters: parametersOf(request), key: 'jobs', what, most: mostJobs });
  return shaped(listed, what, (jobs) => eachOf(jobs, parseRunJob));
}

function whatOf({ repository, id, attempt }: RunRequest): string {
  return `attempt ${attempt} of run ${id} of ${repository.owner}/${repository.name}`;
}

function parametersOf({ repository, id, attempt }: RunRequest): Readonly<Record<string, unknown>> {
  const { owner, name: repo }: RepositoryName = repository;
  return { owner, repo, run_id: id, attempt_number: attempt };
}

/** Undefined for the answer to another question. */
export function parseRunAttempt(value: unknown, { id, attempt }: Pick<RunRequest, 'id' | 'attempt'>): RunAttempt | undefined {
  const run = parseRun(value);
  const repositoryId = numberOf(fieldOf(value, 'repository'), 'id');
  const status = textOf(value, 'status');
  if (run?.id !== id || run.attempt !== attempt || repositoryId === undefined || status === undefined) return undefined;
  const { event, headSha, path: file } = run;
  return { repositoryId: String(repositoryId), id, attempt, event, headSha, path: file, status, conclusion: textOf(value, 'conclusion') };
}

export function parseRunJob(value: unknown): RunJob | undefined {
  const id = numberOf(value, 'id');
  const name = textOf(value, 'name');
  const status = textOf(value, 'status');
  if (id === undefined || name === undefined || status === undefined) return undefined;
  return { id: String(id), name, status, conclusion: textOf(value, 'conclusion') };
}
