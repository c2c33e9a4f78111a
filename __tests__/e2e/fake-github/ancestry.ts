import type { FakeRepository } from './repository.ts';

/** The commit and all that it stands on, nearest first. */
export function ancestry({ commits }: FakeRepository, oid: string): readonly string[] {
  const seen = new Set<string>();
  const queue = [oid];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const commit = commits.get(next);
    if (commit === undefined || seen.has(next)) continue;
    seen.add(next);
    queue.push(...commit.parents);
  }
  return [...seen];
}

export interface Comparison {
  readonly status: 'identical' | 'ahead' | 'behind' | 'diverged';
  readonly mergeBase: string;
  /** Commits of head that base does not stand on, oldest first. */
  readonly ahead: readonly string[];
  readonly behind: readonly string[];
}

/** `base...head` as git sees it; undefined where they have nothing in common. */
export function compare(repository: FakeRepository, base: string, head: string): Comparison | undefined {
  const [ofBase, ofHead] = [ancestry(repository, base), ancestry(repository, head)];
  const common = ofHead.filter((oid) => ofBase.includes(oid));
  // The best one: no other stands on it.
  const mergeBase = common.find((oid) => common.every((other) => other === oid || !ancestry(repository, other).includes(oid)));
  if (mergeBase === undefined) return undefined;
  const ahead = ofHead.filter((oid) => !ofBase.includes(oid)).toReversed();
  const behind = ofBase.filter((oid) => !ofHead.includes(oid)).toReversed();
  const status = ahead.length > 0 ? (behind.length > 0 ? 'diverged' : 'ahead') : behind.length > 0 ? 'behind' : 'identical';
  return { status, mergeBase, ahead, behind };
}
