import { anOrganization, aUser, type FakeAccount } from './account.ts';
import type { FakeAttestation } from './attestation.ts';
import type { FakeDeployment } from './deployment.ts';
import type { FakeEnvironment } from './environment.ts';
import { type CommitSpec, commitOf, type FakeCommit, type FakeObject, objectAt } from './git.ts';
import type { FakePullRequest } from './pull-request.ts';
import type { FakeRelease } from './release.ts';
import type { FakeRuleset } from './ruleset.ts';
import type { FakeRun } from './run.ts';
import type { FakeSecret } from './secret.ts';

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read';

/** What the settings of the repository say; it is given to administrators. */
export interface FakeSettings {
  /** What a job's token may where no workflow says it. */
  defaultToken: { readonly permissions: 'read' | 'write'; readonly canApprovePullRequests: boolean };
  actions: { readonly allowed: 'all' | 'local_only' | 'selected'; readonly isShaPinningRequired: boolean };
  /** Subject of identity tokens; undefined = the default. */
  subjectClaims: readonly string[] | undefined;
  isSubjectImmutable: boolean;
}

/** What is not git, as the specification gives it. All of it may be changed afterwards. */
export interface PlatformState {
  readonly environments: FakeEnvironment[];
  /** Also those of organisation and enterprise that are about this repository. */
  readonly rulesets: FakeRuleset[];
  readonly runs: FakeRun[];
  readonly pullRequests: FakePullRequest[];
  readonly deployments: FakeDeployment[];
  readonly secrets: FakeSecret[];
  readonly attestations: FakeAttestation[];
  readonly releases: FakeRelease[];
}

export interface RepositorySpec extends Partial<PlatformState> {
  readonly owner: string;
  readonly name: string;
  /** Private unless said otherwise: what is public hides a missing permission. */
  readonly visibility?: 'public' | 'private';
  /** An organization where nothing is said. */
  readonly ownedBy?: 'Organization' | 'User';
  readonly defaultBranch?: string;
  readonly commits: readonly CommitSpec[];
  /** Branch -> commit id or index; the default branch is at the last commit where nothing is said. */
  readonly branches?: Readonly<Record<string, string | number>>;
  readonly tags?: Readonly<Record<string, string | number>>;
  /** Names of the tags that are objects of their own. */
  readonly annotatedTags?: readonly string[];
  /** Number of the repository; a new one where nothing is said. */
  readonly id?: number;
  /** Branches with a protection of the classic kind, which only administrators can look at. */
  readonly protectedBranches?: readonly string[];
  readonly collaborators?: Readonly<Partial<Record<Role, readonly FakeAccount[]>>>;
  readonly properties?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly settings?: Partial<FakeSettings>;
  /** How it is said that no attestation is stored for a digest. */
  readonly whenUnattested?: 'not-found' | 'empty-list';
}

export interface FakeRepository extends PlatformState {
  readonly id: number;
  readonly ownerAccount: FakeAccount;
  readonly owner: string;
  readonly name: string;
  readonly visibility: 'public' | 'private';
  readonly defaultBranch: string;
  readonly commits: Map<string, FakeCommit>;
  readonly branches: Map<string, string>;
  readonly tags: Map<string, string>;
  readonly annotatedTags: Set<string>;
  readonly protectedBranches: Set<string>;
  readonly collaborators: Map<FakeAccount, Role>;
  readonly properties: Map<string, string | readonly string[] | null>;
  readonly settings: FakeSettings;
  whenUnattested: 'not-found' | 'empty-list';
  /** A further commit at the tip of a branch; gives its id. */
  commit(branch: string, spec: CommitSpec): string;
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
  const named = (refs: Readonly<Record<string, string | number>> = {}) =>
    Object.entries(refs).map(([name, reference]): [string, string] => [name, idOf(reference)]);
  const branches = new Map(order.length === 0 ? named(spec.branches) : [[defaultBranch, idOf(-1)], ...named(spec.branches)]);
  return {
    id: spec.id ?? lastId,
    owner: spec.owner,
    ownerAccount: spec.ownedBy === 'User' ? aUser(spec.owner) : anOrganization(spec.owner),
    name: spec.name,
    visibility: spec.visibility ?? 'private',
    defaultBranch,
    commits,
    branches,
    tags: new Map(named(spec.tags)),
    annotatedTags: new Set(spec.annotatedTags),
    ...platformState(spec),
    protectedBranches: new Set(spec.protectedBranches),
    properties: new Map(Object.entries(spec.properties ?? {})),
    whenUnattested: spec.whenUnattested ?? 'not-found',
    sha: (index) => idOf(index),
    commit: (branch, one) => {
      const tip = branches.get(branch);
      const made = commitOf(one, one.parents?.map(idOf) ?? (tip === undefined ? [] : [tip]));
      commits.set(made.oid, made);
      order.push(made.oid);
      branches.set(branch, made.oid);
      return made.oid;
    },
  };
}

function platformState(spec: RepositorySpec): PlatformState & Pick<FakeRepository, 'collaborators' | 'settings'> {
  const roles: readonly Role[] = ['admin', 'maintain', 'write', 'triage', 'read'];
  return {
    environments: [...(spec.environments ?? [])],
    rulesets: [...(spec.rulesets ?? [])],
    runs: [...(spec.runs ?? [])],
    pullRequests: [...(spec.pullRequests ?? [])],
    deployments: [...(spec.deployments ?? [])],
    secrets: [...(spec.secrets ?? [])],
    attestations: [...(spec.attestations ?? [])],
    releases: [...(spec.releases ?? [])],
    collaborators: new Map(
      roles.flatMap((role) => (spec.collaborators?.[role] ?? []).map((account): [FakeAccount, Role] => [account, role])),
    ),
    settings: {
      defaultToken: { permissions: 'read', canApprovePullRequests: false },
      actions: { allowed: 'all', isShaPinningRequired: false },
      subjectClaims: undefined,
      isSubjectImmutable: false,
      ...spec.settings,
    },
  };
}

/** What somebody may in the repository; outsiders may read what is public, and nothing else. */
export function roleOf({ collaborators, visibility }: FakeRepository, account: FakeAccount): Role | 'none' {
  const found = [...collaborators].find(([one]) => one.id === account.id)?.[1];
  return found ?? (visibility === 'public' ? 'read' : 'none');
}

export function canPush(repository: FakeRepository, account: FakeAccount): boolean {
  return ['admin', 'maintain', 'write'].includes(roleOf(repository, account));
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

function commitAt({ commits, branches, tags, defaultBranch }: FakeRepository, revision: string): FakeCommit | undefined {
  const match = /^([^~^]+)((?:[~^]\d*)*)$/.exec(revision);
  const [, name = '', steps = ''] = match ?? [];
  const branch = name === 'HEAD' ? defaultBranch : name.replace(/^refs\/heads\//, '');
  const tag = name.replace(/^refs\/tags\//, '');
  let commit = commits.get(name) ?? commits.get(branches.get(branch) ?? tags.get(tag) ?? '');
  for (const [, kind, digits] of steps.matchAll(/([~^])(\d*)/g)) {
    const count = digits === '' ? 1 : Number(digits);
    if (kind === '^') commit = count === 0 ? commit : commits.get(commit?.parents[count - 1] ?? '');
    else for (let step = 0; step < count; step += 1) commit = commits.get(commit?.parents[0] ?? '');
  }
  return commit;
}
