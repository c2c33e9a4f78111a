import { known, unknown } from '../core/facts.ts';
import type { Question } from '../core/question.ts';
import type { FoundCredentials } from '../ports/credentials.ts';
import type { Answer } from '../ports/github-api.ts';
import { defineFact } from './define-fact.ts';
import { gapsOfKnown, knownTerms } from './known-terms.ts';
import { notLookedThrough, unknownOf } from './unknown-of.ts';

const needs = { contents: 'read' } as const;

/** Credentials that stand in what the stage judges: what a change adds, the tree of what is deployed, the history. */
export const credentials = defineFact({
  key: 'credentials',
  needs: ['knownCredentials'],
  scope: 'run',
  permissions: needs,
  tier: 1,
  collect: async (question, { knownCredentials }, { world: { credentials: search } }) => {
    const { stage, commit } = question;
    if (search === undefined) return notLookedThrough;
    const terms = knownTerms(question, knownCredentials);
    const found = (answer: Answer<FoundCredentials>, source: string) => {
      if (answer.state !== 'value') return unknownOf(answer, needs);
      const { items, gaps } = answer.value;
      return known({ items, gaps: [...gaps, ...gapsOfKnown(question, knownCredentials, answer.value)] }, source);
    };
    if (stage === 'posture') return found(await search.history(terms), 'the history in the workspace');
    if (commit === undefined) return noCommit;
    const from = stage === 'merge' ? comparedWith(question) : undefined;
    if (from !== undefined) return found(await search.added(from, commit, terms), `${from}...${commit}`);
    return found(await search.tree(commit, terms), `commit ${commit}`);
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
