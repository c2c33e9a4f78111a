import type { Answer, Failure } from '../../../ports/github-api.ts';
import { errorCode } from '../../error-code.ts';
import { untilAborted } from '../../until-aborted.ts';
import { isLoopback } from '../is-loopback.ts';
import { readBody } from '../read-body.ts';
import type { Incoming, Transport } from '../transport.ts';

export interface DownloadPorts {
  readonly transport: Transport;
  readonly userAgent: string;
  /** Ends every wait. */
  readonly signal: AbortSignal;
  /** Bytes of the file. */
  readonly most: number;
  /** True where plain http to this machine is allowed: the API itself is there. */
  readonly isLocal: boolean;
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const redirectLimit = 3;

/**
 * A file from an address that GitHub named, which may lie on any host: nothing goes there that says who asks. The request ends at the
 * signal, at the limit of bytes, and after a few redirects.
 */
export async function download(url: string, ports: DownloadPorts): Promise<Answer<Uint8Array>> {
  let target = url;
  for (let hop = 0; hop <= redirectLimit; hop += 1) {
    if (!isAllowed(target, ports.isLocal)) return outage('it lies at an address that is not https');
    const answer = await once(target, ports);
    if (answer.state !== 'moved') return answer;
    if (answer.to === undefined) break;
    target = answer.to;
  }
  return outage('its host redirects without an end that may be followed');
}

type Attempt = Answer<Uint8Array> | { readonly state: 'moved'; readonly to: string | undefined };

async function once(url: string, ports: DownloadPorts): Promise<Attempt> {
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
    if (response.status === 200) return await bodyOf(response, ports);
    response.discard();
    return outage(`its host answered ${response.status}`);
  } catch (error) {
    return outage(signal.aborted ? 'its host did not answer in time' : `the connection to its host failed (${errorCode(error)})`);
  }
}

async function bodyOf(response: Incoming, { signal, most }: DownloadPorts): Promise<Answer<Uint8Array>> {
  const body = await untilAborted(readBody(response, most), signal).catch((error: unknown) => {
    response.discard();
    throw error;
  });
  return body === undefined ? outage(`it is over the limit of ${most} bytes`) : { state: 'value', value: body };
}

function isAllowed(url: string, isLocal: boolean): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (isLocal && protocol === 'http:' && isLoopback(hostname));
}

function outage(why: string): Failure {
  return { state: 'outage', why };
}
