import type { TokenPermissions } from '../core/permissions.ts';
import { defineFact } from './define-fact.ts';
import { manyOfAnswer } from './of-answer.ts';
import { notAsked, nothingRuns } from './unknown-of.ts';

const needs: TokenPermissions = { actions: 'read' };

/** What people and Apps said to the waiting environments of this run, whichever of its attempts it was. */
export const approvals = defineFact({
  key: 'approvals',
  needs: [],
  scope: 'run',
  permissions: needs,
  tier: 1,
  collect: async ({ run }, _facts, { world: { platform } }) => {
    if (platform === undefined) return notAsked;
    if (run === undefined) return nothingRuns;
    return manyOfAnswer(await platform.approvals(run.id), `the approvals of run ${run.id}`, needs);
  },
});
