/** What GitHub shows beside a line of a change. Lines and columns start at 1; columns only where start and end are on one line. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file: string | undefined;
  readonly startLine: number | undefined;
  readonly endLine: number | undefined;
  readonly startColumn: number | undefined;
  readonly endColumn: number | undefined;
}
