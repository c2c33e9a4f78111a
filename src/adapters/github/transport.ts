import { type IncomingMessage, request as requestPlain } from 'node:http';

/** One HTTP request as the client makes it. */
export interface Outgoing {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly signal: AbortSignal;
}

/** An answer whose body has not been read yet. */
export interface Incoming {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: AsyncIterator<Uint8Array>;
  /** Lets go of the connection. */
  readonly discard: () => void;
}

export type Transport = (url: string, outgoing: Outgoing) => Promise<Incoming>;

/**
 * Sends a request through Node's own agents, which honour the proxies of `useProxies`. It follows no redirect and asks for no
 * compression. The global `fetch` would do the same at the price of more than Node's own start.
 */
export function httpTransport(): Transport {
  return async (url, { method, headers, body, signal }) => {
    const request = url.startsWith('https:') ? (await import('node:https')).request : requestPlain;
    return new Promise((resolve, reject) => {
      const sent = request(url, { method, headers }, (response) => resolve(incomingOf(response)));
      sent.on('error', reject);
      if (signal.aborted) sent.destroy();
      else signal.addEventListener('abort', () => sent.destroy(), { once: true });
      sent.end(body);
    });
  };
}

function incomingOf(response: IncomingMessage): Incoming {
  const headers = new Map(
    Object.entries(response.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, textOf(value)] as const])),
  );
  const iterator: AsyncIterator<Uint8Array> = response[Symbol.asyncIterator]();
  return {
    status: response.statusCode ?? 0,
    headers,
    body: iterator,
    discard: () => {
      // What is not wanted any more may still fail; nobody is left to hear of it.
      response.on('error', () => undefined);
      response.destroy();
    },
  };
}

function textOf(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : value.join(', ');
}
