import type { NamedRoot } from './named-trust.ts';
import { authorityName, invalidRoot, parseTrustRoot, type TrustRoot, toTrustRoot } from './open-trust-root.ts';
import type { Sigstore } from './sigstore.ts';
import { profileOf } from './trust-profile.ts';
import { type Sha256, trustRootFlaw } from './vet-trust-root.ts';

/** A root of the policy's own, after its chains, keys and profile were looked at (INPUT_INVALID). */
export function openNamedRoot(named: NamedRoot, sigstore: Sigstore, sha256: Sha256): TrustRoot {
  const parsed = parseTrustRoot(named.source, named.text, sigstore);
  const flaw = trustRootFlaw(parsed.root, parsed.material, sha256);
  if (flaw !== undefined) throw invalidRoot(named.source, flaw);
  const { tlogs, ctlogs, timestampAuthorities } = parsed.root;
  const names = new Set(timestampAuthorities.map(authorityName));
  const profile = profileOf(named, { certificateLogs: ctlogs.length, logs: tlogs.length, timestampAuthorities: names.size });
  if (typeof profile === 'string') throw invalidRoot(named.source, profile);
  return toTrustRoot(named.name, parsed, { profile, isOwn: true }, sigstore);
}
