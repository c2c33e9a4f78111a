import { known } from '../core/facts.ts';
import type { HistoryCommit } from '../ports/platform.ts';
import { type CommitsSince, commitsSince, unreadHistory } from './commits-since.ts';
import { defineFact } from './define-fact.ts';
import { unknownOf } from './unknown-of.ts';
import { withoutParents } from './without-parents.ts';

/**
 * The judged commit, and where it is a merge, what it merged: a merge holds nothing of its own, and its author is whoever pressed the button, so
 * that who wrote the branch could approve it as somebody else.
 */
export const deployedCommits = defineFact({
  key: 'deployedCommits',
  needs: ['change'],
  scope: 'run',
  permissions: { contents: 'read' },
  tier: 1,
  collect: async (_question, { change }) => {
    if (change.state === 'unknown') return change;
    const { commits: answer } = change.value;
    if (answer.state !== 'value') return unknownOf(answer, { contents: 'read' });
    const [head] = answer.value;
    const { items, gaps } = head === undefined ? { items: [], gaps: [] } : mergedBy(head, answer.value);
    return known({ items: items.map(withoutParents), gaps }, change.source);
  },
});

function mergedBy(head: HistoryCommit, history: readonly HistoryCommit[]): CommitsSince {
  const [first, ...merged] = head.parents;
  if (first === undefined || merged.length === 0) return { items: [head], gaps: [] };
  const before = history.find(({ oid }) => oid === first);
  if (before !== undefined) return commitsSince(before, head, history);
  return { items: history, gaps: [unreadHistory(head, `commit ${first}, into which it was merged,`, history)] };
}
