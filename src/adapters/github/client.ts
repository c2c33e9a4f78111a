import { InterlockError } from '../../core/errors.ts';
import type { Answer, ApiUsage, Failure } from '../../ports/github-api.ts';
import { type Chain, type ChainLimits, ChainStop, meter, startChain } from './chain.ts';
import { failureOf } from './failure-of.ts';
import { fieldOf, listOf, textOf } from './json.ts';
import type { Transport } from './transport.ts';

/**
 * The version that every supported GitHub knows: Enterprise Server up to 3.19 refuses 2026-03-10, and nothing that is asked here differs.
 */
export const apiVersion = '2022-11-28';

export interface ClientOptions {
  readonly token: string;
  /** `https://api.github.com`, `https://HOST/api/v3`, `https://api.NAME.ghe.com`. */
  readonly apiUrl: string;
  /** `https://api.github.com/graphql`, `https://HOST/api/graphql`. */
  readonly graphqlUrl: string;
  /** `interlock/1.2.3`. */
  readonly userAgent: string;
  /** ACTIONS_ORCHESTRATION_ID of the runner. */
  readonly orchestrationId: string | undefined;
  readonly limits: ChainLimits;
  readonly transport: Transport;
}

export interface ClientRequest {
  readonly method: 'GET' | 'POST';
  /** Template such as `/repos/{owner}/{repo}`, or a page's whole address on the API's own origin. */
  readonly url: string;
  readonly parameters: Readonly<Record<string, unknown>>;
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
  usage(): ApiUsage;
  /** Loads what the first question needs, so that it leaves at once when it is asked. */
  prepare(): Promise<void>;
}

export function gitHubClient(options: ClientOptions): GitHubClient {
  checkOptions(options);
  const count = meter();
  const origins = new Set([new URL(options.apiUrl).origin, new URL(options.graphqlUrl).origin]);
  const ports = { transport: options.transport, meter: count, limits: options.limits, origins };
  let octokit: Promise<Octokit> | undefined;
  const send = async (request: Sent): Promise<Answer<ClientResponse>> => {
    const chain = startChain(ports);
    try {
      octokit ??= connect(options);
      const response = await chain.within(askWith(await octokit, chain, request));
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
    rest: ({ method, url, parameters }) => send({ ...parameters, method, url, baseUrl: options.apiUrl.replace(/\/+$/, '') }),
    graphql: (query, variables) => send({ method: 'POST', url: '/graphql', baseUrl: graphqlBase, query, variables }),
    usage: () => count.usage(),
    prepare: async () => {
      octokit ??= connect(options);
      await Promise.all([octokit, options.apiUrl.startsWith('https:') ? import('node:https') : import('node:http')]);
    },
  };
}

interface Sent {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly baseUrl: string;
  readonly [parameter: string]: unknown;
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
  return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname));
}

type Octokit = Awaited<ReturnType<typeof connect>>;

const chains = new WeakMap<AbortSignal, Chain>();

function askWith(octokit: Octokit, chain: Chain, request: Sent) {
  chains.set(chain.signal, chain);
  return octokit.request({ ...request, request: { signal: chain.signal, fetch: chain.fetch } });
}

async function connect({ token, userAgent, orchestrationId, limits }: ClientOptions) {
  const { Octokit, retry, throttling } = await import('./octokit.ts');
  const orchestration =
    orchestrationId === undefined ? '' : ` actions_orchestration_id/${orchestrationId.replace(/[^\w.-]/g, '_').slice(0, 200)}`;
  const isWorthWaiting = (
    seconds: number,
    { request }: { readonly request: { readonly signal?: unknown } },
    _octokit: unknown,
    retries: number,
  ) => retries < limits.retries && request.signal instanceof AbortSignal && chains.get(request.signal)?.hasTimeFor(seconds * 1000) === true;
  const octokit = new (Octokit.plugin(retry, throttling))({
    auth: token,
    userAgent: `${userAgent}${orchestration}`,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    retry: {
      doNotRetry: [400, 401, 403, 404, 406, 409, 410, 415, 422, 429, 451],
      retries: limits.retries,
      retryAfterBaseValue: limits.retryBase,
    },
    throttle: { id: `interlock ${(clients += 1)}`, ...paceless, onRateLimit: isWorthWaiting, onSecondaryRateLimit: isWorthWaiting },
  });
  octokit.hook.before('request', (sent) => {
    sent.headers['x-github-api-version'] = apiVersion;
  });
  return octokit;
}

/** The throttling plugin shares its state between clients of one id, which would mix their tokens' limits. */
let clients = 0;

function quiet(): void {}

/**
 * The plugin's pace between requests is for thousands of calls: here the budget is small, only queries are posted, and each of its queues
 * waits for several timers before a request leaves. What it does about limits stays.
 */
const unpaced = { key: () => ({ schedule: async (_options: unknown, task: () => Promise<unknown>) => task() }) } as never;
const paceless = { global: unpaced, write: unpaced };

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
