/** Limits of one content. Going over one is told, and makes what was not looked at a gap. */
export const scanLimits = {
  /** Credentials of one content; a file that has more is no source of credentials but a list of them. */
  hits: 1_000,
  /** Bytes that patterns are run over, for each byte of the content, and for a content of any size. */
  patternBytesPerByte: 64,
  patternBytesAtLeast: 4 * 1024 * 1024,
  /** Letters at the end of what was decoded that are decoded again with what follows: a credential may go on there. */
  decodedAgain: 4 * 1024,
  /** Bytes that are decoded, for each byte of the content, and for a content of any size. */
  decodedBytesPerByte: 2,
  decodedBytesAtLeast: 1024 * 1024,
  /** Encodings within encodings. */
  depth: 2,
} as const;
