import { type Gap, gap, known } from '../core/facts.ts';
import type { DeployedCommit } from '../platform/model.ts';
import type { DeployedChange, HistoryCommit } from '../ports/platform.ts';
import { defineFact } from './define-fact.ts';
import { gapOf, unknownOf } from './unknown-of.ts';

/**
 * What this deploy brings, the judged commit first: everything that the last successful deployment did not have, and all where there was none.
 * Which commits those are follows from their parents, not from their dates, which whoever commits writes as he likes. What was deployed last,
 * where that cannot be told, is a gap: the judged commit is then among many.
 */
export const commits = defineFact({
  key: 'commits',
  needs: ['change'],
  scope: 'run',
  permissions: { contents: 'read' },
  tier: 1,
  collect: async (_question, { change }) => {
    if (change.state === 'unknown') return change;
    const { commits: answer } = change.value;
    if (answer.state !== 'value') return unknownOf(answer, { contents: 'read' });
    const [head] = answer.value;
    const { items, gaps } = head === undefined ? { items: [], gaps: [] } : broughtBy(head, answer.value, change.value.deployments);
    return known({ items: items.map(withoutParents), gaps }, change.source);
  },
});

function broughtBy(head: HistoryCommit, history: readonly HistoryCommit[], deployments: DeployedChange['deployments']): Brought {
  if (deployments.state !== 'value') return { items: history, gaps: [gapOf(head.oid, deployments, { deployments: 'read' })] };
  const deployed = deployments.value.find(({ state }) => state === 'success')?.commit;
  const last = history.find(({ oid }) => oid === deployed);
  if (deployed === undefined || last !== undefined) return since(last, head, history);
  const why = `commit ${deployed}, which was deployed last, is not among the ${history.length} of its history that were read`;
  return { items: history, gaps: [gap({ item: head.oid, cause: 'limit', why, remedy })] };
}

const remedy = 'deploy smaller changes, each on top of what was deployed before';

interface Brought {
  readonly items: readonly HistoryCommit[];
  readonly gaps: readonly Gap[];
}

/** The judged commit is always among them: whoever deploys it again answers for it again. */
function since(last: HistoryCommit | undefined, head: HistoryCommit, history: readonly HistoryCommit[]): Brought {
  const old: Reach = last === undefined ? { reached: new Set(), beyond: new Set() } : reachedFrom(last, history, new Set());
  const brought = reachedFrom(head, history, old.reached);
  const items = history.filter((commit) => commit === head || brought.reached.has(commit.oid));
  const unread = [...brought.beyond].filter((oid) => !old.beyond.has(oid));
  if (unread.length === 0) return { items, gaps: [] };
  const why = `the history of ${unread[0]} was not read: it lies behind the ${history.length} commits that are`;
  return { items, gaps: [gap({ item: head.oid, cause: 'limit', why, remedy })] };
}

interface Reach {
  readonly reached: ReadonlySet<string>;
  /** Parents that are not in the history that was read. */
  readonly beyond: ReadonlySet<string>;
}

function reachedFrom(start: HistoryCommit, history: readonly HistoryCommit[], without: ReadonlySet<string>): Reach {
  const byId = new Map(history.map((commit) => [commit.oid, commit]));
  const reached = new Set<string>();
  const beyond = new Set<string>();
  const open = [start.oid];
  for (let oid = open.pop(); oid !== undefined; oid = open.pop()) {
    if (without.has(oid) || reached.has(oid)) continue;
    const commit = byId.get(oid);
    if (commit === undefined) beyond.add(oid);
    else {
      reached.add(oid);
      open.push(...commit.parents);
    }
  }
  return { reached, beyond };
}

function withoutParents({ parents: _parents, ...commit }: HistoryCommit): DeployedCommit {
  return commit;
}
