import type { WorkflowRun } from '../../../platform/model.ts';
import { fieldOf, listOf, numberOf, textOf } from '../json.ts';
import { accountOf } from './account-of.ts';
import { eachOf } from './shaped.ts';

/** One attempt of a run, as `GET .../actions/runs/{run_id}` and its `attempts` give it; without what came before it. */
export function parseRun(value: unknown): WorkflowRun | undefined {
  const id = numberOf(value, 'id');
  const attempt = numberOf(value, 'run_attempt');
  const event = textOf(value, 'event');
  const headSha = textOf(value, 'head_sha');
  const path = textOf(value, 'path');
  const url = textOf(value, 'html_url');
  const referencedWorkflows = eachOf(listOf(value, 'referenced_workflows') ?? [], referencedOf);
  if (id === undefined || attempt === undefined || event === undefined || headSha === undefined) return undefined;
  if (path === undefined || url === undefined || referencedWorkflows === undefined) return undefined;
  return {
    id: String(id),
    attempt,
    event,
    headSha,
    headBranch: textOf(value, 'head_branch'),
    path: path.split('@')[0] ?? path,
    actor: accountOf(fieldOf(value, 'actor')),
    triggeringActor: accountOf(fieldOf(value, 'triggering_actor')),
    url,
    referencedWorkflows,
    earlierAttempts: [],
  };
}

function referencedOf(value: unknown): WorkflowRun['referencedWorkflows'][number] | undefined {
  const path = textOf(value, 'path');
  const sha = textOf(value, 'sha');
  return path === undefined || sha === undefined ? undefined : { path, sha, ref: textOf(value, 'ref') };
}
