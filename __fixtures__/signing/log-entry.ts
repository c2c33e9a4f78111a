import { createHash, sign } from 'node:crypto';
import type { Log } from './signing-instance.ts';

export interface EntryKind {
  readonly kind: 'dsse' | 'hashedrekord';
  readonly spec: unknown;
}

/** Parts of an entry that a test may leave out. */
export type EntryPart = 'promise' | 'proof' | 'checkpoint';

/** An entry of Rekor v1 as a bundle holds it: the log's promise, and the proof that it stands in a tree of two. */
export function logEntry(log: Log, { kind, spec }: EntryKind, at: Date, without: readonly string[]): unknown {
  const body = Buffer.from(canonical({ apiVersion: '0.0.1', kind, spec }));
  const [integratedTime, logIndex] = [Math.floor(at.getTime() / 1000), 1];
  const promised = canonical({ body: body.toString('base64'), integratedTime, logID: log.id.toString('hex'), logIndex });
  const promise = { signedEntryTimestamp: sign('sha256', Buffer.from(promised), log.privateKey).toString('base64') };
  return {
    logIndex: String(logIndex),
    logId: { keyId: log.id.toString('base64') },
    kindVersion: { kind, version: '0.0.1' },
    integratedTime: String(integratedTime),
    ...(without.includes('promise') ? {} : { inclusionPromise: promise }),
    ...(without.includes('proof') ? {} : { inclusionProof: proofOf(log, body, without) }),
    canonicalizedBody: body.toString('base64'),
  };
}

function proofOf(log: Log, body: Buffer, without: readonly string[]) {
  const sibling = createHash('sha256').update('another entry').digest();
  const leaf = createHash('sha256')
    .update(Buffer.from([0]))
    .update(body)
    .digest();
  const root = createHash('sha256')
    .update(Buffer.from([1]))
    .update(sibling)
    .update(leaf)
    .digest();
  const checkpoint = without.includes('checkpoint') ? {} : { checkpoint: { envelope: signedNote(log, root) } };
  return { logIndex: '1', rootHash: root.toString('base64'), treeSize: '2', hashes: [sibling.toString('base64')], ...checkpoint };
}

function signedNote(log: Log, root: Buffer): string {
  const { host } = new URL(log.url);
  const note = `${host} - 1\n2\n${root.toString('base64')}\n`;
  const signature = Buffer.concat([log.id.subarray(0, 4), sign('sha256', Buffer.from(note), log.privateKey)]);
  return `${note}\n\u2014 ${host} ${signature.toString('base64')}\n`;
}

/** JSON with sorted keys (RFC 8785, as far as text and whole numbers go). */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}
