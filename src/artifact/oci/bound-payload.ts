import { shownSubject } from '../bind-subject.ts';
import type { Subject } from '../model.ts';
import { refusal, type Step, stepTo } from '../refusal.ts';
import { readSimpleSigning } from './read-simple-signing.ts';

/** A signed document that names this image; its digest must be the one that the bundle and the log speak of. */
export function boundPayload(payload: Uint8Array, digest: string, subject: Subject): Step<{ readonly reference: string | undefined }> {
  const document = readSimpleSigning(payload);
  if (document.state === 'refused') return document;
  const { imageDigest, payloadDigest, reference } = document.value;
  if (digest !== `sha256:${payloadDigest}`) return refusal('malformed', 'its digest is not that of the document that is signed');
  const { sha256 } = subject.digests;
  if (sha256 !== undefined && imageDigest === `sha256:${sha256}`) return stepTo({ reference });
  return refusal('subject-mismatch', `it signs ${imageDigest.slice(0, 128)}, and the artifact is ${shownSubject(subject)}`);
}
