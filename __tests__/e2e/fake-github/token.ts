import { randomBytes } from 'node:crypto';
import type { FakeRepository } from './repository.ts';

export type Level = 'read' | 'write' | 'admin';

export interface TokenSpec {
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
  return {
    name: spec.name,
    secret: `${['gh', 's_'].join('')}${randomBytes(length).toString('hex')}`.slice(0, length),
    repositories: spec.repositories.map((name) => name.toLowerCase()),
    permissions: { metadata: 'read', ...spec.permissions },
    denial: spec.denial ?? 'not-found',
    limit,
    remaining: spec.remaining ?? limit,
  };
}

export function isIssuedFor(token: FakeToken, { owner, name }: FakeRepository): boolean {
  return token.repositories.includes(`${owner}/${name}`.toLowerCase());
}

/** Public content is readable to all; everything else takes the permission on a repository that the token was issued for. */
export function mayUse(token: FakeToken, repository: FakeRepository, scope: string, level: Level): boolean {
  if (repository.visibility === 'public' && level === 'read' && ['contents', 'metadata'].includes(scope)) return true;
  const given = token.permissions[scope];
  if (!isIssuedFor(token, repository) || given === undefined) return false;
  const levels: readonly Level[] = ['read', 'write', 'admin'];
  return levels.indexOf(given) >= levels.indexOf(level);
}
