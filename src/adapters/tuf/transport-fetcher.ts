import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fetcher } from 'tuf-js';
import { DownloadHTTPError } from 'tuf-js/dist/error.js';
import { fetchPlain, type PlainPorts } from '../fetch-plain.ts';
import { readBody } from '../github/read-body.ts';

/** Hands the client of The Update Framework what it asks for through the program's own transport, and never more than it said. */
export function transportFetcher(ports: PlainPorts, directory: string, most: number): Fetcher {
  const bytesAt = async (url: string, limit: number): Promise<Buffer> => {
    const bytes = Math.min(limit, most);
    const answer = await fetchPlain(url, ports, async (response) => {
      const body = await readBody(response, bytes);
      return body === undefined ? { why: `it is over the limit of ${bytes} bytes` } : { value: body };
    });
    if (answer.state === 'status') throw new DownloadHTTPError(`its host answered ${answer.status}`, answer.status);
    if (answer.state === 'outage') throw new Error(answer.why);
    return Buffer.from(answer.value);
  };
  return {
    downloadBytes: bytesAt,
    downloadFile: async (url, limit, handler) => {
      const path = join(directory, 'download');
      writeFileSync(path, await bytesAt(url, limit), { mode: 0o600 });
      try {
        return await handler(path);
      } finally {
        rmSync(path, { force: true });
      }
    },
  };
}
