/** An ignore file or the report of an earlier scan that the policy names, as it stands where the policy was read. */
export interface KnownFile {
  readonly means: 'ignore' | 'baseline';
  /** How its entries are named: its path, with its repository before it where that is another one. */
  readonly source: string;
  readonly text: string;
}
