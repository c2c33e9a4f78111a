import { closeSync, openSync, writeSync } from 'node:fs';
import type { Answer } from '../../../ports/github-api.ts';
import { fetchPlain } from '../../fetch-plain.ts';
import { isLoopback } from '../is-loopback.ts';
import type { PlatformPorts } from '../platform.ts';

/** Bytes, and milliseconds until the last of them. */
export const downloadLimits = { bytes: 4 * 1024 ** 3, deadline: 5 * 60_000 } as const;

/** Writes what lies where this path of the API leads to, on whatever host, into a new file; answers with its size. `what` is said where it fails. */
export async function downloadTo(
  { client, transport, apiUrl, userAgent }: PlatformPorts,
  { path, what, file }: { readonly path: string; readonly what: string; readonly file: string },
): Promise<Answer<number>> {
  const located = await client.locate(path);
  if (located.state !== 'value') return located;
  const descriptor = openSync(file, 'wx', 0o600);
  const signal = AbortSignal.timeout(downloadLimits.deadline);
  const isLocal = isLoopback(new URL(apiUrl).hostname);
  try {
    const fetched = await fetchPlain(located.value, { transport, userAgent, signal, isLocal }, async ({ read }) => {
      let size = 0;
      await read((piece) => {
        size += piece.length;
        if (size > downloadLimits.bytes) throw new RangeError(`${what} is over its limit`);
        for (let at = 0; at < piece.length; ) at += writeSync(descriptor, piece, at);
      });
      return { value: size };
    });
    if (fetched.state === 'value') return fetched;
    return { state: 'outage', why: `${what}: ${fetched.state === 'status' ? `its host answered ${fetched.status}` : fetched.why}` };
  } finally {
    closeSync(descriptor);
  }
}
