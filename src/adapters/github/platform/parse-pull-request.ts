import type { DeployedCommit, MergedPullRequest, PullRequestReview } from '../../../platform/model.ts';
import { fieldOf, listOf, numberOf, textOf } from '../json.ts';
import { actorOf, actorSelection } from './account-of.ts';
import { commitSelection, parseCommit } from './parse-commit.ts';
import { eachOf } from './shaped.ts';

/** Reviewers of one pull request that are read. */
const reviewLimit = 100;

/** Commits of one pull request that are read, as many as GitHub gives at once. */
const commitLimit = 100;

/**
 * Selections of a `PullRequest`. Of each reviewer the latest opinion, dismissed or not: a later comment does not take an approval back,
 * and a dismissed approval does not bring an earlier one to life again.
 */
export const pullRequestSelection = `number url merged headRefOid baseRefName
  baseRepository { nameWithOwner }
  author { ${actorSelection} }
  mergedBy { ${actorSelection} }
  mergeCommit { oid }
  commits(first: ${commitLimit}) { totalCount nodes { commit { ${commitSelection} } } }
  latestOpinionatedReviews(first: ${reviewLimit}) {
    totalCount
    nodes { state authorCanPushToRepository author { ${actorSelection} } commit { oid } }
  }`;

/**
 * A merged pull request as `pullRequestSelection` selects it; undefined also where it has more reviewers than were read, since each of them may
 * have refused it.
 */
export function parsePullRequest(value: unknown): MergedPullRequest | undefined {
  const number = numberOf(value, 'number');
  const url = textOf(value, 'url');
  const headCommit = textOf(value, 'headRefOid');
  const baseBranch = textOf(value, 'baseRefName');
  const reviews = reviewsOf(fieldOf(value, 'latestOpinionatedReviews'));
  const commits = commitsOf(fieldOf(value, 'commits'));
  if (number === undefined || url === undefined || headCommit === undefined) return undefined;
  if (baseBranch === undefined || reviews === undefined || commits === undefined) return undefined;
  return {
    number,
    url,
    author: actorOf(fieldOf(value, 'author')),
    mergedBy: actorOf(fieldOf(value, 'mergedBy')),
    mergeCommit: textOf(fieldOf(value, 'mergeCommit'), 'oid'),
    headCommit,
    commits: commits.isWhole && commits.items.some(({ oid }) => oid === headCommit) ? commits.items : undefined,
    baseBranch,
    reviews,
  };
}

function commitsOf(connection: unknown): { readonly items: readonly DeployedCommit[]; readonly isWhole: boolean } | undefined {
  const nodes = listOf(connection, 'nodes');
  const total = numberOf(connection, 'totalCount');
  const items = nodes && eachOf(nodes, (node) => parseCommit(fieldOf(node, 'commit')));
  return items === undefined || total === undefined ? undefined : { items, isWhole: total === items.length };
}

function reviewsOf(connection: unknown): readonly PullRequestReview[] | undefined {
  const nodes = listOf(connection, 'nodes');
  const total = numberOf(connection, 'totalCount');
  if (nodes === undefined || total === undefined || total > nodes.length) return undefined;
  return eachOf(nodes, reviewOf);
}

const states: Readonly<Record<string, PullRequestReview['state']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  DISMISSED: 'dismissed',
  COMMENTED: 'commented',
  PENDING: 'pending',
};

function reviewOf(value: unknown): PullRequestReview | undefined {
  const said = textOf(value, 'state') ?? '';
  const state = Object.hasOwn(states, said) ? states[said] : undefined;
  if (state === undefined) return undefined;
  return {
    by: actorOf(fieldOf(value, 'author')),
    state,
    commit: textOf(fieldOf(value, 'commit'), 'oid'),
    canPush: fieldOf(value, 'authorCanPushToRepository') === true,
  };
}
