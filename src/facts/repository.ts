import { known, unknown } from '../core/facts.ts';
import { defineFact } from './define-fact.ts';
import { notAsked } from './unknown-of.ts';

/** The judged repository, as the platform named it when its commit was opened. */
export const repository = defineFact({
  key: 'repository',
  needs: [],
  scope: 'run',
  permissions: { contents: 'read' },
  tier: 1,
  collect: async ({ repository: named, repositoryId, defaultBranch, server }, _facts, { world }) => {
    if (named === undefined || world.platform === undefined) return notAsked;
    if (repositoryId === undefined || defaultBranch === undefined) {
      const reason = 'GitHub did not say the id and the default branch of the repository';
      return unknown({ cause: 'empty', reason, remedy: 'run it in a repository that has a default branch with a commit' });
    }
    const name = `${named.owner}/${named.name}`;
    return known({ name, id: repositoryId, defaultBranch: defaultBranch.name, server }, 'the opened commit');
  },
});
