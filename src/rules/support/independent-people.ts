import { type Gap, gap } from '../../core/facts.ts';
import { type Account, type Contributor, type DeployedCommit, isSameAccount } from '../../platform/model.ts';

/** Those who had a hand in a release. */
export interface Involved {
  readonly accounts: readonly Account[];
  /** How many people there are of whom no account is known: each of them may be any account. */
  readonly unknown: number;
}

/** Authors, co-authors and committers of the commits, and `others`; of an account that is gone nobody knows whose it was. */
export function involvedIn(commits: readonly DeployedCommit[], others: readonly (Account | undefined)[]): Involved {
  const contributors = commits.flatMap(contributorsOf);
  const names = contributors.flatMap((one) => (one.kind === 'unknown' ? [one.name.trim().toLowerCase()] : []));
  return {
    accounts: [
      ...others.filter((account) => account !== undefined),
      ...contributors.flatMap((one) => (one.kind === 'account' ? [one.account] : [])),
    ],
    unknown: new Set(names).size + others.filter((account) => account === undefined).length,
  };
}

function contributorsOf({ authors, committer }: DeployedCommit): readonly Contributor[] {
  return committer === undefined ? authors : [...authors, committer];
}

/** Of those who said yes the people, each once, who had no hand in it as far as accounts are known. */
export function independentOf(candidates: readonly Account[], { accounts }: Involved): readonly Account[] {
  return candidates.filter(
    (one, index) =>
      !one.isApp &&
      !accounts.some((account) => isSameAccount(account, one)) &&
      candidates.findIndex((other) => isSameAccount(other, one)) === index,
  );
}

/** As many unknown people as approvers, or more: all approvers may be among them. */
export function unknownPeopleGap(item: string): Gap {
  return gap({
    item,
    cause: 'invalid',
    why: 'no account belongs to some of those who had a hand in it, so whoever approved may be one of them',
    remedy: 'link the e-mail addresses of the commits to their accounts, or let a further person approve',
  });
}
