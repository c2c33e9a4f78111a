import { known, unknown } from '../core/facts.ts';
import type { TokenPermissions } from '../core/permissions.ts';
import type { Question, RunContext } from '../core/question.ts';
import type { WorkflowRun } from '../platform/model.ts';
import { defineFact } from './define-fact.ts';
import { notAsked, nothingRuns, unknownOf } from './unknown-of.ts';

const needs: TokenPermissions = { actions: 'read' };

/**
 * The run as the platform records it, which confirms what the runner said. An earlier step of the job can change what the runner's variables
 * and files say, and not what the platform says.
 */
export const run = defineFact({
  key: 'run',
  needs: [],
  scope: 'run',
  permissions: needs,
  tier: 1,
  collect: async (question, _facts, { world: { platform } }) => {
    if (platform === undefined) return notAsked;
    if (question.run === undefined) return nothingRuns;
    const answer = await platform.run(question.run.id, question.run.attempt);
    if (answer.state !== 'value') return unknownOf(answer, needs);
    const [first] = contradictions(question, question.run, answer.value);
    if (first === undefined) return known(answer.value, `run ${answer.value.id}`);
    return unknown({
      cause: 'invalid',
      reason: `the runner says that ${first.what} is ${first.said}, and GitHub that it is ${first.is}; an earlier step may have changed it`,
      remedy: 'put the gate into a job of its own, or in front of every other step, and start a new run',
    });
  },
});

interface Contradiction {
  readonly what: string;
  readonly said: string;
  readonly is: string;
}

function contradictions({ event }: Question, said: RunContext, is: WorkflowRun): readonly Contradiction[] {
  const found: Contradiction[] = [];
  const compare = (what: string, a: string, b: string | undefined, isSame: boolean) => {
    if (b !== undefined && !isSame) found.push({ what, said: JSON.stringify(a), is: JSON.stringify(b) });
  };
  compare('the run', said.id, is.id, said.id === is.id);
  compare('the attempt', String(said.attempt), String(is.attempt), said.attempt === is.attempt);
  compare('the event', event ?? '', is.event, event === is.event);
  compare('the workflow', pathOf(said.workflowRef), is.path, isSamePath(said.workflowRef, is.path));
  // Of a pull request the runner has the merge commit, and the platform records the head.
  if (!is.event.startsWith('pull_request')) compare('the commit', said.sha, is.headSha, said.sha === is.headSha.toLowerCase());
  compare('the actor', said.actor, is.actor?.login, isSameLogin(said.actor, is.actor?.login));
  compare(
    'who started the attempt',
    said.triggeringActor,
    is.triggeringActor?.login,
    isSameLogin(said.triggeringActor, is.triggeringActor?.login),
  );
  return found;
}

function pathOf(workflowRef: string): string {
  return workflowRef.split('@')[0] ?? '';
}

/** The platform names the path within the repository; of a workflow that a ruleset requires, it may name its repository too. */
function isSamePath(workflowRef: string, path: string): boolean {
  const whole = pathOf(workflowRef);
  const within = whole.split('/').slice(2).join('/');
  return path === within || path.toLowerCase() === whole.toLowerCase();
}

function isSameLogin(a: string, b: string | undefined): boolean {
  return a.toLowerCase() === b?.toLowerCase();
}
