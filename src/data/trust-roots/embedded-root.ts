/** What was published to be trusted, with where it came from. `text` is kept byte for byte, so that its digest can be compared elsewhere. */
export interface EmbeddedText {
  readonly name: string;
  /** The package or repository that carried it, with its version. */
  readonly source: string;
  /** When it was taken from there: `YYYY-MM-DD`. */
  readonly date: string;
  /** Of the text's bytes, 64 hex digits. */
  readonly sha256: string;
  readonly text: string;
}

/** A trust root: JSON, `application/vnd.dev.sigstore.trustedroot+json;version=0.1`. */
export interface EmbeddedRoot extends EmbeddedText {
  readonly name: 'public-good' | 'github';
}
