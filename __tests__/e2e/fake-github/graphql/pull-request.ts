import { type FakePullRequest, type FakeReview, latestReviews } from '../pull-request.ts';
import { canPush } from '../repository.ts';
import { connection } from './connection.ts';
import { actorFields } from './people.ts';
import { type Args, pageUrl, type Scope } from './scope.ts';

export function pullRequestFields(pull: FakePullRequest, scope: Scope): object {
  const { id, number, title, author, headSha, headBranch, headRepository, baseBranch, baseSha, mergedAt, mergedBy } = pull;
  const { repository } = scope;
  const isMerged = mergedAt !== undefined;
  const commitAt = (oid: string | null | undefined) => {
    const commit = repository.commits.get(oid ?? '');
    return commit === undefined ? null : scope.commitFields(commit);
  };
  return {
    __typename: 'PullRequest',
    id: `PR_${id}`,
    databaseId: id,
    fullDatabaseId: String(id),
    number,
    title,
    url: pageUrl(scope, `/pull/${number}`),
    author: actorFields(author),
    state: isMerged ? 'MERGED' : 'OPEN',
    merged: isMerged,
    mergedAt: mergedAt ?? null,
    mergedBy: actorFields(mergedBy),
    mergeCommit: () => commitAt(pull.mergeCommit),
    isDraft: false,
    isCrossRepository: headRepository !== undefined,
    headRefName: headBranch,
    headRefOid: headSha,
    headRepository: () => (headRepository === undefined ? scope.repositoryFields() : null),
    baseRefName: baseBranch,
    baseRefOid: baseSha,
    baseRepository: () => scope.repositoryFields(),
    commits: (args: Args) =>
      connection('commits', pull.commits, args, (oid) => ({ __typename: 'PullRequestCommit', commit: () => commitAt(oid) })),
    ...reviewLists(pull, scope, commitAt),
  };
}

function reviewLists(pull: FakePullRequest, scope: Scope, commitAt: (oid: string | null) => object | null) {
  const fieldsOf = (review: FakeReview) => reviewFields(pull, review, scope, commitAt);
  const isWriter = ({ by }: FakeReview) => by !== null && canPush(scope.repository, by);
  return {
    reviews: (args: Args) => {
      const states = Array.isArray(args['states']) ? args['states'] : undefined;
      const found = pull.reviews.filter(({ state }) => states === undefined || states.includes(state));
      return connection('reviews', found, args, fieldsOf);
    },
    latestReviews: (args: Args) => connection('latestReviews', latestReviews(pull, false), args, fieldsOf),
    latestOpinionatedReviews: (args: Args) => {
      const opinions = latestReviews(pull, true).filter((review) => args['writersOnly'] !== true || isWriter(review));
      return connection('latestOpinionatedReviews', opinions, args, fieldsOf);
    },
  };
}

function reviewFields(pull: FakePullRequest, review: FakeReview, scope: Scope, commitAt: (oid: string | null) => object | null) {
  const { id, by, state, commit, submittedAt } = review;
  return {
    __typename: 'PullRequestReview',
    id: `PRR_${id}`,
    databaseId: id,
    fullDatabaseId: String(id),
    url: pageUrl(scope, `/pull/${pull.number}#pullrequestreview-${id}`),
    author: actorFields(by),
    authorCanPushToRepository: by !== null && canPush(scope.repository, by),
    authorAssociation: 'MEMBER',
    state,
    submittedAt: state === 'PENDING' ? null : submittedAt,
    body: '',
    commit: () => commitAt(commit),
  };
}
