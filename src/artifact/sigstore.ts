import * as bundle from '@sigstore/bundle';
import * as specs from '@sigstore/protobuf-specs';
import * as verify from '@sigstore/verify';

export interface Sigstore {
  readonly bundle: typeof bundle;
  readonly verify: typeof verify;
  readonly specs: typeof specs;
}

/** Bytes in the form in which the library takes what was signed. */
export type SignedBytes = NonNullable<Parameters<typeof verify.toSignedEntity>[1]>;

/** The libraries that do the cryptography. They come with this file, and whatever verifies is loaded with the first artifact. */
export async function loadSigstore(): Promise<Sigstore> {
  return { bundle, verify, specs };
}
