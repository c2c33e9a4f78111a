import { known } from '../core/facts.ts';
import type { TokenPermissions } from '../core/permissions.ts';
import type { DeployedChange, HistoryCommit } from '../ports/platform.ts';
import { type CommitsSince, commitsSince, unreadHistory } from './commits-since.ts';
import { defineFact } from './define-fact.ts';
import { gapOf, unknownOf } from './unknown-of.ts';
import { withoutParents } from './without-parents.ts';

const permissions: TokenPermissions = { contents: 'read', deployments: 'read' };

/**
 * What this deploy brings, the judged commit first: everything that the last successful deployment did not have, and all where there was none.
 * Where it cannot be told what was deployed last, that is a gap.
 */
export const commits = defineFact({
  key: 'commits',
  needs: ['change'],
  scope: 'run',
  permissions,
  tier: 1,
  collect: async (_question, { change }) => {
    if (change.state === 'unknown') return change;
    const { commits: answer, deployments } = change.value;
    if (answer.state !== 'value') return unknownOf(answer, { contents: 'read' });
    const [head] = answer.value;
    const { items, gaps } = head === undefined ? { items: [], gaps: [] } : broughtBy(head, answer.value, deployments);
    return known({ items: items.map(withoutParents), gaps }, change.source);
  },
});

function broughtBy(head: HistoryCommit, history: readonly HistoryCommit[], deployments: DeployedChange['deployments']): CommitsSince {
  if (deployments.state !== 'value') {
    return { items: history, gaps: [gapOf('what was deployed before', deployments, { deployments: 'read' })] };
  }
  const deployed = deployments.value.find(({ state }) => state === 'success')?.commit;
  const last = history.find(({ oid }) => oid === deployed);
  if (deployed === undefined || last !== undefined) return commitsSince(last, head, history);
  return { items: history, gaps: [unreadHistory(head, `commit ${deployed}, which was deployed last,`, history)] };
}
