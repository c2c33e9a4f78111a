import { isLoopback } from '../github/is-loopback.ts';
import { fieldOf } from '../github/json.ts';
import type { Challenge } from './challenge.ts';
import { basicAuthorization, type Credential } from './credentials.ts';
import { fetchWhole, type Sent, type Wire } from './fetch.ts';

export interface TokenRequest {
  /** Host and port of the registry's API. */
  readonly host: string;
  readonly repository: string;
  readonly challenge: Extract<Challenge, { readonly scheme: 'bearer' }>;
  /** Undefined = anonymously. */
  readonly credential: Credential | undefined;
}

export type TokenAnswer =
  | { readonly state: 'token'; readonly authorization: string }
  /** Another way to say who asks may still be let in. */
  | { readonly state: 'refused'; readonly why: string }
  /** The sign-in did not answer. */
  | { readonly state: 'outage'; readonly why: string };

/** Registries whose sign-in has a host of its own. Any other that names one is asked anonymously alone: it could be whoever wants the credentials. */
const signIns: ReadonlyMap<string, string> = new Map([
  ['registry-1.docker.io', 'auth.docker.io'],
  ['registry.gitlab.com', 'gitlab.com'],
]);

/** A token to read this one repository, from the sign-in that the registry names. */
export async function fetchToken(request: TokenRequest, wire: Wire): Promise<TokenAnswer> {
  const { host, challenge, credential } = request;
  const realm = realmOf(challenge.realm, wire);
  if (realm === undefined) return refused(`the registry ${wire.registry} names a sign-in that is no https address`);
  if (credential !== undefined && realm.host !== host && realm.host !== signIns.get(host))
    return refused(
      `the registry ${wire.registry} names ${JSON.stringify(realm.host.slice(0, 100))} as its sign-in, which is another host and is given no credentials`,
    );
  const answer = await fetchWhole(sentTo(realm, request), wire);
  if (answer.state !== 'fetched') return { state: 'outage', why: answer.why };
  if (answer.status !== 200) {
    const why = `the sign-in of the registry ${wire.registry} answered ${answer.status}`;
    return answer.status === 429 || answer.status >= 500 ? { state: 'outage', why } : refused(why);
  }
  const token = tokenIn(answer.body);
  if (token === undefined) return { state: 'outage', why: `the sign-in of the registry ${wire.registry} answered without a token` };
  return { state: 'token', authorization: `Bearer ${token}` };
}

/** A realm on this machine is one for a registry on this machine alone. */
function realmOf(realm: string, { isLocal }: Wire): URL | undefined {
  if (!URL.canParse(realm)) return undefined;
  const url = new URL(realm);
  const isSafe = url.protocol === 'https:' || (isLocal && url.protocol === 'http:' && isLoopback(url.hostname));
  return isSafe && url.username === '' && url.password === '' ? url : undefined;
}

function sentTo(realm: URL, { repository, challenge: { service }, credential }: TokenRequest): Sent {
  const asked = { ...(service === undefined ? {} : { service }), scope: `repository:${repository}:pull` };
  const most = 256 * 1024;
  if (credential?.kind === 'identity-token') {
    const form = new URLSearchParams({ grant_type: 'refresh_token', client_id: 'interlock', ...asked, refresh_token: credential.token });
    return { url: realm.href, accept: 'application/json', authorization: undefined, most, form: form.toString() };
  }
  const url = new URL(realm);
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  const authorization = credential === undefined ? undefined : basicAuthorization(credential);
  return { url: url.href, accept: 'application/json', authorization, most };
}

function tokenIn(body: Buffer): string | undefined {
  try {
    const answer: unknown = JSON.parse(body.toString('utf8'));
    const token = fieldOf(answer, 'token') ?? fieldOf(answer, 'access_token');
    return typeof token === 'string' && /^[\x21-\x7e]{1,65536}$/.test(token) ? token : undefined;
  } catch {
    return undefined;
  }
}

function refused(why: string): TokenAnswer {
  return { state: 'refused', why };
}
