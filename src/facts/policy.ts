import { known } from '../core/facts.ts';
import { defineFact } from './define-fact.ts';

/** The policy in force, for the rules about the gate itself. */
export const policy = defineFact({
  key: 'policy',
  needs: [],
  scope: 'run',
  permissions: {},
  tier: 'file',
  collect: async (question) => known(question.policy, question.policy.layers.map(({ source }) => source).join(', ')),
});
