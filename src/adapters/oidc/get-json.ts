import { isLoopback } from '../github/is-loopback.ts';
import { readBody } from '../github/read-body.ts';
import type { Transport } from '../github/transport.ts';

/** What a server said to one request, or why it said nothing that can be used. */
export type JsonAnswer = { readonly state: 'value'; readonly value: unknown } | { readonly state: 'failed'; readonly why: string };

export interface JsonRequest {
  readonly url: string;
  readonly authorization: string | undefined;
  /** How the server is called in texts. */
  readonly name: string;
}

const answerBytes = 256 * 1024;
const deadline = 10_000;

/**
 * One GET that follows no redirect: whoever answers elsewhere must not receive what is sent. Over https, or to this machine. Ends within
 * ten seconds, whatever the server does, and never throws.
 */
export async function getJson(transport: Transport, { url, authorization, name }: JsonRequest): Promise<JsonAnswer> {
  if (!isSafe(url)) return { state: 'failed', why: `the address of ${name} is not an https address` };
  const controller = new AbortController();
  const stopped = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(new Error(`${name} did not answer within ${deadline / 1000} seconds`)));
  });
  stopped.catch(() => undefined);
  const timer = setTimeout(() => controller.abort(), deadline);
  try {
    return await Promise.race([read(transport, { url, authorization, name }, controller.signal), stopped]);
  } catch (error) {
    const isLate = controller.signal.aborted;
    return { state: 'failed', why: isLate && error instanceof Error ? error.message : `the connection to ${name} failed` };
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}

async function read(transport: Transport, { url, authorization, name }: JsonRequest, signal: AbortSignal): Promise<JsonAnswer> {
  const headers = { accept: 'application/json', ...(authorization === undefined ? {} : { authorization }) };
  const response = await transport(url, { method: 'GET', headers, body: undefined, signal });
  if (response.status !== 200) {
    response.discard();
    return { state: 'failed', why: `${name} answered ${response.status}` };
  }
  const body = await readBody(response, answerBytes);
  if (body === undefined) return { state: 'failed', why: `the answer of ${name} is over the limit of ${answerBytes} bytes` };
  return parsed(new TextDecoder().decode(body), name);
}

function parsed(text: string, name: string): JsonAnswer {
  try {
    return { state: 'value', value: JSON.parse(text) };
  } catch {
    return { state: 'failed', why: `the answer of ${name} is not JSON` };
  }
}

/** Over plain http the token could be read on the way, so that is for this machine alone. */
function isSafe(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}
