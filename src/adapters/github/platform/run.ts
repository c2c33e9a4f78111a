import type { RepositoryName } from '../../../core/question.ts';
import type { WorkflowRun } from '../../../platform/model.ts';
import type { Answer } from '../../../ports/github-api.ts';
import type { GitHubClient } from '../client.ts';
import { parseRun } from './parse-run.ts';
import { shaped } from './shaped.ts';

export interface RunRequest {
  readonly repository: RepositoryName;
  readonly id: string;
  readonly attempt: number;
}

/** Attempts before the running one that are looked at. */
const earlierLimit = 5;

/**
 * The run as it stands, which is its latest attempt, with those before it. Asked of the run and not of the attempt, so that whoever makes the
 * runner name an earlier attempt is contradicted.
 */
export async function run(client: GitHubClient, request: RunRequest): Promise<Answer<WorkflowRun>> {
  const { id } = request;
  const latest = await ask(client, request, 'actions/runs/{run_id}', {});
  if (latest.state !== 'value') return latest;
  const { attempt } = latest.value;
  if (attempt > earlierLimit + 1) {
    return { state: 'truncated', why: `run ${id} has ${attempt} attempts, and Interlock looks at no more than ${earlierLimit} before one` };
  }
  const numbers = Array.from({ length: attempt - 1 }, (_, index) => index + 1);
  const path = 'actions/runs/{run_id}/attempts/{attempt_number}';
  const answers = await Promise.all(numbers.map((number) => ask(client, request, path, { attempt_number: number })));
  const earlierAttempts: WorkflowRun['earlierAttempts'][number][] = [];
  for (const answer of answers) {
    if (answer.state !== 'value') return answer;
    earlierAttempts.push({ attempt: answer.value.attempt, triggeringActor: answer.value.triggeringActor });
  }
  return { state: 'value', value: { ...latest.value, earlierAttempts } };
}

async function ask(
  client: GitHubClient,
  { repository, id }: RunRequest,
  path: string,
  more: { readonly attempt_number?: number },
): Promise<Answer<WorkflowRun>> {
  const parameters = { owner: repository.owner, repo: repository.name, run_id: id, ...more };
  const answer = await client.rest({ method: 'GET', url: `/repos/{owner}/{repo}/${path}`, parameters });
  return shaped(answer, `run ${id}`, (response) => {
    const found = parseRun(response.data);
    const isAsked = found?.id === id && found.attempt >= 1 && (more.attempt_number ?? found.attempt) === found.attempt;
    return isAsked ? found : undefined;
  });
}
