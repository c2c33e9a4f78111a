import { type Account, type DeployedCommit, isSameAccount, type MergedPullRequest, type PullRequestReview } from '../../platform/model.ts';
import { independentOf, involvedIn } from './independent-people.ts';

/** Why the reviews do not prove that somebody else agreed to what is deployed. */
export type ReviewFlaw =
  | { readonly kind: 'no-pull-request' }
  | { readonly kind: 'changes-requested'; readonly number: string; readonly who: string }
  | { readonly kind: 'stale-review'; readonly number: string; readonly found: string }
  | { readonly kind: 'too-few-reviews'; readonly number: string; readonly found: string }
  /** Enough of them, if nobody without an account is one of them. */
  | { readonly kind: 'unknown-people' }
  /** Enough of them, if none of them wrote what was not read of it. */
  | { readonly kind: 'unread-commits'; readonly number: string };

export interface AskedReview {
  /** Undefined where it was not answered. */
  readonly deployed: DeployedCommit | undefined;
  readonly pullRequests: readonly MergedPullRequest[];
  readonly defaultBranch: string;
  /** At least one. */
  readonly minimum: number;
}

/**
 * Whether enough people who had no hand in it approved the last state of the pull request that became the deployed commit. A commit in the midst
 * of a pull request is none that anybody agreed to.
 */
export function reviewFlawOf(asked: AskedReview): ReviewFlaw | undefined {
  const deployed = asked.deployed?.oid;
  const arrived = asked.pullRequests.filter(
    ({ baseBranch, mergeCommit, headCommit }) =>
      baseBranch === asked.defaultBranch && deployed !== undefined && (mergeCommit === deployed || headCommit === deployed),
  );
  if (arrived.length === 0) return { kind: 'no-pull-request' };
  const flaws = arrived.map((one) => flawOf(one, asked));
  const refused = flaws.find((flaw) => flaw?.kind === 'changes-requested');
  return refused ?? (flaws.includes(undefined) ? undefined : flaws[0]);
}

function flawOf(pullRequest: MergedPullRequest, { deployed, minimum }: AskedReview): ReviewFlaw | undefined {
  const number = String(pullRequest.number);
  const opinions = pullRequest.reviews.filter(({ canPush }) => canPush);
  const refusal = opinions.find(({ state }) => state === 'changes-requested');
  if (refusal !== undefined) {
    return { kind: 'changes-requested', number, who: refusal.by === undefined ? 'a reviewer' : `\`${refusal.by.login}\`` };
  }
  const involved = involvedIn(writtenCommits(pullRequest, deployed), [pullRequest.author]);
  const approvals = opinions.filter(({ state }) => state === 'approved');
  const fresh = independentOf(peopleOf(approvals.filter(({ commit }) => commit === pullRequest.headCommit)), involved);
  if (fresh.length >= minimum && pullRequest.commits === undefined) return { kind: 'unread-commits', number };
  if (fresh.length >= minimum + involved.unknown) return undefined;
  if (fresh.length >= minimum) return { kind: 'unknown-people' };
  const ever = independentOf(peopleOf(approvals), involved);
  const stale = ever.filter((one) => !fresh.some((account) => isSameAccount(account, one)));
  if (ever.length >= minimum) return { kind: 'stale-review', number, found: stale.map(({ login }) => `\`${login}\``).join(', ') };
  return { kind: 'too-few-reviews', number, found: String(fresh.length) };
}

/**
 * The commits in which somebody may have written something: those of the pull request and the deployed one, but for a merge that the platform
 * made of the approved head. Its author is whoever pressed the button, and what it holds follows from its parents.
 */
function writtenCommits(pullRequest: MergedPullRequest, deployed: DeployedCommit | undefined): readonly DeployedCommit[] {
  const own = pullRequest.commits ?? [];
  return deployed === undefined || isMergeOfPlatform(deployed, pullRequest) ? own : [...own, deployed];
}

function isMergeOfPlatform(commit: DeployedCommit, { mergeCommit, headCommit, mergedBy }: MergedPullRequest): boolean {
  const [author, ...others] = commit.authors;
  const isByMerger = author?.kind === 'account' && mergedBy !== undefined && isSameAccount(author.account, mergedBy);
  const isMerge = commit.oid === mergeCommit && commit.oid !== headCommit;
  return isMerge && isByMerger && others.length === 0 && commit.committer === undefined && commit.isSignatureVerified;
}

function peopleOf(reviews: readonly PullRequestReview[]): readonly Account[] {
  return reviews.flatMap(({ by }) => by ?? []);
}
