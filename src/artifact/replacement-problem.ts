import { messageOfError } from '../core/errors.ts';
import { newestAuthority } from './newest-authority.ts';
import { openTrustRoot } from './open-trust-root.ts';
import type { Sigstore } from './sigstore.ts';

/**
 * Why a text cannot take the place of an embedded root; undefined where it can. It must be a root of the same profile, since a milder one
 * would accept what the embedded one refuses, and no older: who can replay what was signed once could bring back a withdrawn authority.
 */
export function replacementProblem(
  embedded: { readonly name: string; readonly text: string },
  text: string,
  sigstore: Sigstore,
): string | undefined {
  try {
    const [held, found] = [embedded.text, text].map((one) => openTrustRoot(embedded.name, one, sigstore).profile.name);
    if (held !== found) return `it has the profile ${found}, and the embedded one ${held}`;
    const [from, to] = [newestAuthority(embedded.text) ?? '', newestAuthority(text) ?? ''];
    return to < from ? `its newest authority is of ${to.slice(0, 10)}, and that of the embedded one of ${from.slice(0, 10)}` : undefined;
  } catch (error) {
    return messageOfError(error);
  }
}
