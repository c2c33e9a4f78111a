import { errorCode } from './error-code.ts';
import { isLoopback } from './github/is-loopback.ts';
import type { Incoming, Transport } from './github/transport.ts';
import { untilAborted } from './until-aborted.ts';

export interface PlainPorts {
  readonly transport: Transport;
  readonly userAgent: string;
  /** Ends every wait. */
  readonly signal: AbortSignal;
  /** True where plain http to this machine is allowed: whoever names the address is there. */
  readonly isLocal: boolean;
}

export type Fetched<T> =
  | { readonly state: 'value'; readonly value: T }
  /** Any other answer than 200. */
  | { readonly state: 'status'; readonly status: number }
  | { readonly state: 'outage'; readonly why: string; readonly isOverLimit?: true };

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const redirectLimit = 3;

/**
 * What lies at an address that somebody else named, which may be on any host: nothing goes there that says who asks. `read` takes the body;
 * a text that it gives says why the body is none. The request ends at the signal and after a few redirects.
 */
export async function fetchPlain<T>(url: string, ports: PlainPorts, read: (response: Incoming) => Promise<Read<T>>): Promise<Fetched<T>> {
  let target = url;
  for (let hop = 0; hop <= redirectLimit; hop += 1) {
    if (!isAllowed(target, ports.isLocal)) return outage('it lies at an address that is not https');
    const answer = await once(target, ports, read);
    if (answer.state !== 'moved') return answer;
    if (answer.to === undefined) break;
    target = answer.to;
  }
  return outage('its host redirects without an end that may be followed');
}

export type Read<T> = { readonly value: T } | { readonly why: string; readonly isOverLimit?: true };

type Attempt<T> = Fetched<T> | { readonly state: 'moved'; readonly to: string | undefined };

async function once<T>(url: string, ports: PlainPorts, read: (response: Incoming) => Promise<Read<T>>): Promise<Attempt<T>> {
  const { transport, userAgent, signal } = ports;
  const headers = { 'user-agent': userAgent, accept: '*/*' };
  try {
    signal.throwIfAborted();
    const response = await untilAborted(transport(url, { method: 'GET', headers, body: undefined, signal }), signal);
    if (redirects.has(response.status)) {
      response.discard();
      const location = response.headers.get('location');
      return { state: 'moved', to: location !== undefined && URL.canParse(location, url) ? new URL(location, url).href : undefined };
    }
    if (response.status === 200) return await bodyOf(response, signal, read);
    response.discard();
    return { state: 'status', status: response.status };
  } catch (error) {
    return outage(signal.aborted ? 'its host did not answer in time' : `the connection to its host failed (${errorCode(error)})`);
  }
}

async function bodyOf<T>(response: Incoming, signal: AbortSignal, read: (response: Incoming) => Promise<Read<T>>): Promise<Fetched<T>> {
  const body = await untilAborted(read(response), signal).catch((error: unknown) => {
    response.discard();
    throw error;
  });
  return 'why' in body ? { state: 'outage', ...body } : { state: 'value', value: body.value };
}

function isAllowed(url: string, isLocal: boolean): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (isLocal && protocol === 'http:' && isLoopback(hostname));
}

function outage(why: string): { readonly state: 'outage'; readonly why: string } {
  return { state: 'outage', why };
}
