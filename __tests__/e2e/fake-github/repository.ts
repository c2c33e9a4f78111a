import { type CommitSpec, commitOf, type FakeCommit, type FakeObject, objectAt } from './git.ts';

export interface RepositorySpec {
  readonly owner: string;
  readonly name: string;
  /** Private unless said otherwise: what is public hides a missing permission. */
  readonly visibility?: 'public' | 'private';
  readonly defaultBranch?: string;
  readonly commits: readonly CommitSpec[];
  /** Branch -> commit id or index; the default branch is at the last commit where nothing is said. */
  readonly branches?: Readonly<Record<string, string | number>>;
}

export interface FakeRepository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly visibility: 'public' | 'private';
  readonly defaultBranch: string;
  readonly commits: Map<string, FakeCommit>;
  readonly branches: Map<string, string>;
  /** Id of the n-th commit of the specification; negative counts from the end. */
  sha(index: number): string;
}

let lastId = 700_000;

/** A repository as it is on GitHub: real ids for blobs, trees and commits. Tests may add commits and move branches afterwards. */
export function aRepository(spec: RepositorySpec): FakeRepository {
  lastId += 1;
  const order: string[] = [];
  const commits = new Map<string, FakeCommit>();
  const idOf = (reference: string | number): string =>
    typeof reference === 'string' ? reference : (order.at(reference) ?? `no commit ${reference}`);
  for (const [index, commit] of spec.commits.entries()) {
    const parents = (commit.parents ?? (index === 0 ? [] : [index - 1])).map(idOf);
    const made = commitOf(commit, parents);
    commits.set(made.oid, made);
    order.push(made.oid);
  }
  const defaultBranch = spec.defaultBranch ?? 'main';
  const named = Object.entries(spec.branches ?? {}).map(([branch, reference]): [string, string] => [branch, idOf(reference)]);
  const branches = new Map(order.length === 0 ? named : [[defaultBranch, idOf(-1)], ...named]);
  return {
    id: lastId,
    owner: spec.owner,
    name: spec.name,
    visibility: spec.visibility ?? 'private',
    defaultBranch,
    commits,
    branches,
    sha: (index) => idOf(index),
  };
}

/** What `git rev-parse` finds for an expression, as far as it is needed: ids, HEAD, branches, `^n`, `~n`, `:path`. */
export function revParse(repository: FakeRepository, expression: string): FakeObject | undefined {
  const colon = expression.indexOf(':');
  const revision = colon < 0 ? expression : expression.slice(0, colon);
  const commit = commitAt(repository, revision);
  if (commit === undefined || colon < 0) return commit;
  const object = objectAt(commit.tree, expression.slice(colon + 1));
  return object?.kind === 'submodule' ? undefined : object;
}

function commitAt({ commits, branches, defaultBranch }: FakeRepository, revision: string): FakeCommit | undefined {
  const match = /^([^~^]+)((?:[~^]\d*)*)$/.exec(revision);
  const [, name = '', steps = ''] = match ?? [];
  const branch = name === 'HEAD' ? defaultBranch : name.replace(/^refs\/heads\//, '');
  let commit = commits.get(name) ?? commits.get(branches.get(branch) ?? '');
  for (const [, kind, digits] of steps.matchAll(/([~^])(\d*)/g)) {
    const count = digits === '' ? 1 : Number(digits);
    if (kind === '^') commit = count === 0 ? commit : commits.get(commit?.parents[count - 1] ?? '');
    else for (let step = 0; step < count; step += 1) commit = commits.get(commit?.parents[0] ?? '');
  }
  return commit;
}
