import { type FakeAccount, idOf } from './account.ts';

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';

export interface FakeReview {
  readonly id: number;
  /** Null: the account is gone. */
  readonly by: FakeAccount | null;
  state: ReviewState;
  /** The commit that was looked at; null where it is gone. */
  commit: string | null;
  submittedAt: string;
}

export interface FakePullRequest {
  readonly id: number;
  readonly number: number;
  title: string;
  author: FakeAccount | null;
  headSha: string;
  headBranch: string;
  /** `owner/name` of a fork; undefined = the repository itself. */
  headRepository: string | undefined;
  baseBranch: string;
  baseSha: string;
  /** Commits that belong to it; the head alone where nothing is said. */
  commits: readonly string[];
  mergedBy: FakeAccount | undefined;
  mergeCommit: string | undefined;
  mergedAt: string | undefined;
  /** In the order in which they were given. */
  reviews: readonly FakeReview[];
}

export type PullRequestSpec = Partial<Omit<FakePullRequest, 'id'>> & Pick<FakePullRequest, 'author' | 'headSha'>;

let count = 0;

/** An open pull request into main, or one that was merged where `mergeCommit` is given. */
export function aPullRequest(spec: PullRequestSpec): FakePullRequest {
  count += 1;
  const number = spec.number ?? count;
  const isMerged = spec.mergeCommit !== undefined;
  return {
    id: idOf(`pull request ${count} ${number}`),
    title: `Change ${number}`,
    headBranch: `change-${number}`,
    headRepository: undefined,
    baseBranch: 'main',
    baseSha: '0'.repeat(40),
    commits: [spec.headSha],
    mergedBy: isMerged ? (spec.author ?? undefined) : undefined,
    mergeCommit: undefined,
    mergedAt: isMerged ? '2026-11-20T12:00:00Z' : undefined,
    reviews: [],
    ...spec,
    number,
  };
}

export type ReviewSpec = Partial<Omit<FakeReview, 'id'>> & Pick<FakeReview, 'by'>;

/** An approval, but for what is said. Its commit is the head of the pull request that it is given to only if the test says so. */
export function aReview(spec: ReviewSpec): FakeReview {
  count += 1;
  return {
    id: idOf(`review ${count}`),
    state: 'APPROVED',
    commit: null,
    submittedAt: `2026-11-20T10:${String(count % 60).padStart(2, '0')}:00Z`,
    ...spec,
  };
}

/** The last of each reviewer, in the order of their first; without `COMMENTED` and `PENDING` where only opinions are asked. */
export function latestReviews({ reviews }: FakePullRequest, isOpinion: boolean): readonly FakeReview[] {
  const last = new Map<string, FakeReview>();
  for (const review of reviews) {
    if (review.state === 'PENDING' || (isOpinion && review.state === 'COMMENTED')) continue;
    last.set(review.by?.login ?? 'ghost', review);
  }
  return [...last.values()];
}

/** True where the platform lists the pull request for this commit. */
export function holds(pullRequest: FakePullRequest, oid: string): boolean {
  return pullRequest.mergeCommit === oid || pullRequest.headSha === oid || pullRequest.commits.includes(oid);
}
