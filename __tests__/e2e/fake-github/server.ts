import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { contractProblems, type Edition } from './contract.ts';
import { type Fault, type FaultOrder, faults } from './fault.ts';
import { answerGraphql } from './graphql.ts';
import type { FakeRepository } from './repository.ts';
import { notFound, type RestAnswer, type RestRoute, refusal, restRoutes } from './rest.ts';
import type { FakeToken } from './token.ts';

/** A request as the server saw it; the token is named, never repeated. */
export interface RecordedRequest {
  readonly method: string;
  /** With `/api/v3` or `/api`, without the query. */
  readonly path: string;
  readonly query: string;
  /** Names in lower case; `authorization` is the token's name, `unknown`, or missing. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed, where it is JSON. */
  readonly body: unknown;
  readonly token: string | undefined;
}

export interface FakeGitHub {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** The same repositories under the addresses of an Enterprise Server, held to its description. */
  readonly enterprise: { readonly apiUrl: string; readonly graphqlUrl: string };
  /** `http://127.0.0.1:PORT` */
  readonly serverUrl: string;
  readonly requests: readonly RecordedRequest[];
  /** Breaches of the contract, and questions that the fake could not answer. `stop` throws while there are any. */
  readonly problems: string[];
  add(repository: FakeRepository): FakeRepository;
  addToken(token: FakeToken): FakeToken;
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
}

interface State {
  readonly repositories: FakeRepository[];
  readonly tokens: FakeToken[];
  readonly routes: RestRoute[];
  readonly faults: ReturnType<typeof faults>;
  readonly requests: RecordedRequest[];
  readonly problems: string[];
  readonly lacks: Set<string>;
  readonly sockets: Set<Socket>;
  readonly timers: Set<NodeJS.Timeout>;
  url: string;
}

export async function startFakeGitHub(options: FakeOptions): Promise<FakeGitHub> {
  const state: State = {
    repositories: [...(options.repositories ?? [])],
    tokens: [...(options.tokens ?? [])],
    routes: [...restRoutes],
    faults: faults(),
    requests: [],
    problems: [],
    lacks: new Set(),
    sockets: new Set(),
    timers: new Set(),
    url: '',
  };
  const server = createServer((request, response) => {
    handle(state, request, response).catch((error: unknown) => {
      state.problems.push(String(error));
      response.destroy();
    });
  });
  server.on('connection', (socket) => {
    state.sockets.add(socket);
    socket.on('close', () => state.sockets.delete(socket));
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has this kind of address.
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return facade(state, () => new Promise((resolve) => server.close(() => resolve())));
}

function facade(state: State, close: () => Promise<void>): FakeGitHub {
  const { url } = state;
  return {
    serverUrl: url,
    apiUrl: url,
    graphqlUrl: `${url}/graphql`,
    enterprise: { apiUrl: `${url}/api/v3`, graphqlUrl: `${url}/api/graphql` },
    requests: state.requests,
    problems: state.problems,
    add: (repository) => pushed(state.repositories, repository),
    addToken: (token) => pushed(state.tokens, token),
    fault: (order) => state.faults.add(order),
    clearFaults: () => state.faults.clear(),
    route: (route) => state.routes.unshift(route),
    forget: (field) => state.lacks.add(field),
    stop: async () => {
      for (const timer of state.timers) clearInterval(timer);
      for (const socket of state.sockets) socket.destroy();
      await close();
      if (state.problems.length > 0) throw new Error(`the fake of GitHub was used wrongly:\n${state.problems.join('\n')}`);
    },
  };
}

function pushed<T>(list: T[], item: T): T {
  list.push(item);
  return item;
}

interface Incoming {
  readonly method: 'GET' | 'POST';
  readonly fullPath: string;
  /** Without the prefix of an Enterprise Server. */
  readonly path: string;
  readonly isEnterprise: boolean;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly token: FakeToken | undefined;
}

async function handle(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const incoming = await received(state, request);
  state.requests.push(recorded(incoming));
  const fault = state.faults.take(incoming.method, incoming.path);
  if (fault?.kind === 'silence') return;
  if (fault?.kind === 'reset') response.destroy();
  else if (fault?.kind === 'latency') await pause(state, fault.ms);
  const answer = await answerTo(state, incoming, fault);
  send(state, response, answer, fault);
}

async function received(state: State, request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const url = new URL(request.url ?? '/', state.url);
  const isEnterprise = /^\/api\/(v3|graphql)(\/|$)/.test(url.pathname);
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const secret = /^(?:token|bearer) (.+)$/i.exec(headers['authorization'] ?? '')?.[1];
  return {
    method: request.method === 'POST' ? 'POST' : 'GET',
    fullPath: url.pathname,
    path: url.pathname.replace(/^\/api\/v3/, '').replace(/^\/api\/graphql/, '/graphql'),
    isEnterprise,
    query: url.searchParams,
    headers,
    body: parsed(Buffer.concat(chunks).toString('utf8')),
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

function recorded({ method, fullPath, query, headers, body, token }: Incoming): RecordedRequest {
  const { authorization, ...others } = headers;
  const shown = authorization === undefined ? others : { ...others, authorization: token?.name ?? 'unknown' };
  return { method, path: fullPath, query: query.toString(), headers: shown, body, token: token?.name };
}

async function answerTo(state: State, incoming: Incoming, fault: Fault | undefined): Promise<RestAnswer> {
  if (fault?.kind === 'status')
    return { status: fault.status, body: fault.body ?? { message: `Injected ${fault.status}` }, headers: fault.headers ?? {} };
  if (fault?.kind === 'redirect') return { status: fault.status ?? 302, body: undefined, headers: { location: fault.location } };
  const { token, isEnterprise, headers } = incoming;
  if (token === undefined)
    return { status: 401, body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401' } };
  if (isEnterprise && (headers['x-github-api-version'] ?? '2022-11-28') !== '2022-11-28') {
    return { status: 400, body: { message: 'The version of the API in the header X-GitHub-Api-Version is not supported' } };
  }
  const isGraphql = incoming.path === '/graphql';
  const limits = countDown(token, isGraphql ? 'graphql' : 'core');
  const answer = limits.isUsedUp ? usedUp(isGraphql) : isGraphql ? await graphql(state, incoming, token) : rest(state, incoming, token);
  const changed = fault?.kind === 'change' ? { ...answer, body: fault.change(answer.body) } : answer;
  return { ...changed, headers: { ...limits.headers, ...changed.headers } };
}

function countDown(token: FakeToken, resource: string): { readonly isUsedUp: boolean; readonly headers: Readonly<Record<string, string>> } {
  const isUsedUp = token.remaining === 0;
  token.remaining = Math.max(0, token.remaining - 1);
  const headers = {
    'x-ratelimit-limit': String(token.limit),
    'x-ratelimit-remaining': String(token.remaining),
    'x-ratelimit-used': String(token.limit - token.remaining),
    'x-ratelimit-reset': '2000000000',
    'x-ratelimit-resource': resource,
  };
  return { isUsedUp, headers };
}

function usedUp(isGraphql: boolean): RestAnswer {
  const message = 'API rate limit exceeded for installation ID 4242.';
  if (isGraphql) return { status: 200, body: { errors: [{ type: 'RATE_LIMITED', message }] } };
  return { status: 403, body: { message, documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api' } };
}

async function graphql(state: State, { body }: Incoming, token: FakeToken): Promise<RestAnswer> {
  const onProblem = (problem: string) => state.problems.push(problem);
  return { status: 200, body: await answerGraphql(body, { token, repositories: state.repositories, lacks: state.lacks, onProblem }) };
}

function rest(state: State, incoming: Incoming, token: FakeToken): RestAnswer {
  const edition: Edition = incoming.isEnterprise ? 'ghes-3.19' : 'api.github.com';
  const found = state.routes
    .map((route) => ({ route, parameters: match(route, incoming) }))
    .find(({ parameters }) => parameters !== undefined);
  if (found?.parameters === undefined) return notFound(incoming.isEnterprise ? 'enterprise-server@3.19/rest' : 'rest');
  const { route, parameters } = found;
  const repository = state.repositories.find((one) => sameName(one, parameters));
  const refused = 'owner' in parameters ? refusal(token, repository, route.permission) : undefined;
  const apiUrl = incoming.isEnterprise ? `${state.url}/api/v3` : state.url;
  const { method, path, query, body } = incoming;
  const answer = refused ?? route.answer({ method, path, query, body, parameters, token, apiUrl, edition, repository });
  const exchange = {
    method: method === 'POST' ? 'post' : 'get',
    template: route.template,
    pathParameters: parameters,
    query,
    status: answer.status,
    body: answer.body,
  } as const;
  state.problems.push(...contractProblems(edition, exchange));
  return answer;
}

function sameName({ owner, name }: FakeRepository, parameters: Readonly<Record<string, string>>): boolean {
  return `${owner}/${name}`.toLowerCase() === `${parameters['owner']}/${parameters['repo']}`.toLowerCase();
}

/** Parameters that take slashes, as the description marks them. */
const multiSegment: ReadonlySet<string> = new Set(['path', 'ref', 'tree_sha', 'basehead', 'commit_sha']);

function match({ method, template }: RestRoute, incoming: Incoming): Readonly<Record<string, string>> | undefined {
  if (method !== incoming.method) return undefined;
  const literal = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  const source = literal.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${multiSegment.has(name) ? '.*' : '[^/]+'})`);
  const found = new RegExp(`^${source}$`).exec(incoming.path);
  if (found === null) return undefined;
  return Object.fromEntries(Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]));
}

async function pause(state: State, ms: number): Promise<void> {
  await new Promise<void>((resolve) => state.timers.add(setTimeout(resolve, ms)));
}

function send(state: State, response: ServerResponse, { status, body, headers }: RestAnswer, fault: Fault | undefined): void {
  if (response.destroyed) return;
  const text = body === undefined ? '' : JSON.stringify(body);
  const half = text.slice(0, Math.ceil(text.length / 2));
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'x-github-request-id': 'FAKE:1', ...headers });
  switch (fault?.kind) {
    case 'close-mid-body':
      response.write(half, () => response.destroy());
      return;
    case 'broken-json':
      response.end(half);
      return;
    case 'drip':
      response.write(half);
      state.timers.add(setInterval(() => response.write(' '), fault.ms));
      return;
    case 'endless-body':
      response.write('{"data": "');
      pour(response);
      return;
    default:
      response.end(text);
  }
}

/** As fast as the client takes it, until it hangs up. */
function pour(response: ServerResponse): void {
  const chunk = 'x'.repeat(65_536);
  const more = () => {
    if (response.destroyed) return;
    if (response.write(chunk)) setImmediate(more);
    else response.once('drain', more);
  };
  more();
}
