import { defineFact } from './define-fact.ts';
import { manyOfAnswer } from './of-answer.ts';

/** The merged pull requests through which the deployed commit arrived. */
export const pullRequests = defineFact({
  key: 'pullRequests',
  needs: ['change'],
  scope: 'run',
  permissions: { 'pull-requests': 'read' },
  tier: 1,
  collect: async (_question, { change }) =>
    change.state === 'known' ? manyOfAnswer(change.value.pullRequests, change.source, { 'pull-requests': 'read' }) : change,
});
