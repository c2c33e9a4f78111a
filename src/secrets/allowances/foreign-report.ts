import type { Marker } from './mark.ts';

/** A finding of a report that another scan wrote. Of its value there is nothing but marks. */
export interface ForeignFinding {
  /** In lower case: `gitleaks`, `trufflehog`, `detect-secrets`, `interlock`, or the tool of a SARIF log. */
  readonly tool: string;
  /** What found it, as the report calls it. */
  readonly rule: string;
  /** As `shownPath` writes it. */
  readonly path: string;
  /** From 1; undefined where the report names none. */
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly commit: string | undefined;
  /** Of a report of ours. */
  readonly fingerprint: string | undefined;
  /** Of the value alone, or of its SHA-1, as far as the report has them. */
  readonly valueMark: string | undefined;
  /** Of detector, place and value, for entries of ignore files. */
  readonly marks: readonly string[];
}

export type ForeignReport =
  | { readonly state: 'value'; readonly findings: readonly ForeignFinding[] }
  | { readonly state: 'refused'; readonly why: string };

/** Reads one form; undefined where the value is of another one, a sentence where it is broken. */
export type ReadForm = (value: unknown, marker: Marker) => readonly ForeignFinding[] | string | undefined;

/** Bytes of a report, and its findings. */
export const reportLimits = { bytes: 32 * 1024 * 1024, findings: 100_000 } as const;

/** True for the place of a value that the scanner has blackened: in part, or whole. */
export function isRedacted(value: string): boolean {
  return value === '' || /^REDACTED$/i.test(value) || value.endsWith('...') || /^\*+$/.test(value);
}

export function textAt(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function lineAt(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 2 ** 31 ? value : undefined;
}

/** The id of a commit; what is none is not shown as one. */
export function commitAt(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{1,64}$/i.test(value) ? value : undefined;
}

/** As git and the scanner here write it. */
export function pathAt(value: unknown): string | undefined {
  return textAt(value)?.replace(/^(?:\.\/)+/, '');
}
