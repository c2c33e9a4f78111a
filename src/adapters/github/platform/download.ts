import type { Answer } from '../../../ports/github-api.ts';
import { fetchPlain, type PlainPorts } from '../../fetch-plain.ts';
import { readBody } from '../read-body.ts';

export interface DownloadPorts extends PlainPorts {
  /** Bytes of the file. */
  readonly most: number;
}

/** A file from an address that GitHub named: at most so many bytes, and without anything that says who asks. */
export async function download(url: string, ports: DownloadPorts): Promise<Answer<Uint8Array>> {
  const { most } = ports;
  const fetched = await fetchPlain(url, ports, async (response) => {
    const body = await readBody(response, most);
    return body === undefined ? { why: `it is over the limit of ${most} bytes` } : { value: body };
  });
  return fetched.state === 'status' ? { state: 'outage', why: `its host answered ${fetched.status}` } : fetched;
}
