import type { Octokit } from '@octokit/core';
import { InterlockError } from '../../core/errors.ts';
import type { Answer, ApiUsage, Failure } from '../../ports/github-api.ts';
import type { Asker } from './asker.ts';
import { type Chain, type ChainLimits, ChainStop, type Fetch, type Meter, meter, startChain, type WholeAnswer } from './chain.ts';
import { failureOf } from './failure-of.ts';
import { firstRequest, type Sent } from './first-request.ts';
import { isLoopback } from './is-loopback.ts';
import { fieldOf, listOf, textOf } from './json.ts';
import type { Transport } from './transport.ts';

export interface ClientOptions extends Asker {
  /** `https://api.github.com`, `https://HOST/api/v3`, `https://api.NAME.ghe.com`. */
  readonly apiUrl: string;
  /** `https://api.github.com/graphql`, `https://HOST/api/graphql`. */
  readonly graphqlUrl: string;
  readonly limits: ChainLimits;
  readonly transport: Transport;
}

export interface ClientRequest {
  readonly method: 'GET' | 'POST';
  /** Template such as `/repos/{owner}/{repo}`, or a page's whole address on the API's own origin. */
  readonly url: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Ends the question, its retries included, as an outage. */
  readonly signal?: AbortSignal | undefined;
}

export interface ClientResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

/** The one way to GitHub. A success is returned as it came; everything else is classified. */
export interface GitHubClient {
  rest(request: ClientRequest): Promise<Answer<ClientResponse>>;
  /** A success may carry errors beside its data. */
  graphql(query: string, variables: Readonly<Record<string, string>>): Promise<Answer<ClientResponse>>;
  /** Where the API sends a reader of this path on. What lies there is asked for without the token. */
  locate(path: string): Promise<Answer<string>>;
  usage(): ApiUsage;
  /** The platform's clock at its first answer, ISO 8601, UTC. */
  firstDate(): string | undefined;
  /** The same API with another token, in the same budget: its calls count here, its rate limit is its own. */
  withToken(token: string): GitHubClient;
}

export function gitHubClient(options: ClientOptions): GitHubClient {
  return clientWith(options, meter());
}

function clientWith(options: ClientOptions, count: Meter): GitHubClient {
  checkOptions(options);
  const origins = new Set([new URL(options.apiUrl).origin, new URL(options.graphqlUrl).origin]);
  const ports = { transport: options.transport, meter: count, limits: options.limits, origins };
  const patient = patientFor(options);
  const send = async (request: Sent, signal?: AbortSignal): Promise<Answer<ClientResponse>> => {
    const chain = startChain(ports, signal);
    try {
      const response = await chain.within(ask(options, patient, chain, request));
      if (response.status >= 300) return failureOf({ status: response.status, headers: response.headers, data: undefined });
      return { state: 'value', value: { status: response.status, headers: response.headers, data: response.data } };
    } catch (error) {
      return failureFrom(error, options.token);
    } finally {
      chain.end();
    }
  };
  const graphqlBase = options.graphqlUrl.replace(/\/graphql\/?$/, '');
  return {
    rest: ({ method, url, parameters, signal }) =>
      send({ ...parameters, method, url, baseUrl: options.apiUrl.replace(/\/+$/, '') }, signal),
    graphql: async (query, variables) => {
      const answer = await send({ method: 'POST', url: '/graphql', baseUrl: graphqlBase, query, variables });
      if (answer.state !== 'value') return answer;
      return { ...answer, value: { ...answer.value, data: withoutToken(answer.value.data, options.token) } };
    },
    locate: async (path) => (await import('./redirect-target.ts')).redirectTarget(options, count, path),
    usage: () => count.usage(),
    firstDate: () => count.firstDate(),
    withToken: (token) => clientWith({ ...options, token }, { ...count, note: () => undefined }),
  };
}

/** A token with a space or a line end would be quoted whole by the error that refuses the header. */
function checkOptions({ token, apiUrl, graphqlUrl }: ClientOptions): void {
  if (!/^[\x21-\x7e]{1,4096}$/.test(token)) {
    throw new InterlockError(
      'INPUT_INVALID',
      'the token holds characters that no GitHub token has, or none at all; pass it as it was issued, without spaces or line ends',
    );
  }
  for (const url of [apiUrl, graphqlUrl]) {
    if (isSafeAddress(url)) continue;
    throw new InterlockError(
      'INPUT_INVALID',
      `${JSON.stringify(url)} is not an address of a GitHub API; GITHUB_API_URL and GITHUB_GRAPHQL_URL must be https addresses`,
    );
  }
}

/** Over plain http the token could be read on the way, so that is for this machine alone. */
function isSafeAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

type PatientClient = () => Promise<Octokit>;

const chains = new WeakMap<AbortSignal, Chain>();

/** Loaded when an answer was not sound. */
function patientFor(options: ClientOptions): PatientClient {
  const hasTimeFor = (signal: AbortSignal, wait: number) => chains.get(signal)?.hasTimeFor(wait) === true;
  let patient: Promise<Octokit> | undefined;
  const load = async () => (await import('./patient-octokit.ts')).patientOctokit(options, options.limits, hasTimeFor);
  return () => (patient ??= load());
}

/**
 * A sound first answer is taken as it is. Any other is given to the patient client as the first answer of its own, so that what is asked
 * again, how often and after which wait is decided in one place, and no request is sent twice for it.
 */
async function ask(asker: Asker, patient: PatientClient, chain: Chain, request: Sent) {
  const { fetch, signal } = chain;
  let first: Promise<WholeAnswer> | undefined;
  const keepFirst: Fetch = (url, init) => (first = fetch(url, init));
  const startFromFirst: Fetch = (url, init) => {
    const kept = first;
    first = undefined;
    return kept ?? fetch(url, init);
  };
  try {
    const response = await firstRequest(asker, request, keepFirst, signal);
    if (response !== undefined) return response;
  } catch (error) {
    if (error instanceof ChainStop) throw error;
  }
  chains.set(signal, chain);
  return (await patient()).request({ ...request, request: { signal, fetch: startFromFirst } });
}

/** Errors stand beside the data of a success, and their messages are repeated to people: a server may have put the token into one. */
function withoutToken(body: unknown, token: string): unknown {
  const errors = listOf(body, 'errors');
  if (errors === undefined) return body;
  const quiet = errors.map((error) => changed(error, { message: textOf(error, 'message')?.replaceAll(token, '***') }));
  return changed(body, { errors: quiet });
}

function changed(value: unknown, fields: Readonly<Record<string, unknown>>): object {
  return typeof value === 'object' ? { ...value, ...fields } : fields;
}

/** A server may send the token back in its message; no text of ours repeats it. */
function failureFrom(error: unknown, token: string): Failure {
  if (error instanceof ChainStop) return error.failure;
  const response = fieldOf(error, 'response');
  const status = fieldOf(response, 'status') ?? fieldOf(error, 'status');
  const said = fieldOf(response, 'data');
  const data = { message: textOf(said, 'message')?.replaceAll(token, '***'), documentation_url: textOf(said, 'documentation_url') };
  const headers = headersOf(fieldOf(response, 'headers'));
  const isRateLimited = (listOf(said, 'errors') ?? []).some((one) => textOf(one, 'type') === 'RATE_LIMITED');
  if (isRateLimited) return failureOf({ status: 403, headers: { ...headers, 'x-ratelimit-remaining': '0' }, data });
  if (typeof status === 'number' && response !== undefined) return failureOf({ status, headers, data });
  return { state: 'outage', why: 'the connection to GitHub failed' };
}

function headersOf(headers: unknown): Readonly<Record<string, string>> {
  if (typeof headers !== 'object' || headers === null) return {};
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
