import { endpoint } from '@octokit/endpoint';
import { type Asker, apiVersion, userAgentOf } from './asker.ts';
import type { Fetch, WholeAnswer } from './chain.ts';
import { fieldOf } from './json.ts';

/** A question with the parameters of its address or body beside it. */
export interface Sent {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly baseUrl: string;
  readonly [parameter: string]: unknown;
}

/** A sound answer. */
export interface Response {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly data: unknown;
}

/**
 * Sends a question once, as Octokit's own endpoints describe it, and without the rest of Octokit, which costs a third of Node's own start.
 * The answer is read only where it is sound: JSON that came with success and carries no errors. What becomes of any other is decided elsewhere.
 */
export async function firstRequest(asker: Asker, sent: Sent, fetch: Fetch, signal: AbortSignal): Promise<Response | undefined> {
  const { method, url, headers, ...others } = endpoint({
    ...sent,
    headers: {
      authorization: authorizationOf(asker.token),
      'user-agent': `${userAgentOf(asker)} ${endpoint.DEFAULTS.headers['user-agent']}`,
      'x-github-api-version': apiVersion,
    },
  });
  const named = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const]));
  const body: unknown = others.body;
  const text = body === undefined ? undefined : JSON.stringify(body);
  return soundOf(await fetch(url, { method, headers: Object.fromEntries(named), body: text, signal }));
}

/** A token of three parts is a JSON Web Token, which GitHub takes under another name. */
export function authorizationOf(token: string): string {
  return token.split('.').length === 3 ? `bearer ${token}` : `token ${token}`;
}

async function soundOf(answer: WholeAnswer): Promise<Response | undefined> {
  const { status, headers } = answer;
  const isJson = /^application\/json\s*(?:;|$)/i.test(headers.get('content-type') ?? '');
  if (status < 200 || status > 299 || status === 204 || status === 205 || !isJson) return undefined;
  const data = parsed(await answer.text());
  if (data === undefined || fieldOf(data, 'errors') !== undefined) return undefined;
  return { status, headers: Object.fromEntries(headers), data };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
