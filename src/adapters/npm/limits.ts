export interface NpmLimits {
  /** Packages of one run. */
  readonly packages: number;
  /** Bytes of a version's document, and of a document of attestations. */
  readonly document: number;
  /** Bytes of one tarball. */
  readonly tarball: number;
  /** Attestations of one package. */
  readonly attestations: number;
  /** Milliseconds for one document, and for one tarball. */
  readonly documentTime: number;
  readonly tarballTime: number;
  /** Milliseconds for all that is asked before signatures are collected. */
  readonly deadline: number;
  /** Questions about attestations at a time. */
  readonly abreast: number;
}

/** A version's document is some 5 kB, and the largest tarballs of the public registry have a few hundred MB. */
export const npmLimits: NpmLimits = {
  packages: 100,
  document: 16 * 1024 * 1024,
  tarball: 1024 * 1024 * 1024,
  attestations: 64,
  documentTime: 20_000,
  tarballTime: 60_000,
  deadline: 120_000,
  abreast: 8,
};
