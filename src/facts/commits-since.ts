import { type Gap, gap } from '../core/facts.ts';
import type { HistoryCommit } from '../ports/platform.ts';

export interface CommitsSince {
  readonly items: readonly HistoryCommit[];
  /** What of them lies behind the history that was read. */
  readonly gaps: readonly Gap[];
}

/**
 * What of a history the head has and `last` had not; all of it where there is no last one. Which commits those are follows from their parents, not
 * from their dates, which whoever commits writes as he likes. The head, the first of the history, is always among them: whoever deploys it again
 * answers for it again.
 */
export function commitsSince(last: HistoryCommit | undefined, head: HistoryCommit, history: readonly HistoryCommit[]): CommitsSince {
  const old: Reach = last === undefined ? { reached: new Set(), beyond: new Set() } : reachedFrom(last, history, new Set());
  const brought = reachedFrom(head, history, old.reached);
  const items = history.filter((commit) => commit === head || brought.reached.has(commit.oid));
  const [unread] = [...brought.beyond].filter((oid) => !old.beyond.has(oid));
  if (unread === undefined) return { items, gaps: [] };
  return { items, gaps: [unreadHistory(head, `the history of ${unread}`, history)] };
}

/** A gap of the history that lies behind what was read. */
export function unreadHistory({ oid }: HistoryCommit, what: string, { length }: readonly HistoryCommit[]): Gap {
  const why = `${what} was not read: it lies behind the ${length} commits that are`;
  return gap({ item: oid, cause: 'limit', why, remedy: 'deploy smaller changes, each on top of what was deployed before' });
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
