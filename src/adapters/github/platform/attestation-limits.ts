export interface AttestationLimits {
  /** Attestations of one digest. */
  readonly most: number;
  /** Bytes of one bundle, as it is stored and as it is decoded. */
  readonly bytes: number;
  /** Characters of all bundles of one request. */
  readonly total: number;
  /** Milliseconds for all bundles that are stored elsewhere. */
  readonly deadline: number;
  /** Questions and bundles that are fetched at a time. */
  readonly abreast: number;
  /** Digests from which on many are asked for at a time. */
  readonly bulkFrom: number;
  /** Digests of one bulk request; GitHub takes 1024, and answers in pages of 100. */
  readonly bulkDigests: number;
  /** Pages of one bulk request. */
  readonly bulkPages: number;
  /** Digests that are asked for one by one where the bulk request shows nothing of the repository. */
  readonly unconfirmed: number;
}

/** A bundle is some 10 kB; one with an SBOM may have several MB. */
export const attestationLimits: AttestationLimits = {
  most: 64,
  bytes: 16 * 1024 * 1024,
  total: 128 * 1024 * 1024,
  deadline: 20_000,
  abreast: 8,
  bulkFrom: 4,
  bulkDigests: 100,
  bulkPages: 65,
  unconfirmed: 32,
};
