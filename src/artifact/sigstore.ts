import type * as BundleLibrary from '@sigstore/bundle';
import type * as SpecsLibrary from '@sigstore/protobuf-specs';
import type * as VerifyLibrary from '@sigstore/verify';

export interface Sigstore {
  readonly bundle: typeof BundleLibrary;
  readonly verify: typeof VerifyLibrary;
  readonly specs: typeof SpecsLibrary;
}

/** Bytes in the form in which the library takes what was signed. */
export type SignedBytes = NonNullable<Parameters<typeof VerifyLibrary.toSignedEntity>[1]>;

let library: Promise<Sigstore> | undefined;

/** The libraries that do the cryptography: loaded with the first artifact, so that a run without any does not pay for them. */
export function loadSigstore(): Promise<Sigstore> {
  library ??= Promise.all([import('@sigstore/bundle'), import('@sigstore/verify'), import('@sigstore/protobuf-specs')]).then(
    ([bundle, verify, specs]) => ({ bundle, verify, specs }),
  );
  return library;
}
