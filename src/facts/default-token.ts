import { known } from '../core/facts.ts';
import { defineFact } from './define-fact.ts';
import { noAdminToken, notAsked, refusedAdminToken } from './unknown-of.ts';

/** What the repository's settings give to the token of a job that says nothing itself. */
export const defaultToken = defineFact({
  key: 'defaultToken',
  needs: [],
  scope: 'run',
  permissions: {},
  tier: 2,
  collect: async (_question, _facts, { world: { platform, administration } }) => {
    if (platform === undefined) return notAsked;
    if (administration === undefined) return noAdminToken;
    const answer = await administration.defaultToken();
    return answer.state === 'value' ? known(answer.value, 'the settings of the repository') : refusedAdminToken(answer, 'administration');
  },
});
