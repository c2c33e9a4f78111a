import type { Span } from '../core/location.ts';
import type { Command, Word } from './shell-command.ts';
import { programOf } from './shell-program.ts';
import { ShellScanner } from './shell-scanner.ts';

export type { Command, Word } from './shell-command.ts';
export { type Program, programOf } from './shell-program.ts';

/** Scripts within scripts (`bash -c '...'`) are read this deep. */
const maxNesting = 4;
const shells = new Set(['bash', 'sh', 'zsh', 'dash', 'ksh', 'ash', 'busybox', 'pwsh', 'powershell', 'su']);

/** A script and where it stands in the outermost one. */
interface Part {
  readonly text: string;
  readonly span: Span;
  /** True where its characters stand there one by one. */
  readonly isVerbatim: boolean;
}

/**
 * The simple commands of a `run` script, in the order in which they begin. Total and linear: any text has a reading.
 *
 * Commands of substitutions, of `bash -c`, `eval` and of here-documents that a shell reads are listed as well; other
 * here-documents, comments and PowerShell's here-strings are data. bash, sh and PowerShell are read by one grammar.
 * Spans are half-open UTF-16 offsets into the script; a command of a quoted script that holds escapes has the span of its word.
 */
export function commandsOf(script: string): readonly Command[] {
  const all: Command[] = [];
  let pipelines = 0;
  let parts: Part[] = [{ text: script, span: { start: 0, end: script.length }, isVerbatim: true }];
  for (let nesting = 0; nesting <= maxNesting && parts.length > 0; nesting += 1) {
    const inner: Part[] = [];
    for (const part of parts) {
      const before = pipelines;
      for (const command of scanned(part.text)) {
        all.push(placed(command, part, before));
        pipelines = Math.max(pipelines, before + command.pipeline);
        inner.push(...scriptsOf(command, part));
      }
    }
    parts = inner;
  }
  return all.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Reads as POSIX shells do; as PowerShell does where only that closes all quotes. */
function scanned(script: string): readonly Command[] {
  const posix = new ShellScanner(script, true);
  posix.scan();
  if (!posix.hasOpenQuote) return posix.commands;
  const powershell = new ShellScanner(script, false);
  powershell.scan();
  return powershell.hasOpenQuote ? posix.commands : powershell.commands;
}

/** What a shell is given to run: the value of `-c`, the words of `eval`, a here-document. */
function scriptsOf(command: Command, part: Part): readonly Part[] {
  const program = programOf(command);
  if (program === undefined) return [];
  const isEval = program.name === 'eval' || /^(?:iex|invoke-expression)$/i.test(program.name);
  if (isEval && program.arguments.length > 1) {
    return [{ text: program.arguments.map((word) => word.text).join(' '), span: spanIn(part, command.span), isVerbatim: false }];
  }
  if (isEval) return program.arguments.map((word) => partOf(word, part));
  if (!shells.has(program.name.toLowerCase())) return [];
  const flag = program.arguments.findIndex((word) => /^-(?:[a-z]*c|command)$/i.test(word.text));
  const word = program.arguments[flag + 1];
  if (flag >= 0) return word === undefined ? [] : [partOf(word, part)];
  return command.redirects.flatMap(({ body }) =>
    body === undefined ? [] : [{ text: part.text.slice(body.start, body.end), span: spanIn(part, body), isVerbatim: part.isVerbatim }],
  );
}

function partOf(word: Word, part: Part): Part {
  const { start, end } = word.span;
  const quoted = { start: start + 1, end: end - 1 };
  for (const span of [word.span, quoted]) {
    if (part.text.slice(span.start, span.end) === word.text)
      return { text: word.text, span: spanIn(part, span), isVerbatim: part.isVerbatim };
  }
  return { text: word.text, span: spanIn(part, { start, end }), isVerbatim: false };
}

function spanIn(part: Part, span: Span): Span {
  return part.isVerbatim ? { start: part.span.start + span.start, end: part.span.start + span.end } : part.span;
}

function placed(command: Command, part: Part, pipelines: number): Command {
  const at = <T extends { readonly span: Span }>(item: T): T => ({ ...item, span: spanIn(part, item.span) });
  return {
    words: command.words.map(at),
    assignments: command.assignments.map((item) => ({ ...at(item), value: at(item.value) })),
    redirects: command.redirects.map((item) => ({
      operator: item.operator,
      target: at(item.target),
      ...(item.body === undefined ? {} : { body: spanIn(part, item.body) }),
    })),
    pipeline: pipelines + command.pipeline,
    span: spanIn(part, command.span),
  };
}
