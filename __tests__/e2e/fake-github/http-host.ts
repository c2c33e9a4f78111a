import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A server on a port of its own at 127.0.0.1 that ends whatever still hangs when it is stopped. */
export interface HttpHost {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** Kept until the host is stopped. */
  readonly timers: Set<NodeJS.Timeout>;
  stop(): Promise<void>;
}

export interface HttpHandlers {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Told of what the handler threw. */
  readonly onProblem: (problem: string) => void;
  /** `CONNECT`, which only a proxy answers. */
  readonly onConnect?: (request: IncomingMessage, socket: Socket) => void;
}

export async function startHost({ handle, onProblem, onConnect }: HttpHandlers): Promise<HttpHost> {
  const sockets = new Set<Socket>();
  const timers = new Set<NodeJS.Timeout>();
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      onProblem(String(error));
      response.destroy();
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
  });
  // On a server of node:http the stream of a CONNECT is the socket itself.
  if (onConnect !== undefined) server.on('connect', (request, socket) => onConnect(request, socket as Socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has this kind of address.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = async () => {
    for (const timer of timers) clearInterval(timer);
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url, timers, stop };
}

/** The whole body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** One value for each header, names in lower case. */
export function headersOf(request: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
}
