import type { Answer, Failure } from '../../../ports/github-api.ts';
import type { ClientResponse, GitHubClient } from '../client.ts';
import { listOf, numberOf } from '../json.ts';
import { misshapen } from './shaped.ts';

export interface ListRequest {
  /** Template such as `/repos/{owner}/{repo}/environments`. */
  readonly url: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The field that holds the list; undefined where the answer is the list. */
  readonly key: string | undefined;
  /** What is listed, as messages call it. */
  readonly what: string;
  /** Items over which the list counts as truncated. */
  readonly most: number;
  readonly signal?: AbortSignal;
}

/** Pages of one list that are read; a longer one is truncated. */
const pageLimit = 30;

/**
 * All items of a list, by the `Link` of each page. A list that has more than was given, by its own count, by its pages or by the limit of
 * the request, is truncated, never shorter.
 */
export async function allPages(client: GitHubClient, request: ListRequest): Promise<Answer<readonly unknown[]>> {
  const { what, key, most, signal } = request;
  const items: unknown[] = [];
  let total = 0;
  let next: string | undefined = request.url;
  let parameters: ListRequest['parameters'] = { ...request.parameters, per_page: 100 };
  for (let page = 0; next !== undefined; page += 1) {
    if (page === pageLimit) return { state: 'truncated', why: `${what}: there are more than ${pageLimit} pages, the limit of Interlock` };
    const answer: Answer<ClientResponse> = await client.rest({ method: 'GET', url: next, parameters, signal });
    if (answer.state !== 'value') return page === 0 ? answer : brokenOff(answer, what);
    const { data, headers } = answer.value;
    const list = key === undefined ? listOf({ data }, 'data') : listOf(data, key);
    if (list === undefined) return misshapen(what);
    items.push(...list);
    if (items.length > most) return { state: 'truncated', why: `${what}: there are more than ${most}, the limit of Interlock` };
    total = numberOf(data, 'total_count') ?? total;
    next = nextOf(headers['link']);
    parameters = {};
  }
  if (total > items.length) return { state: 'truncated', why: `${what}: GitHub counts ${total} and gives ${items.length}` };
  return { state: 'value', value: items };
}

/** What GitHub itself named as the next page exists: that it cannot be found says nothing of the list. */
function brokenOff(failure: Failure, what: string): Failure {
  return failure.state === 'forbidden' ? { state: 'truncated', why: `${what}: the list breaks off, since ${failure.why}` } : failure;
}

/** Whatever stands there, the client sends the token to the API's own origin only. */
function nextOf(header: string | number | undefined): string | undefined {
  const links = typeof header === 'string' ? header.slice(0, 8000).split(',') : [];
  return links.map((link) => /^\s*<([^<>]+)>\s*;\s*rel="next"/.exec(link)?.[1]).find((url) => url !== undefined);
}
