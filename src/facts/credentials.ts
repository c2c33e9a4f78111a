import { unknown } from '../core/facts.ts';
import type { Question } from '../core/question.ts';
import { defineFact } from './define-fact.ts';
import { ofAnswer } from './of-answer.ts';
import { notLookedThrough } from './unknown-of.ts';

const needs = { contents: 'read' } as const;

/** Credentials that stand in what the stage judges: what a change adds, the tree of what is deployed, the history. */
export const credentials = defineFact({
  key: 'credentials',
  needs: [],
  scope: 'run',
  permissions: needs,
  tier: 1,
  collect: async (question, _facts, { world: { credentials: search } }) => {
    const { stage, commit } = question;
    if (search === undefined) return notLookedThrough;
    if (stage === 'posture') return ofAnswer(await search.history(), 'the history in the workspace', needs);
    if (commit === undefined) return noCommit;
    const from = stage === 'merge' ? comparedWith(question) : undefined;
    if (from !== undefined) return ofAnswer(await search.added(from, commit), `${from}...${commit}`, needs);
    return ofAnswer(await search.tree(commit), `commit ${commit}`, needs);
  },
});

/**
 * What a change is compared with: its base, and for a branch without one, such as a new one, the default branch. On the default branch itself nothing is
 * left to compare with, and the commit is read whole.
 */
function comparedWith({ base, defaultBranch, run }: Question): string | undefined {
  if (base !== undefined) return base;
  return run === undefined || run.ref === `refs/heads/${defaultBranch?.name ?? ''}` ? undefined : defaultBranch?.commit;
}

const noCommit = unknown({ cause: 'empty', reason: 'no commit is judged', remedy: 'run it as the Action, at the commit that is judged' });
