import type { Span } from '../core/location.ts';

/** One word of a command after the shell removed its quotes. */
export interface Word {
  /** Without quotes and escapes; `$x`, `$(...)` and `${{ }}` stay as they are written. */
  readonly text: string;
  /** Half-open UTF-16 offsets into the script, with the quotes. */
  readonly span: Span;
  /** False where a variable, a substitution or an expression decides what it is. */
  readonly isLiteral: boolean;
}

export interface Assignment {
  readonly name: string;
  readonly value: Word;
  /** From the name to the end of the value. */
  readonly span: Span;
}

export interface Redirect {
  /** `>`, `>>`, `<`, `<<<`, `>&`, `&>`, ... or `<<` for a here-document, whose target is its delimiter. */
  readonly operator: string;
  readonly target: Word;
  /** Of a here-document: its lines without the delimiter. */
  readonly body?: Span;
}

/** A simple command: what stands between two separators. */
export interface Command {
  readonly words: readonly Word[];
  /** Leading `NAME=value`, and PowerShell's `$env:NAME = value`. */
  readonly assignments: readonly Assignment[];
  readonly redirects: readonly Redirect[];
  /** Commands that a `|` joins share this number; others differ. */
  readonly pipeline: number;
  readonly span: Span;
}
