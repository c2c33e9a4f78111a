import type { ServerResponse } from 'node:http';
import type { Fault } from './fault.ts';
import type { HttpHost } from './http-host.ts';
import type { RestAnswer } from './rest.ts';

/** Writes the answer, or as much of it as the fault lets through. */
export function send(
  host: HttpHost,
  response: ServerResponse,
  { status, body, bytes, headers }: RestAnswer,
  fault: Fault | undefined,
): void {
  if (response.destroyed) return;
  const content = Buffer.from(bytes ?? (body === undefined ? '' : JSON.stringify(body)));
  const half = content.subarray(0, Math.ceil(content.length / 2));
  const length = fault?.kind === 'wrong-length' ? { 'content-length': String(content.length + fault.by) } : {};
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'x-github-request-id': 'FAKE:1', ...length, ...headers });
  switch (fault?.kind) {
    case 'close-mid-body':
      response.write(half, () => response.destroy());
      return;
    case 'wrong-length':
      response.write(content, () => response.destroy());
      return;
    case 'broken-json':
      response.end(half);
      return;
    case 'drip':
      response.write(half);
      host.timers.add(setInterval(() => response.write(' '), fault.ms));
      return;
    case 'endless-body':
      response.write('{"data": "');
      pour(response);
      return;
    default:
      response.end(content);
  }
}

/** As fast as the client takes it, until it hangs up. */
function pour(response: ServerResponse): void {
  const chunk = 'x'.repeat(65_536);
  const more = () => {
    if (response.destroyed) return;
    if (response.write(chunk)) setImmediate(more);
    else response.once('drain', more);
  };
  more();
}

export async function pause(host: HttpHost, ms: number): Promise<void> {
  await new Promise<void>((resolve) => host.timers.add(setTimeout(resolve, ms)));
}
