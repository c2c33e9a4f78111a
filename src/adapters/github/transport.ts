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
  /** Hands over the body piece by piece, to its end; rejects where the connection ends before it, or with what `take` throws. */
  readonly read: (take: (piece: Uint8Array) => void) => Promise<void>;
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
  return {
    status: response.statusCode ?? 0,
    headers,
    read: (take) => pieces(response, take),
    discard: () => {
      // What is not wanted any more may still fail; nobody is left to hear of it.
      response.on('error', () => undefined);
      response.destroy();
    },
  };
}

/** By its events: iterating over the stream would load and run more of Node than the rest of the answer does. */
function pieces(response: IncomingMessage, take: (piece: Uint8Array) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    response.on('data', (piece: Uint8Array) => {
      try {
        take(piece);
      } catch (error) {
        reject(error);
      }
    });
    response.on('end', resolve);
    response.on('error', reject);
    response.on('close', () => reject(new Error('the connection was closed before the end of the answer')));
  });
}

function textOf(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : value.join(', ');
}
