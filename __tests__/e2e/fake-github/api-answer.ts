import { contractProblems, type Edition, isDescribed } from './contract.ts';
import { answerGraphql } from './graphql.ts';
import type { FakeRepository } from './repository.ts';
import { notFound, type RestAnswer, type RestRoute, refusal } from './rest.ts';
import type { FakeToken } from './token.ts';

/** A request with what the server made of it. */
export interface Incoming {
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

/** What the API answers from. */
export interface ApiWorld {
  readonly repositories: readonly FakeRepository[];
  readonly routes: readonly RestRoute[];
  readonly problems: string[];
  readonly lacks: ReadonlySet<string>;
  readonly url: string;
  readonly bundlesUrl: string;
}

/** The API's answer: who asks is looked at first, then what is left of the limit, then the question. */
export async function apiAnswer(world: ApiWorld, incoming: Incoming): Promise<RestAnswer> {
  const { token, isEnterprise, headers } = incoming;
  if (token === undefined)
    return { status: 401, body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401' } };
  if (isEnterprise && (headers['x-github-api-version'] ?? '2022-11-28') !== '2022-11-28') {
    return { status: 400, body: { message: 'The version of the API in the header X-GitHub-Api-Version is not supported' } };
  }
  const isGraphql = incoming.path === '/graphql';
  const limits = countDown(token, isGraphql ? 'graphql' : 'core');
  const answer = limits.isUsedUp ? usedUp(isGraphql) : isGraphql ? await graphql(world, incoming, token) : rest(world, incoming, token);
  return { ...answer, headers: { ...limits.headers, ...answer.headers } };
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

async function graphql(world: ApiWorld, { body }: Incoming, token: FakeToken): Promise<RestAnswer> {
  const onProblem = (problem: string) => world.problems.push(problem);
  const { repositories, lacks, url } = world;
  return { status: 200, body: await answerGraphql(body, { token, repositories, lacks, serverUrl: url, onProblem }) };
}

function rest(world: ApiWorld, incoming: Incoming, token: FakeToken): RestAnswer {
  const edition: Edition = incoming.isEnterprise ? 'ghes-3.19' : 'api.github.com';
  const found = world.routes
    .map((route) => ({ route, parameters: match(route, incoming) }))
    .find(({ parameters }) => parameters !== undefined);
  const nothing = notFound(incoming.isEnterprise ? 'enterprise-server@3.19/rest' : 'rest');
  if (found?.parameters === undefined) return nothing;
  const { route, parameters } = found;
  const verb = route.method === 'POST' ? 'post' : 'get';
  // An older server does not have it.
  if (incoming.isEnterprise && !isDescribed(edition, verb, route.template)) return nothing;
  const repository = world.repositories.find((one) => sameName(one, parameters));
  const refused = 'owner' in parameters ? refusal(token, repository, route.permission) : undefined;
  const apiUrl = incoming.isEnterprise ? `${world.url}/api/v3` : world.url;
  const { method, path, query, body } = incoming;
  const { repositories } = world;
  const addresses = { apiUrl, serverUrl: world.url, bundlesUrl: world.bundlesUrl };
  const answer = refused ?? route.answer({ ...addresses, repositories, method, path, query, body, parameters, token, edition, repository });
  const exchange = {
    method: verb,
    template: route.template,
    pathParameters: parameters,
    query,
    sent: body,
    status: answer.status,
    body: answer.body,
  } as const;
  world.problems.push(...contractProblems(edition, exchange));
  return answer;
}

function sameName({ owner, name }: FakeRepository, parameters: Readonly<Record<string, string>>): boolean {
  return `${owner}/${name}`.toLowerCase() === `${parameters['owner']}/${parameters['repo']}`.toLowerCase();
}

/** Parameters that take slashes, as the description marks them. */
const multiSegment: ReadonlySet<string> = new Set(['path', 'ref', 'tree_sha', 'basehead', 'branch']);

function match({ method, template }: RestRoute, incoming: Incoming): Readonly<Record<string, string>> | undefined {
  if (method !== incoming.method) return undefined;
  const literal = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  const source = literal.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${multiSegment.has(name) ? '.*' : '[^/]+'})`);
  const found = new RegExp(`^${source}$`).exec(incoming.path);
  if (found === null) return undefined;
  return Object.fromEntries(Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]));
}
