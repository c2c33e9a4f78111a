import { closeSync, openSync, writeSync } from 'node:fs';
import type { Answer } from '../../../ports/github-api.ts';
import { fetchPlain } from '../../fetch-plain.ts';
import { isLoopback } from '../is-loopback.ts';
import type { PlatformPorts } from '../platform.ts';

/** Bytes, and milliseconds until the last of them. */
export const archiveLimits = { bytes: 4 * 1024 ** 3, deadline: 5 * 60_000 } as const;

/** Writes the files of a commit, as one tar.gz, into a new file at this path; answers with its size. */
export async function sourceArchive(
  { client, repository, transport, apiUrl, userAgent }: PlatformPorts,
  commit: string,
  path: string,
): Promise<Answer<number>> {
  const names = [repository.owner, repository.name].map(encodeURIComponent).join('/');
  const located = await client.locate(`/repos/${names}/tarball/${commit}`);
  if (located.state !== 'value') return located;
  const file = openSync(path, 'wx', 0o600);
  const signal = AbortSignal.timeout(archiveLimits.deadline);
  const isLocal = isLoopback(new URL(apiUrl).hostname);
  try {
    const fetched = await fetchPlain(located.value, { transport, userAgent, signal, isLocal }, async ({ read }) => {
      let size = 0;
      await read((piece) => {
        size += piece.length;
        if (size > archiveLimits.bytes) throw new RangeError('the archive is over its limit');
        for (let at = 0; at < piece.length; ) at += writeSync(file, piece, at);
      });
      return { value: size };
    });
    if (fetched.state === 'value') return fetched;
    const why = fetched.state === 'status' ? `its host answered ${fetched.status}` : fetched.why;
    return { state: 'outage', why: `the archive of ${commit}: ${why}` };
  } finally {
    closeSync(file);
  }
}
