import { createHash } from 'node:crypto';
import type { Answer } from '../../ports/github-api.ts';
import { failureOfStatus } from './failure-of-status.ts';
import { outage, type Wire } from './fetch.ts';
import type { Session } from './session.ts';

export interface Content {
  readonly kind: 'manifests' | 'blobs';
  /** `sha256:` and 64 hex digits. */
  readonly digest: string;
  /** Bytes, as its descriptor says. */
  readonly size: number;
  readonly accept: string;
}

/** Content by its digest: exactly the bytes that the digest and the size speak of, or a failure. */
export async function readContent(session: Session, { kind, digest, size, accept }: Content, wire: Wire): Promise<Answer<Buffer>> {
  const answer = await session.read({ path: `${kind}/${digest}`, accept, most: size });
  if (answer.state !== 'fetched') return answer;
  // What is listed and not there was lost, or is hidden: neither is the absence of a signature.
  if (answer.status === 404) return outage(wire, `lists ${digest} and does not have it (404)`);
  if (answer.status !== 200) return failureOfStatus(answer, digest, wire);
  const { body } = answer;
  if (body.length !== size) return outage(wire, `sends ${body.length} bytes for ${digest}, which has ${size}`);
  return isOf(body, digest) ? { state: 'value', value: body } : outage(wire, `sends other content for ${digest}`);
}

export function isOf(body: Uint8Array, digest: string): boolean {
  return `sha256:${createHash('sha256').update(body).digest('hex')}` === digest;
}
