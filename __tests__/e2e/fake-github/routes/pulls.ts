import { type FakePullRequest, type FakeReview, holds } from '../pull-request.ts';
import { notFound, page, type RestAnswer, type RestRoute } from '../rest.ts';
import { apiOf, below, nodeId, pageOf, type RepositoryRequest } from './below.ts';
import { repositoryShape, userOrNull } from './shapes.ts';

/** Pull requests, their reviews, and those of a commit. */
export const pullRoutes: readonly RestRoute[] = [
  below('/commits/{commit_sha}/pulls', { scope: 'pull-requests' }, (request) => {
    const found = request.repository.pullRequests.filter((pull) => holds(pull, request.parameters['commit_sha'] ?? ''));
    const { items, headers } = page(request, found);
    return { status: 200, body: items.map((pull) => simpleShape(request, pull)), headers };
  }),
  ofPull('', (request, pull) => ({ status: 200, body: fullShape(request, pull) })),
  ofPull('/reviews', (request, pull) => {
    const { items, headers } = page(request, pull.reviews);
    return { status: 200, body: items.map((review) => reviewShape(request, pull, review)), headers };
  }),
];

function ofPull(template: string, answer: (request: RepositoryRequest, pull: FakePullRequest) => RestAnswer): RestRoute {
  return below(`/pulls/{pull_number}${template}`, { scope: 'pull-requests' }, (request) => {
    const pull = request.repository.pullRequests.find(({ number }) => String(number) === request.parameters['pull_number']);
    return pull === undefined ? notFound('rest/pulls/pulls#get-a-pull-request') : answer(request, pull);
  });
}

function simpleShape(request: RepositoryRequest, pull: FakePullRequest) {
  const { id, number, title, author, mergeCommit, mergedAt } = pull;
  const url = apiOf(request, `/pulls/${number}`);
  const issue = apiOf(request, `/issues/${number}`);
  const web = pageOf(request, `/pull/${number}`);
  const addresses = {
    comments_url: `${issue}/comments`,
    commits_url: `${url}/commits`,
    statuses_url: apiOf(request, `/statuses/${pull.headSha}`),
    issue_url: issue,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${apiOf(request)}/pulls/comments{/number}`,
  };
  return {
    url,
    id,
    node_id: nodeId('PullRequest', id),
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    ...addresses,
    number,
    state: mergedAt === undefined ? 'open' : 'closed',
    locked: false,
    title,
    user: userOrNull(request, author),
    body: null,
    labels: [],
    milestone: null,
    created_at: '2026-11-20T09:00:00Z',
    updated_at: mergedAt ?? '2026-11-20T09:00:00Z',
    closed_at: mergedAt ?? null,
    merged_at: mergedAt ?? null,
    merge_commit_sha: mergeCommit ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: endShape(request, pull.headRepository?.split('/')[0], pull.headBranch, pull.headSha),
    base: endShape(request, undefined, pull.baseBranch, pull.baseSha),
    _links: {
      self: { href: url },
      html: { href: web },
      issue: { href: issue },
      comments: { href: addresses.comments_url },
      review_comments: { href: addresses.review_comments_url },
      review_comment: { href: addresses.review_comment_url },
      commits: { href: addresses.commits_url },
      statuses: { href: addresses.statuses_url },
    },
    author_association: 'MEMBER',
    auto_merge: null,
    draft: false,
  };
}

function endShape(request: RepositoryRequest, fork: string | undefined, ref: string, sha: string) {
  const { repository } = request;
  const own = repositoryShape(request);
  const repo = fork === undefined ? own : { ...own, id: repository.id + 1_000_000, full_name: `${fork}/${repository.name}`, fork: true };
  return { label: `${fork ?? repository.owner}:${ref}`, ref, sha, user: userOrNull(request, repository.ownerAccount), repo };
}

function fullShape(request: RepositoryRequest, pull: FakePullRequest) {
  const isMerged = pull.mergedAt !== undefined;
  return {
    ...simpleShape(request, pull),
    merged: isMerged,
    mergeable: isMerged ? null : true,
    rebaseable: null,
    mergeable_state: isMerged ? 'unknown' : 'clean',
    merged_by: userOrNull(request, pull.mergedBy),
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: pull.commits.length,
    additions: 1,
    deletions: 0,
    changed_files: 1,
  };
}

function reviewShape(request: RepositoryRequest, pull: FakePullRequest, { id, by, state, commit, submittedAt }: FakeReview) {
  const web = pageOf(request, `/pull/${pull.number}#pullrequestreview-${id}`);
  const url = apiOf(request, `/pulls/${pull.number}`);
  return {
    id,
    node_id: nodeId('PullRequestReview', id),
    user: userOrNull(request, by),
    body: '',
    state,
    html_url: web,
    pull_request_url: url,
    _links: { html: { href: web }, pull_request: { href: url } },
    submitted_at: submittedAt,
    commit_id: commit,
    author_association: 'MEMBER',
  };
}
