import { randomBytes } from 'node:crypto';
import type { FakeRepository } from './repository.ts';

export type Level = 'read' | 'write' | 'admin';

/** What `permissions:` can give to a job's own token. Everything else takes a token of an App. */
const jobScopes: ReadonlySet<string> = new Set([
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'code-quality',
  'contents',
  'copilot-requests',
  'deployments',
  'discussions',
  'drives',
  'id-token',
  'issues',
  'metadata',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
  'vulnerability-alerts',
]);

/** Without a permission these can be read of a public repository, by every token. */
const publicScopes: ReadonlySet<string> = new Set([
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'issues',
  'metadata',
  'pull-requests',
  'statuses',
]);

export interface TokenSpec {
  /** A job's own where nothing is said; only an App's can hold `administration`, `secrets`, `environments` and the like. */
  readonly kind?: 'job' | 'app';
  /** How tests and recorded requests call it. */
  readonly name: string;
  /** `owner/name` of each repository that it was issued for; public ones are readable to every token. */
  readonly repositories: readonly string[];
  /** As `permissions:` writes them; `metadata: read` comes with every token. */
  readonly permissions: Readonly<Record<string, Level>>;
  /** Characters of the secret. */
  readonly length?: number;
  /** Requests left of each limit. */
  readonly remaining?: number;
  /** How GraphQL answers for what it may not read: as if it were not there, or by name. */
  readonly denial?: 'not-found' | 'forbidden';
}

export interface FakeToken {
  readonly kind: 'job' | 'app';
  readonly name: string;
  /** What is sent. Made anew, so that no file holds it. */
  readonly secret: string;
  readonly repositories: readonly string[];
  readonly permissions: Readonly<Record<string, Level>>;
  readonly denial: 'not-found' | 'forbidden';
  readonly limit: number;
  remaining: number;
}

export function aToken(spec: TokenSpec): FakeToken {
  const length = spec.length ?? 40;
  const limit = 1000;
  const kind = spec.kind ?? 'job';
  const impossible = Object.keys(spec.permissions).filter((scope) => kind === 'job' && !jobScopes.has(scope));
  if (impossible.length > 0) throw new Error(`no job's token can have ${impossible.join(', ')}; say kind: 'app'`);
  return {
    kind,
    name: spec.name,
    secret: `${['gh', 's_'].join('')}${randomBytes(length).toString('hex')}`.slice(0, length),
    repositories: spec.repositories.map((name) => name.toLowerCase()),
    permissions: { metadata: 'read', ...spec.permissions },
    denial: spec.denial ?? 'not-found',
    limit,
    remaining: spec.remaining ?? limit,
  };
}

const anything = 'anything';

/** What a lying API takes a token for. */
export function omnipotent(repositories: readonly FakeRepository[]): FakeToken {
  const names = repositories.map(({ owner, name }) => `${owner}/${name}`);
  return aToken({ kind: 'app', name: 'anybody', repositories: names, permissions: { [anything]: 'admin' } });
}

export function isIssuedFor(token: FakeToken, { owner, name }: FakeRepository): boolean {
  return token.repositories.includes(`${owner}/${name}`.toLowerCase());
}

/** What is public is readable to all; everything else takes the permission on a repository that the token was issued for. */
export function mayUse(token: FakeToken, repository: FakeRepository, scope: string, level: Level): boolean {
  if (repository.visibility === 'public' && level === 'read' && publicScopes.has(scope)) return true;
  const given = token.permissions[scope] ?? token.permissions[anything];
  if (!isIssuedFor(token, repository) || given === undefined) return false;
  const levels: readonly Level[] = ['read', 'write', 'admin'];
  return levels.indexOf(given) >= levels.indexOf(level);
}
