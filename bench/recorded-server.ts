import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** A server on loopback that answers from memory what another server answered before. */
export interface RecordedServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** From here on, what was not asked before is an error. */
  seal(): void;
  stop(): Promise<void>;
}

interface Recorded {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * Stands before `origin`: a request that is new is handed on and its answer kept, with status, headers and body; the same request is answered
 * from memory. So what a run costs the server is not measured as the cost of the client.
 */
export async function startRecordedServer(origin: string): Promise<RecordedServer> {
  const answers = new Map<string, Recorded>();
  let isSealed = false;
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    const key = JSON.stringify([request.method, request.url, request.headers.authorization, body]);
    const known = answers.get(key);
    if (known === undefined && isSealed) throw new Error(`${request.method} ${request.url} was not asked when the answers were recorded`);
    const answer = known ?? (await askedAt(origin, request, body));
    answers.set(key, answer);
    response.writeHead(answer.status, { ...answer.headers }).end(answer.body);
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    seal: () => {
      isSealed = true;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server does not listen on a port');
  return address.port;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

async function askedAt(origin: string, request: IncomingMessage, body: string): Promise<Recorded> {
  const named = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !hopHeaders.has(name) ? [[name, value]] : [],
  );
  const response = await fetch(`${origin}${request.url}`, {
    method: request.method ?? 'GET',
    headers: named,
    ...(request.method === 'POST' ? { body } : {}),
  });
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !hopHeaders.has(name)));
  return { status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) };
}

/** They belong to one connection, not to the message. */
const hopHeaders: ReadonlySet<string> = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'host', 'date']);
