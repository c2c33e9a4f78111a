import type { Failure } from '../../ports/github-api.ts';
import { acceptedPermissions } from './accepted-permissions.ts';
import { textOf } from './json.ts';
import { plain } from './plain.ts';

/** An answer that is no success, as far as it was understood. Header names in lower case. */
export interface RefusedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

/**
 * The class of a refused request. A 404 is never an absence here: the same answer is given to a token that may not see the thing,
 * so only who has listed its parent may call it absent.
 */
export function failureOf(response: RefusedResponse): Failure {
  const { status } = response;
  const said = plain(textOf(response.data, 'message') ?? '');
  if (status === 401) return { state: 'forbidden', why: `GitHub refuses the token (401${after(said)})`, permissions: {} };
  if ((status === 403 || status === 429) && isLimit(response, said)) return { state: 'limited', why: limitText(response, said) };
  if (status === 429) return { state: 'limited', why: `GitHub limits the requests of this token (429${after(said)})` };
  if (status === 403 || status === 451) return forbidden(response, said);
  if (status === 404) return notFound(response, said);
  if (isUnsupported(response, said))
    return { state: 'unsupported', why: `this GitHub does not offer what was asked (${status}${after(said)})` };
  return { state: 'outage', why: `GitHub answered ${status}${after(said)}` };
}

function after(said: string): string {
  return said === '' ? '' : `, ${JSON.stringify(said)}`;
}

function isLimit({ headers }: RefusedResponse, said: string): boolean {
  if (/resource not accessible/i.test(said)) return false;
  return (
    String(headers['x-ratelimit-remaining']) === '0' || headers['retry-after'] !== undefined || /\brate limit\b|abuse detection/i.test(said)
  );
}

function limitText({ status, headers }: RefusedResponse, said: string): string {
  const reset = Number(headers['x-ratelimit-reset']);
  const isUsedUp = String(headers['x-ratelimit-remaining']) === '0';
  const until =
    isUsedUp && Number.isSafeInteger(reset) && reset > 0 && reset < 1e11 ? ` until ${new Date(reset * 1000).toISOString()}` : '';
  const wait = /^\d{1,6}$/.test(String(headers['retry-after'])) ? `, to be asked again after ${headers['retry-after']} seconds` : '';
  return `the token's rate limit is used up${until}${wait} (${status}${after(said)})`;
}

function forbidden({ status, headers }: RefusedResponse, said: string): Failure {
  const header = headers['x-accepted-github-permissions'];
  const { permissions, named } = acceptedPermissions(typeof header === 'string' ? header : undefined);
  const needs = named.length === 0 ? '' : `; it needs ${named.map((one) => `\`${one}\``).join(' or ')}`;
  return { state: 'forbidden', why: `the token may not ask this (${status}${after(said)})${needs}`, permissions };
}

/** An address that a GitHub Enterprise Server does not know is answered with the start page of its REST documentation. */
function notFound(response: RefusedResponse, said: string): Failure {
  const documentation = textOf(response.data, 'documentation_url') ?? '';
  if (/\/enterprise-server@[^/]+\/rest\/?$/.test(documentation)) {
    return { state: 'unsupported', why: `this GitHub Enterprise Server does not know the address (404${after(said)})` };
  }
  const { permissions } = acceptedPermissions(String(response.headers['x-accepted-github-permissions'] ?? ''));
  const why = `it does not exist, or the token may not see it (404${after(said)})`;
  const failure = { state: 'forbidden', why, permissions, isPerhapsAbsent: true } as const;
  return said === 'Not Found' ? { ...failure, isNotFound: true } : failure;
}

function isUnsupported({ status }: RefusedResponse, said: string): boolean {
  return status === 410 || (status === 400 && /version/i.test(said));
}
