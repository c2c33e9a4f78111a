import { gitId } from './git.ts';
import { commitFields } from './graphql/commit.ts';
import { deployments } from './graphql/deployment.ts';
import { environment, environments } from './graphql/environment.ts';
import { pullRequestFields } from './graphql/pull-request.ts';
import { rulesetFields, rulesets } from './graphql/ruleset.ts';
import { type Args, denied, guarded, type Scope, textOf } from './graphql/scope.ts';
import { objectFields, objectId } from './graphql/tree.ts';
import type { GraphqlWorld } from './graphql.ts';
import { type FakeRepository, revParse } from './repository.ts';
import { type FakeToken, isIssuedFor, mayUse } from './token.ts';

/** Root fields, as objects and functions of their arguments; what is missing here is reported as missing of the fake. */
export function queryRoot({ token, repositories, serverUrl }: GraphqlWorld) {
  return {
    repository: (args: Args) => {
      const fullName = `${textOf(args['owner'])}/${textOf(args['name'])}`;
      const wanted = fullName.toLowerCase();
      const found = repositories.find((one) => `${one.owner}/${one.name}`.toLowerCase() === wanted);
      if (found === undefined || !isSeen(token, found))
        throw denied('NOT_FOUND', `Could not resolve to a Repository with the name '${fullName}'.`);
      return repositoryFields(scopeOf(found, token, serverUrl));
    },
    rateLimit: () => ({ limit: token.limit, remaining: token.remaining, used: token.limit - token.remaining, cost: 1 }),
    viewer: () => ({ login: 'github-actions[bot]' }),
  };
}

function isSeen(token: FakeToken, repository: FakeRepository): boolean {
  if (mayUse(token, repository, 'contents', 'read')) return true;
  return token.denial === 'forbidden' && isIssuedFor(token, repository);
}

function scopeOf(repository: FakeRepository, token: FakeToken, serverUrl: string): Scope {
  const scope: Scope = {
    repository,
    token,
    serverUrl,
    repositoryFields: () => repositoryFields(scope),
    commitFields: (commit) => commitFields(commit, scope),
    pullRequestFields: (pullRequest) => pullRequestFields(pullRequest, scope),
  };
  return scope;
}

function repositoryFields(scope: Scope) {
  const { owner, name, visibility, branches, id, ownerAccount } = scope.repository;
  return {
    __typename: 'Repository',
    id: `R_${id}`,
    databaseId: id,
    name,
    nameWithOwner: `${owner}/${name}`,
    isPrivate: visibility === 'private',
    isArchived: false,
    visibility: visibility.toUpperCase(),
    url: `${scope.serverUrl}/${owner}/${name}`,
    owner: () => ({ __typename: 'Organization', login: owner, id: `O_${ownerAccount.id}`, databaseId: ownerAccount.id }),
    isEmpty: branches.size === 0,
    ...contentFields(scope),
    ...platformFields(scope),
  };
}

function contentFields(scope: Scope) {
  const { repository } = scope;
  return {
    object: ({ oid, expression }: Args) =>
      guarded(scope, 'contents', () => {
        const object = revParse(repository, textOf(oid ?? expression));
        return object === undefined ? null : objectFields(object, scope.commitFields);
      }),
    defaultBranchRef: () => guarded(scope, 'contents', () => refFields(scope, repository.defaultBranch)),
    ref: ({ qualifiedName }: Args) =>
      guarded(scope, 'contents', () => {
        const name = String(qualifiedName);
        return name.startsWith('refs/tags/') ? tagFields(scope, name.slice(10)) : refFields(scope, name.replace(/^refs\/heads\//, ''));
      }),
  };
}

function platformFields(scope: Scope) {
  const { repository } = scope;
  return {
    deployments: (args: Args) => deployments(scope, args),
    environments: (args: Args) => environments(scope, args),
    environment: (args: Args) => environment(scope, args),
    rulesets: (args: Args) => rulesets(scope, args),
    ruleset: ({ databaseId }: Args) => {
      const found = repository.rulesets.find(({ id }) => id === databaseId);
      return found === undefined ? null : rulesetFields(found, scope);
    },
    pullRequest: ({ number }: Args) =>
      guarded(scope, 'pull-requests', () => {
        const found = repository.pullRequests.find((one) => one.number === number);
        if (found !== undefined) return pullRequestFields(found, scope);
        throw denied('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${textOf(String(number))}.`);
      }),
  };
}

function refFields(scope: Scope, branch: string) {
  const { commits, branches } = scope.repository;
  const commit = commits.get(branches.get(branch) ?? '');
  if (commit === undefined) return null;
  return { __typename: 'Ref', id: `REF_${branch}`, name: branch, prefix: 'refs/heads/', target: () => commitFields(commit, scope) };
}

/** An annotated tag is an object of its own, which points at the commit. */
function tagFields(scope: Scope, name: string) {
  const { commits, tags, annotatedTags } = scope.repository;
  const commit = commits.get(tags.get(name) ?? '');
  if (commit === undefined) return null;
  const oid = gitId('commit', Buffer.from(`tag ${name}`));
  const annotated = { __typename: 'Tag', ...objectId(oid), name, message: name, target: () => commitFields(commit, scope) };
  const target = () => (annotatedTags.has(name) ? annotated : commitFields(commit, scope));
  return { __typename: 'Ref', id: `REF_${name}`, name, prefix: 'refs/tags/', target };
}
