import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { indexType, type OciContent } from './content.ts';

export interface MemoryRegistry {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  /** `METHOD /path`, in the order of arrival. */
  readonly requests: string[];
  /** Of each request that said who asks. */
  readonly authorizations: string[];
  stop(): void;
}

/** Answers before the registry does; true where it has answered. */
export type Intercept = (request: IncomingMessage, response: ServerResponse, path: string) => boolean;

export interface MemoryRegistryOptions {
  readonly intercept?: Intercept;
  /** Referrers on one page of the list; all of them where nothing is said. */
  readonly pageSize?: number;
}

/** A registry of the distribution API 1.1 with its referrers, for reads alone. */
export async function memoryRegistry(content: OciContent, options: MemoryRegistryOptions = {}): Promise<MemoryRegistry> {
  const requests: string[] = [];
  const authorizations: string[] = [];
  const server = await serveHere((request, response) => {
    const url = new URL(request.url ?? '/', 'http://registry');
    requests.push(`${request.method} ${request.url}`);
    if (request.headers.authorization !== undefined) authorizations.push(request.headers.authorization);
    if (options.intercept?.(request, response, url.pathname) === true) return;
    answer(url, content, options.pageSize ?? Number.POSITIVE_INFINITY, response);
  });
  return { ...server, requests, authorizations };
}

/** A server on this machine, gone with `stop`. */
export async function serveHere(listener: RequestListener): Promise<{ readonly host: string; stop(): void }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { host: `127.0.0.1:${port}`, stop };
}

function answer(url: URL, content: OciContent, pageSize: number, response: ServerResponse): void {
  const [, kind, reference = ''] = /^\/v2\/[a-z0-9/-]+\/(manifests|blobs|referrers)\/([^/]+)$/.exec(url.pathname) ?? [];
  if (kind === 'referrers') listReferrers(url, content.referrers.get(reference) ?? [], pageSize, response);
  else if (kind === 'manifests') {
    const manifest = content.manifests.get(reference);
    if (manifest === undefined) notFound(response, 'MANIFEST_UNKNOWN');
    else response.writeHead(200, { 'content-type': manifest.mediaType, 'content-length': manifest.body.length }).end(manifest.body);
  } else {
    const blob = content.blobs.get(reference);
    if (blob === undefined) notFound(response, 'BLOB_UNKNOWN');
    else response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': blob.length }).end(blob);
  }
}

function listReferrers(url: URL, all: readonly unknown[], pageSize: number, response: ServerResponse): void {
  const start = Number(url.searchParams.get('from') ?? 0);
  const body = JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: all.slice(start, start + pageSize) });
  const link = start + pageSize < all.length ? { link: `<${url.pathname}?from=${start + pageSize}>; rel="next"` } : {};
  response.writeHead(200, { 'content-type': indexType, ...link }).end(body);
}

function notFound(response: ServerResponse, code: string): void {
  response.writeHead(404, { 'content-type': 'application/json' }).end(JSON.stringify({ errors: [{ code }] }));
}
