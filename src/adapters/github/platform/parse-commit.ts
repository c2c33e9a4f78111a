import type { Contributor, DeployedCommit } from '../../../platform/model.ts';
import type { HistoryCommit } from '../../../ports/platform.ts';
import { fieldOf, listOf, numberOf, textOf } from '../json.ts';
import { actorOf } from './account-of.ts';
import { eachOf } from './shaped.ts';

const who = '{ name email user { __typename login databaseId } }';

/** Selections of a `Commit` with its people. */
export const commitSelection = `oid committedViaWeb
  authors(first: 20) { totalCount nodes ${who} }
  committer ${who}
  signature { isValid wasSignedByGitHub }`;

/** Selections of a `Commit` of the history. */
export const historySelection = `${commitSelection} parents(first: 100) { totalCount nodes { oid } }`;

/** A commit as `historySelection` selects it. */
export function parseHistoryCommit(value: unknown): HistoryCommit | undefined {
  const commit = parseCommit(value);
  const parents = parentsOf(fieldOf(value, 'parents'));
  return commit === undefined || parents === undefined ? undefined : { ...commit, parents };
}

/** A commit as `commitSelection` selects it. */
export function parseCommit(value: unknown): DeployedCommit | undefined {
  const oid = textOf(value, 'oid');
  const authors = listOf(fieldOf(value, 'authors'), 'nodes');
  if (oid === undefined || authors === undefined) return undefined;
  const signature = fieldOf(value, 'signature');
  const committer = fieldOf(value, 'committer');
  return {
    oid,
    authors: [...authors.map(contributorOf), ...unseen(value, authors.length)],
    committer: isOfPlatform(value) ? undefined : contributorOf(committer),
    isSignatureVerified: fieldOf(signature, 'isValid') === true,
  };
}

/** All of them, or undefined: without one of them a part of the history would be out of sight. */
function parentsOf(connection: unknown): readonly string[] | undefined {
  const nodes = listOf(connection, 'nodes');
  if (nodes === undefined || numberOf(connection, 'totalCount') !== nodes.length) return undefined;
  return eachOf(nodes, (parent) => textOf(parent, 'oid'));
}

function contributorOf(actor: unknown): Contributor {
  const account = actorOf(fieldOf(actor, 'user'));
  if (account !== undefined) return { kind: 'account', account };
  return { kind: 'unknown', name: textOf(actor, 'name') ?? textOf(actor, 'email') ?? '' };
}

/** Whoever is named beyond what was read could be anybody. */
function unseen(commit: unknown, seen: number): readonly Contributor[] {
  const total = numberOf(fieldOf(commit, 'authors'), 'totalCount') ?? seen;
  return total > seen ? [{ kind: 'unknown', name: `${total - seen} more` }] : [];
}

/**
 * The platform's own commits: made in the browser, or signed by the platform under its own name. Name and address alone can be written by
 * everybody; its signature alone is also on what a person commits in a codespace.
 */
function isOfPlatform(commit: unknown): boolean {
  if (fieldOf(commit, 'committedViaWeb') === true) return true;
  const signature = fieldOf(commit, 'signature');
  const isSigned = fieldOf(signature, 'isValid') === true && fieldOf(signature, 'wasSignedByGitHub') === true;
  const committer = fieldOf(commit, 'committer');
  const isNamed = textOf(committer, 'name') === 'GitHub' && textOf(committer, 'email') === 'noreply@github.com';
  return isSigned && (isNamed || textOf(fieldOf(committer, 'user'), 'login') === 'web-flow');
}
