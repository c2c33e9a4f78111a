import { connect, type Socket } from 'node:net';
import { bodyOf, headersOf, startHost } from './http-host.ts';
import { type RecordedRequest, withoutSecret } from './recorded-request.ts';

/** A proxy in somebody else's hands. */
export interface RecordingProxy {
  /** For `http_proxy` and `https_proxy`. */
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  /** True where these words came through it, in a header, a body or a tunnel. */
  hasSeen(words: string): boolean;
  stop(): Promise<void>;
}

/** Whatever is asked of whatever host is answered by `target`, such as a lying API; without one, nothing is reached. */
export async function startProxy({ target }: { readonly target?: string }): Promise<RecordingProxy> {
  const requests: RecordedRequest[] = [];
  let seen = '';
  const host = await startHost({
    onProblem: () => undefined,
    handle: async (request, response) => {
      const headers = headersOf(request);
      const body = await bodyOf(request);
      const method = request.method ?? 'GET';
      seen += `${method} ${request.url ?? ''}\n${JSON.stringify(headers)}\n${body}\n`;
      requests.push({ method, path: request.url ?? '', query: '', headers: withoutSecret(headers, undefined), body, token: undefined });
      if (target === undefined) return void response.writeHead(502).end();
      const asked = new URL(request.url ?? '/', 'http://proxied.invalid');
      const answer = await fetch(`${target}${asked.pathname}${asked.search}`, sendable(method, headers, body));
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
      response.end(Buffer.from(await answer.arrayBuffer()));
    },
    onConnect: (request, socket) => {
      const headers = withoutSecret(headersOf(request), undefined);
      seen += `CONNECT ${request.url ?? ''}\n${JSON.stringify(request.headers)}\n`;
      requests.push({ method: 'CONNECT', path: request.url ?? '', query: '', headers, body: undefined, token: undefined });
      tunnel(socket, target, (bytes) => {
        seen += bytes.toString('latin1');
      });
    },
  });
  return { url: host.url, requests, hasSeen: (words) => seen.includes(words), stop: () => host.stop() };
}

function sendable(method: string, headers: Readonly<Record<string, string>>, body: string): RequestInit {
  const { host: _host, connection: _connection, 'content-length': _length, 'proxy-connection': _proxy, ...kept } = headers;
  return { method, headers: kept, redirect: 'manual', ...(method === 'GET' || method === 'HEAD' ? {} : { body }) };
}

function tunnel(socket: Socket, target: string | undefined, onBytes: (bytes: Buffer) => void): void {
  socket.on('data', onBytes);
  if (target === undefined) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  const { hostname, port } = new URL(target);
  const upstream = connect(Number(port), hostname, () => socket.write('HTTP/1.1 200 Connection Established\r\n\r\n'));
  upstream.on('error', () => socket.destroy());
  socket.on('close', () => upstream.destroy());
  socket.pipe(upstream).pipe(socket);
}
