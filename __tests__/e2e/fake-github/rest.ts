import type { Edition } from './contract.ts';
import type { FakeRepository } from './repository.ts';
import { type FakeToken, isIssuedFor, type Level, mayUse } from './token.ts';

export interface RestAnswer {
  readonly status: number;
  readonly body: unknown;
  /** Instead of `body`, for what is not JSON. */
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RestRequest {
  readonly method: 'GET' | 'POST';
  /** Of the template, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly token: FakeToken;
  /** Address of this API, without a slash at its end. */
  readonly apiUrl: string;
  /** Path of the request as it was sent, without the query. */
  readonly path: string;
  readonly edition: Edition;
  /** Address of the pages, without a slash at its end. */
  readonly serverUrl: string;
  /** Address of the host that stored bundles are fetched from. */
  readonly bundlesUrl: string;
  /** All that there are. */
  readonly repositories: readonly FakeRepository[];
  /** Set for templates below `/repos/{owner}/{repo}`. */
  readonly repository: FakeRepository | undefined;
}

/** One operation of the API. `permission` is what a private repository takes of the token. */
export interface RestRoute {
  readonly method: 'GET' | 'POST';
  /** As the OpenAPI description writes it; the last parameter may hold slashes. */
  readonly template: string;
  readonly permission?: { readonly scope: string; readonly level: Level };
  readonly answer: (request: RestRequest) => RestAnswer;
}

export function notFound(anchor = 'rest'): RestAnswer {
  return { status: 404, body: { message: 'Not Found', documentation_url: `https://docs.github.com/${anchor}`, status: '404' } };
}

/** What GitHub answers to a token of an App that lacks a permission. */
export function notAccessible({ scope, level }: { readonly scope: string; readonly level: Level }): RestAnswer {
  const body = { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest', status: '403' };
  return { status: 403, body, headers: { 'x-accepted-github-permissions': `${scope.replaceAll('-', '_')}=${level}` } };
}

/** The refusal of a request to a repository, or undefined where it may go on. */
export function refusal(
  token: FakeToken,
  repository: FakeRepository | undefined,
  permission: RestRoute['permission'],
): RestAnswer | undefined {
  if (repository === undefined) return notFound();
  if (repository.visibility === 'private' && !isIssuedFor(token, repository)) return notFound('rest/repos/repos');
  if (permission === undefined || mayUse(token, repository, permission.scope, permission.level)) return undefined;
  return notAccessible(permission);
}

/** One page of a list, with the `Link` header that leads to the others. */
export function page<T>(
  { apiUrl, path, query }: RestRequest,
  items: readonly T[],
): { readonly items: readonly T[]; readonly headers: Readonly<Record<string, string>> } {
  const size = Math.min(100, Math.max(1, Number(query.get('per_page') ?? 30)));
  const current = Math.max(1, Number(query.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (number: number, relation: string) => {
    const target = new URLSearchParams(query);
    target.set('page', String(number));
    return `<${apiUrl}${path}?${target.toString()}>; rel="${relation}"`;
  };
  const before = current > 1 ? [link(current - 1, 'prev'), link(1, 'first')] : [];
  const after = current < last ? [link(current + 1, 'next'), link(last, 'last')] : [];
  const links = [...before, ...after].join(', ');
  return { items: items.slice((current - 1) * size, current * size), headers: links === '' ? {} : { link: links } };
}
