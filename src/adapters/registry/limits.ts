/** What one image may cost. Over one of these its answer is no answer, or one that says that there is more. */
export const registryLimits = {
  /** Milliseconds for everything about one image. */
  deadline: 30_000,
  /** Bytes of a manifest, an index or one page of a list, as the distribution specification recommends. */
  manifest: 4 * 1024 * 1024,
  /** Bytes of a bundle or an envelope. */
  bundle: 24 * 1024 * 1024,
  /** Bytes of the document that cosign's older signatures are over. */
  payload: 64 * 1024,
  /** Bytes of all that is read about one image. */
  total: 128 * 1024 * 1024,
  /** Pages of one list. */
  pages: 20,
  /** Signatures that are read. */
  signatures: 128,
  redirects: 3,
  /** Bytes of what the sign-in answers, and characters of its token. */
  token: 256 * 1024,
  /** Bytes of docker's configuration, and of what a credential helper prints. */
  config: 1024 * 1024,
  /** Milliseconds for a credential helper. */
  helper: 10_000,
  /** Requests at the same time. */
  atOnce: 4,
} as const;

export type RegistryLimits = { readonly [K in keyof typeof registryLimits]: number };
