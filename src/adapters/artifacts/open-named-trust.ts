import { createHash } from 'node:crypto';
import type { NamedFile, NamedTrust } from '../../artifact/named-trust.ts';
import { openNamedRoot } from '../../artifact/open-named-root.ts';
import type { TrustRoot } from '../../artifact/open-trust-root.ts';
import { loadSigstore } from '../../artifact/sigstore.ts';
import type { TrustedKey } from '../../artifact/trusted-key.ts';
import { InterlockError } from '../../core/errors.ts';
import { openKey } from './open-key.ts';

export interface OpenedTrust {
  readonly keys: readonly TrustedKey[];
  readonly roots: readonly TrustRoot[];
}

/** Keys and roots that a policy names, each compared with its digest before anything of it is parsed (INPUT_INVALID). */
export async function openNamedTrust({ keys, roots }: NamedTrust): Promise<OpenedTrust> {
  for (const file of [...keys, ...roots]) demandDigest(file);
  const opened = keys.map(openKey);
  if (roots.length === 0) return { keys: opened, roots: [] };
  const sigstore = await loadSigstore();
  return { keys: opened, roots: roots.map((root) => openNamedRoot(root, sigstore, sha256)) };
}

function demandDigest({ source, text, sha256: expected }: NamedFile): void {
  const actual = sha256(Buffer.from(text, 'utf8')).toString('hex');
  if (expected === undefined || actual === expected) return;
  throw new InterlockError(
    'INPUT_INVALID',
    `'${source}' is not the file that the policy means: its SHA-256 must be ${expected}, and is ${actual}`,
  );
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
