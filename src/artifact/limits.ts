/** Over one of these a bundle is `too-large`: whoever can store a bundle must not be able to keep the gate busy. */
export const bundleLimits = {
  /** UTF-16 units of its text. Holds the largest SBOM that GitHub's own signer takes (16 MB), in base64. */
  text: 24 * 1024 * 1024,
  /** Transparency log entries, and signed timestamps. */
  logEntries: 32,
  timestamps: 32,
  /** Certificates of the signer's chain. */
  certificates: 10,
  /** Hashes of one inclusion proof: a log of 2^64 entries needs no more. */
  proofHashes: 64,
  /**
   * UTF-16 units of what is parsed before a signature vouches for it: a certificate, a timestamp, a checkpoint of a log. Their parsers are the
   * library's, and not all of them are linear.
   */
  unproven: 64 * 1024,
  /** Digits of an index. */
  index: 20,
  /** Subjects of a statement, and digests of one subject. */
  subjects: 1024,
  digests: 32,
  /** UTF-16 units of a predicate type. */
  predicateType: 1024,
} as const;

/** Bytes of one field of a certificate; longer ones make the certificate unfit. */
export const certificateFieldLimit = 4096;

/** UTF-16 units of a trust root. */
export const trustRootLimit = 1024 * 1024;

/** What is kept of a predicate. */
export const claimLimits = {
  /** UTF-16 units of a text. */
  text: 2048,
  /** Values at one path, and members of a list. */
  values: 4096,
  /** Vulnerabilities or components that are counted. */
  counted: 1_000_000,
} as const;
