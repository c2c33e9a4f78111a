import { GraphQLError } from 'graphql';
import { type FakeBlob, type FakeCommit, type FakeEntry, type FakeObject, type FakeTree, isBinary, textOfBlob } from './git.ts';
import type { GraphqlWorld } from './graphql.ts';
import { type FakeRepository, revParse } from './repository.ts';
import { type FakeToken, isIssuedFor, mayUse } from './token.ts';

type Args = Readonly<Record<string, unknown>>;

/** Root fields, as objects and functions of their arguments; what is missing here is reported as missing of the fake. */
export function queryRoot({ token, repositories }: GraphqlWorld) {
  return {
    repository: (args: Args) => {
      const fullName = `${textOf(args['owner'])}/${textOf(args['name'])}`;
      const wanted = fullName.toLowerCase();
      const found = repositories.find((one) => `${one.owner}/${one.name}`.toLowerCase() === wanted);
      if (found === undefined || !isSeen(token, found))
        throw denied('NOT_FOUND', `Could not resolve to a Repository with the name '${fullName}'.`);
      return repositoryFields(found, token);
    },
    rateLimit: () => ({ limit: token.limit, remaining: token.remaining, used: token.limit - token.remaining, cost: 1 }),
    viewer: () => ({ login: 'github-actions[bot]' }),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isSeen(token: FakeToken, repository: FakeRepository): boolean {
  if (mayUse(token, repository, 'contents', 'read')) return true;
  return token.denial === 'forbidden' && isIssuedFor(token, repository);
}

function denied(type: 'NOT_FOUND' | 'FORBIDDEN', message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

function repositoryFields(repository: FakeRepository, token: FakeToken) {
  const { owner, name, visibility, defaultBranch, branches } = repository;
  const guarded = <T>(read: () => T): T => {
    if (!mayUse(token, repository, 'contents', 'read')) throw denied('FORBIDDEN', 'Resource not accessible by integration');
    return read();
  };
  const objectFields = (object: FakeObject | undefined) => (object === undefined ? null : fieldsOf(object, repository));
  return {
    __typename: 'Repository',
    id: `R_${repository.id}`,
    databaseId: repository.id,
    name,
    nameWithOwner: `${owner}/${name}`,
    isPrivate: visibility === 'private',
    isArchived: false,
    visibility: visibility.toUpperCase(),
    owner: () => ({ __typename: 'Organization', login: owner }),
    object: ({ oid, expression }: Args) => guarded(() => objectFields(revParse(repository, textOf(oid ?? expression)))),
    defaultBranchRef: () => guarded(() => refFields(repository, defaultBranch)),
    ref: ({ qualifiedName }: Args) => guarded(() => refFields(repository, String(qualifiedName).replace(/^refs\/heads\//, ''))),
    isEmpty: branches.size === 0,
  };
}

function refFields(repository: FakeRepository, branch: string) {
  const commit = repository.commits.get(repository.branches.get(branch) ?? '');
  if (commit === undefined) return null;
  return { __typename: 'Ref', id: `REF_${branch}`, name: branch, prefix: 'refs/heads/', target: () => commitFields(commit, repository) };
}

function fieldsOf(object: FakeObject, repository: FakeRepository) {
  if (object.kind === 'commit') return commitFields(object, repository);
  return object.kind === 'tree' ? treeFields(object, repository) : blobFields(object);
}

function commitFields(commit: FakeCommit, repository: FakeRepository): object {
  const parents = commit.parents.flatMap((oid) => repository.commits.get(oid) ?? []);
  return {
    __typename: 'Commit',
    ...identity(commit.oid),
    message: commit.message,
    tree: () => treeFields(commit.tree, repository),
    parents: ({ first }: Args) => {
      const nodes = parents.slice(0, Number(first ?? parents.length)).map((parent) => commitFields(parent, repository));
      return { totalCount: parents.length, nodes, edges: nodes.map((node) => ({ cursor: '', node })) };
    },
  };
}

function treeFields(tree: FakeTree, repository: FakeRepository): object {
  return { __typename: 'Tree', ...identity(tree.oid), entries: () => tree.entries.map((entry) => entryFields(entry, repository)) };
}

function entryFields({ name, mode, object }: FakeEntry, repository: FakeRepository): object {
  return {
    name,
    mode: Number.parseInt(mode, 8),
    type: object.kind === 'submodule' ? 'commit' : object.kind,
    oid: object.oid,
    size: object.kind === 'blob' ? object.byteSize : 0,
    object: () => (object.kind === 'submodule' ? null : fieldsOf(object, repository)),
  };
}

function blobFields(blob: FakeBlob): object {
  const { byteSize, bytes, isTruncated } = blob;
  return { __typename: 'Blob', ...identity(blob.oid), byteSize, isBinary: isBinary(bytes), isTruncated, text: () => textOfBlob(blob) };
}

function identity(oid: string) {
  return { id: `O_${oid}`, oid, abbreviatedOid: oid.slice(0, 7) };
}
