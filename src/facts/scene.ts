import { known } from '../core/facts.ts';
import type { Question } from '../core/question.ts';
import { workflowPathOf } from '../core/question.ts';
import { defineFact } from './define-fact.ts';

/** Where the program stands: taken from the question, so that rules can judge by it. */
export const scene = defineFact({
  key: 'scene',
  needs: [],
  scope: 'run',
  permissions: {},
  tier: 'file',
  collect: async (question) =>
    known(
      {
        stage: question.stage,
        gate: question.gate,
        repository: question.repository === undefined ? undefined : `${question.repository.owner}/${question.repository.name}`,
        running: runningIn(question),
        commit: question.commit,
        sourceCommit: question.sourceCommit,
        now: question.now,
      },
      'the run',
    ),
});

function runningIn({ run, repository }: Question): { readonly path: string; readonly job: string } | undefined {
  if (run === undefined || repository === undefined) return undefined;
  const path = workflowPathOf(run.jobWorkflowRef, repository);
  return path === undefined ? undefined : { path, job: run.job };
}
