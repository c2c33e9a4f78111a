import { unknown } from '../core/facts.ts';
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
  collect: async ({ stage, commit, base, defaultBranch }, _facts, { world: { credentials: search } }) => {
    if (search === undefined) return notLookedThrough;
    if (stage === 'posture') return ofAnswer(await search.history(), 'the history in the workspace', needs);
    if (commit === undefined) return noCommit;
    const from = stage === 'merge' ? (base ?? otherThan(commit, defaultBranch?.commit)) : undefined;
    if (from !== undefined) return ofAnswer(await search.added(from, commit), `${from}...${commit}`, needs);
    return ofAnswer(await search.tree(commit), `commit ${commit}`, needs);
  },
});

/** A new branch adds what the default branch has not; a commit adds nothing to itself, and is read whole. */
function otherThan(commit: string, tip: string | undefined): string | undefined {
  return tip === commit ? undefined : tip;
}

const noCommit = unknown({ cause: 'empty', reason: 'no commit is judged', remedy: 'run it as the Action, at the commit that is judged' });
