import { unknown } from '../core/facts.ts';
import { defineFact } from './define-fact.ts';
import { ofAnswer } from './of-answer.ts';
import { notAsked } from './unknown-of.ts';

/** Commits, pull requests and deployments in one request. What it takes of the token is said by the facts that are made of it. */
export const change = defineFact({
  key: 'change',
  needs: [],
  prefers: ['environmentUses'],
  scope: 'run',
  permissions: {},
  tier: 1,
  collect: async ({ commit, environment }, { environmentUses }, { world: { platform } }) => {
    if (platform === undefined) return notAsked;
    if (commit === undefined) {
      return unknown({ cause: 'empty', reason: 'no commit is judged', remedy: 'run it as the Action, at the commit that is deployed' });
    }
    const uses = environmentUses.state === 'known' ? environmentUses.value.items : [];
    const reached = uses.find(({ isReached }) => isReached)?.environment;
    return ofAnswer(await platform.change(commit, reached ?? environment), `commit ${commit}`, { contents: 'read' });
  },
});
