import { createHash } from 'node:crypto';

export interface FakeAccount {
  readonly kind: 'User' | 'Bot' | 'Organization';
  readonly login: string;
  readonly id: number;
  readonly name: string;
  /** By this address, and by no other, the platform attributes a commit. */
  readonly email: string;
}

export interface FakeTeam {
  readonly kind: 'Team';
  readonly slug: string;
  readonly id: number;
  readonly members: readonly FakeAccount[];
}

/** Somebody whose address belongs to no account. */
export interface Stranger {
  readonly name: string;
  readonly email: string;
}

/** A person. The same login is the same account wherever it is said, unless another id is given: then somebody took over the name. */
export function aUser(login: string, { id = idOf(`account ${login}`), name = login }: { id?: number; name?: string } = {}): FakeAccount {
  return { kind: 'User', login, id, name, email: `${id}+${login}@users.noreply.github.com` };
}

/** The account of an App: `aBot('dependabot')` is `dependabot[bot]`. */
export function aBot(slug: string): FakeAccount {
  const login = `${slug}[bot]`;
  const id = idOf(`account ${login}`);
  return { kind: 'Bot', login, id, name: login, email: `${id}+${login}@users.noreply.github.com` };
}

export function anOrganization(login: string): FakeAccount {
  return { kind: 'Organization', login, id: idOf(`account ${login}`), name: login, email: `${login}@example.test` };
}

export function aTeam(slug: string, members: readonly FakeAccount[] = []): FakeTeam {
  return { kind: 'Team', slug, id: idOf(`team ${slug}`), members };
}

/** The platform itself, as the committer of what was merged or edited in the browser. */
export const webFlow: FakeAccount = { kind: 'User', login: 'web-flow', id: 19_864_447, name: 'GitHub', email: 'noreply@github.com' };

/** The same number for the same thing in every process. */
export function idOf(name: string): number {
  return 1_000_000 + (createHash('sha256').update(name.toLowerCase()).digest().readUInt32BE(0) % 90_000_000);
}

/** Whom the platform finds behind an address: it knows those that it gave out itself. */
export function accountAt(email: string): FakeAccount | undefined {
  if (email === webFlow.email) return webFlow;
  const [, id, login] = /^(\d+)\+([^@]+)@users\.noreply\.github\.com$/.exec(email) ?? [];
  if (id === undefined || login === undefined) return undefined;
  return { kind: login.endsWith('[bot]') ? 'Bot' : 'User', login, id: Number(id), name: login, email };
}
