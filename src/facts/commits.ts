import { type Gap, gap, known } from '../core/facts.ts';
import type { TokenPermissions } from '../core/permissions.ts';
import type { DeployedCommit } from '../platform/model.ts';
import type { DeployedChange, HistoryCommit } from '../ports/platform.ts';
import { defineFact } from './define-fact.ts';
import { gapOf, unknownOf } from './unknown-of.ts';

const needs: TokenPermissions = { contents: 'read', deployments: 'read' };

/**
 * What this deploy brings: everything that the last successful deployment did not have; where none is on record, what the deployed commit
 * itself brought, which for a merge is all of its branch. Which commits those are follows from their parents, not from their dates, which
 * whoever commits writes as he likes. Where the deployments could not be asked, somebody's commits may be missing, which is a gap.
 */
export const commits = defineFact({
  key: 'commits',
  needs: ['change'],
  scope: 'run',
  permissions: needs,
  tier: 1,
  collect: async (_question, { change }) => {
    if (change.state === 'unknown') return change;
    const { commits: answer, deployments } = change.value;
    if (answer.state !== 'value') return unknownOf(answer, { contents: 'read' });
    const [head] = answer.value;
    if (head === undefined) return known({ items: [], gaps: [] }, change.source);
    const before = lastDeployed(change.value, answer.value) ?? firstParentOf(head, answer.value);
    const { items, gaps } = before === undefined ? { items: [head], gaps: [] } : since(before, head, answer.value);
    const unasked = deployments.state === 'value' ? [] : [gapOf('what was deployed before', deployments, { deployments: 'read' })];
    return known({ items: items.map(withoutParents), gaps: [...unasked, ...gaps] }, change.source);
  },
});

function firstParentOf({ parents }: HistoryCommit, history: readonly HistoryCommit[]): HistoryCommit | undefined {
  return history.find(({ oid }) => oid === parents[0]);
}

/** The commit of the newest deployment that succeeded, where it lies in the history that was read. */
function lastDeployed({ deployments }: DeployedChange, history: readonly HistoryCommit[]): HistoryCommit | undefined {
  if (deployments.state !== 'value') return undefined;
  const commit = deployments.value.find(({ state }) => state === 'success')?.commit;
  return history.find(({ oid }) => oid === commit);
}

interface Brought {
  readonly items: readonly HistoryCommit[];
  readonly gaps: readonly Gap[];
}

/** The judged commit is always among them: whoever deploys it again answers for it again. */
function since(last: HistoryCommit, head: HistoryCommit, history: readonly HistoryCommit[]): Brought {
  const old = reachedFrom(last, history, new Set());
  const brought = reachedFrom(head, history, old.reached);
  const items = history.filter((commit) => commit === head || brought.reached.has(commit.oid));
  const unread = [...brought.beyond].filter((oid) => !old.beyond.has(oid));
  if (unread.length === 0) return { items, gaps: [] };
  const why = `the history of ${unread[0]} was not read: it lies behind the ${history.length} commits that are`;
  return { items, gaps: [gap({ item: head.oid, cause: 'limit', why, remedy: 'deploy smaller changes, or merge them up to date' })] };
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
