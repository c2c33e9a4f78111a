/** A trust root as it was published, with where it came from. `text` is kept byte for byte, so that its digest can be compared elsewhere. */
export interface EmbeddedRoot {
  readonly name: 'public-good' | 'github';
  /** The package that carried it, with its version. */
  readonly source: string;
  /** When it was taken from there: `YYYY-MM-DD`. */
  readonly date: string;
  /** Of the text's bytes, 64 hex digits. */
  readonly sha256: string;
  /** JSON, `application/vnd.dev.sigstore.trustedroot+json;version=0.1`. */
  readonly text: string;
}
