import type { IncomingMessage, ServerResponse } from 'node:http';
import { apiAnswer, type Incoming } from './api-answer.ts';
import { startBundleHost } from './bundle-host.ts';
import { answerWith, changedBy, type FaultOrder, type Faults, faults } from './fault.ts';
import { bodyOf, type HttpHost, headersOf, startHost } from './http-host.ts';
import type { JobPlace } from './identity-claims.ts';
import { type IdentityIssuer, type IdTokenGrant, identityIssuer, type TokenChanges } from './identity-issuer.ts';
import { type RecordedRequest, withoutSecret } from './recorded-request.ts';
import type { FakeRepository } from './repository.ts';
import type { RestRoute } from './rest.ts';
import { restRoutes } from './rest-routes.ts';
import { pause, send } from './send.ts';
import { type FakeToken, omnipotent } from './token.ts';

export interface FakeGitHub {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** The same repositories under the addresses of an Enterprise Server, held to its description. */
  readonly enterprise: { readonly apiUrl: string; readonly graphqlUrl: string };
  /** `http://127.0.0.1:PORT` */
  readonly serverUrl: string;
  /** Origin of the stored bundles, which is another one. */
  readonly bundlesUrl: string;
  readonly requests: readonly RecordedRequest[];
  /** What arrived at the origin of the stored bundles. */
  readonly bundleRequests: readonly RecordedRequest[];
  /** Breaches of the contract, and questions that the fake could not answer. `stop` throws while there are any. */
  readonly problems: string[];
  /** Address of the issuer of identity tokens, as an Enterprise Server has it. */
  readonly issuer: string;
  /** What the runner hands to a job with `id-token: write`. */
  grantIdToken(place: JobPlace, changes?: TokenChanges): IdTokenGrant;
  add(repository: FakeRepository): FakeRepository;
  addToken(token: FakeToken): FakeToken;
  /** On any path of any of its origins. */
  fault(order: FaultOrder): void;
  clearFaults(): void;
  /** A further REST operation, before those that are built in. */
  route(route: RestRoute): void;
  /** Takes `Type.field` out of the GraphQL schema, as on an older server. */
  forget(field: string): void;
  stop(): Promise<void>;
}

export interface FakeOptions {
  readonly repositories?: readonly FakeRepository[];
  readonly tokens?: readonly FakeToken[];
  /** An attacker's API: it takes any token for everything, answers from what the attacker put there, and remembers what it was sent. */
  readonly isLying?: boolean;
  /** Its identity tokens are signed with one key for all fakes that say so; for hundreds of them that trust nobody but themselves. */
  readonly hasCommonKey?: boolean;
}

interface State {
  readonly repositories: FakeRepository[];
  readonly tokens: FakeToken[];
  readonly routes: RestRoute[];
  readonly faults: Faults;
  readonly requests: RecordedRequest[];
  readonly bundleRequests: RecordedRequest[];
  readonly problems: string[];
  readonly lacks: Set<string>;
  readonly isLying: boolean;
  readonly identity: IdentityIssuer;
}

interface Hosts {
  readonly api: HttpHost;
  readonly bundles: HttpHost;
}

export async function startFakeGitHub(options: FakeOptions): Promise<FakeGitHub> {
  const state: State = {
    repositories: [...(options.repositories ?? [])],
    tokens: [...(options.tokens ?? [])],
    routes: [...restRoutes],
    faults: faults(),
    requests: [],
    bundleRequests: [],
    problems: [],
    lacks: new Set(),
    isLying: options.isLying ?? false,
    identity: identityIssuer(options.hasCommonKey ?? false),
  };
  const onProblem = (problem: string) => state.problems.push(problem);
  const { repositories, bundleRequests: requests } = state;
  const bundles = await startBundleHost({ repositories, requests, takeFault: state.faults.take, onProblem });
  const api: HttpHost = await startHost({
    onProblem,
    handle: (request, response) => handle(state, { api, bundles }, request, response),
  });
  return facade(state, { api, bundles });
}

function facade(state: State, { api, bundles }: Hosts): FakeGitHub {
  const { url } = api;
  return {
    serverUrl: url,
    apiUrl: url,
    graphqlUrl: `${url}/graphql`,
    enterprise: { apiUrl: `${url}/api/v3`, graphqlUrl: `${url}/api/graphql` },
    bundlesUrl: bundles.url,
    requests: state.requests,
    bundleRequests: state.bundleRequests,
    problems: state.problems,
    issuer: `${url}/_services/token`,
    grantIdToken: (place, changes = {}) => state.identity.grant(url, place, changes),
    add: (repository) => pushed(state.repositories, repository),
    addToken: (token) => pushed(state.tokens, token),
    fault: (order) => state.faults.add(order),
    clearFaults: () => state.faults.clear(),
    route: (route) => state.routes.unshift(route),
    forget: (field) => state.lacks.add(field),
    stop: async () => {
      await Promise.all([api.stop(), bundles.stop()]);
      if (state.problems.length > 0) throw new Error(`the fake of GitHub was used wrongly:\n${state.problems.join('\n')}`);
    },
  };
}

function pushed<T>(list: T[], item: T): T {
  list.push(item);
  return item;
}

async function handle(state: State, { api, bundles }: Hosts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const incoming = await received(state, api.url, request);
  state.requests.push(recorded(state, incoming));
  const fault = state.faults.take(incoming.method, incoming.path);
  if (fault?.kind === 'silence') return;
  if (fault?.kind === 'reset') response.destroy();
  else if (fault?.kind === 'latency') await pause(api, fault.ms);
  const identity = await state.identity.answer(api.url, incoming);
  const asked = state.isLying ? { ...incoming, token: incoming.token ?? omnipotent(state.repositories) } : incoming;
  const answer = await answerWith(fault, async () => identity ?? apiAnswer({ ...state, url: api.url, bundlesUrl: bundles.url }, asked));
  send(api, response, changedBy(fault, answer, `${api.url}${incoming.fullPath}?${incoming.query.toString()}`), fault);
}

/** A request with the secret that came with it, which goes no further than the comparison. */
type Received = Incoming & { readonly secret: string | undefined };

async function received(state: State, origin: string, request: IncomingMessage): Promise<Received> {
  const url = new URL(request.url ?? '/', origin);
  const headers = headersOf(request);
  const secret = /^(?:token|bearer) (.+)$/i.exec(headers['authorization'] ?? '')?.[1];
  return {
    method: request.method === 'POST' ? 'POST' : 'GET',
    fullPath: url.pathname,
    path: url.pathname.replace(/^\/api\/v3/, '').replace(/^\/api\/graphql/, '/graphql'),
    isEnterprise: /^\/api\/(v3|graphql)(\/|$)/.test(url.pathname),
    query: url.searchParams,
    headers,
    body: parsed(await bodyOf(request)),
    secret,
    token: state.tokens.find((token) => token.secret === secret),
  };
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

function recorded(state: State, { method, fullPath, query, headers, body, token, secret }: Received): RecordedRequest {
  const name = state.identity.knows(secret) ? 'identity' : token?.name;
  return { method, path: fullPath, query: query.toString(), headers: withoutSecret(headers, name), body, token: name };
}
