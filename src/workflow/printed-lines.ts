import type { Command } from './shell.ts';
import { programOf } from './shell.ts';

/** Programs that repeat their words. */
const printers = /^(?:echo|printf|print|write-output|write-host|add-content|set-content|out-file)$/i;

/**
 * The lines that a command writes of its own words: those of `echo` with its escapes, those of `printf` with its words in their places, and
 * those of its here-documents. Of another program each word is a line.
 */
export function printedLines(command: Command, script: string): readonly string[] {
  const bodies = command.redirects.flatMap(({ body }) => (body === undefined ? [] : script.slice(body.start, body.end).split('\n')));
  const strings = command.redirects.filter(({ operator }) => operator === '<<<').map(({ target }) => target.text);
  return [...written(command), ...strings, ...bodies].flatMap((text) => text.split(/\n|\\n/));
}

/** Whether a command only repeats what it is given: a printer, or a here-document for `cat` and `tee`. */
export function isPrinter(command: Command): boolean {
  const name = programOf(command)?.name ?? '';
  return printers.test(name) || /^(?:cat|tee)$/.test(name);
}

function written(command: Command): readonly string[] {
  const texts = command.words.map(({ text }) => text);
  const program = programOf(command);
  if (program?.name !== 'printf') return texts;
  const [format = '', ...values] = program.arguments.map(({ text }) => text).filter((text) => text !== '--');
  let next = 0;
  // The format is used again for words that are left.
  const rounds = Math.max(1, Math.ceil(values.length / Math.max(1, places(format))));
  const text = format.repeat(Math.min(rounds, maxRounds)).replace(/%[sbq]/g, () => values[next++] ?? '');
  return [text];
}

const maxRounds = 20;

function places(format: string): number {
  return format.match(/%[sbq]/g)?.length ?? 0;
}
