/** Limits of one content. Going over one is told, and makes what was not looked at a gap. */
export const scanLimits = {
  /** Credentials of one content; a file that has more is no source of credentials but a list of them. */
  hits: 1_000,
  /** Bytes that patterns are run over, at all depths together, for each byte of the content, and for a content of any size. */
  patternBytesPerByte: 64,
  patternBytesAtLeast: 4 * 1024 * 1024,
  /** Letters at the end of what was decoded that are decoded again with what follows: a credential may go on there. */
  decodedAgain: 4 * 1024,
  /** Of a long escaped text: what is decoded at once, and what such a part shares with the next. */
  pieceBytes: 512 * 1024,
  pieceOverlap: 32 * 1024,
  /** Bytes that are decoded, at all depths together, for each byte of the content, and for a content of any size. */
  decodedBytesPerByte: 4,
  decodedBytesAtLeast: 1024 * 1024,
  /** Encodings within encodings. */
  depth: 2,
} as const;
