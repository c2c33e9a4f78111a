import { unknown } from '../core/facts.ts';
import { defineFact } from './define-fact.ts';
import { ofAnswer } from './of-answer.ts';
import { notAsked } from './unknown-of.ts';

/** What every token of the repository may read. */
export const branchRules = defineFact({
  key: 'branchRules',
  needs: [],
  scope: 'run',
  permissions: {},
  tier: 1,
  collect: async ({ run, defaultBranch }, _facts, { world: { platform } }) => {
    if (platform === undefined) return notAsked;
    const branch = run?.baseBranch ?? defaultBranch?.name;
    if (branch === undefined) {
      const reason = 'GitHub did not say the default branch of the repository';
      return unknown({ cause: 'empty', reason, remedy: 'run it in a repository that has a default branch with a commit' });
    }
    return ofAnswer(await platform.branchRules(branch), `the rules of the branch ${branch}`, {});
  },
});
