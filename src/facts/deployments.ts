import { defineFact } from './define-fact.ts';
import { manyOfAnswer } from './of-answer.ts';

/** Deployments of the environment, newest first. Jobs with `deployment: false` leave none. */
export const deployments = defineFact({
  key: 'deployments',
  needs: ['change'],
  scope: 'run',
  permissions: { deployments: 'read' },
  tier: 1,
  collect: async (_question, { change }) =>
    change.state === 'known' ? manyOfAnswer(change.value.deployments, change.source, { deployments: 'read' }) : change,
});
