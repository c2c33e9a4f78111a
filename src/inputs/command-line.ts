import { parseArgs } from 'node:util';
import { InterlockError, messageOfError } from '../core/errors.ts';
import { type CliOption, inputTable } from './spec.ts';

/** Arguments after the command, checked against the options that the command has. */
export interface CommandLine {
  readonly positionals: readonly string[];
  /** Option -> its values in order; a switch that is on has one empty value. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

export type CliOptions = ReadonlyMap<string, CliOption>;

/** Options of `check`. */
export const checkOptions: CliOptions = new Map(inputTable.flatMap(([name, { cli }]) => (cli === undefined ? [] : [[name, cli] as const])));

/** The options of that name, for commands that share some of them. */
export function optionsNamed(...names: readonly string[]): CliOptions {
  return new Map([...checkOptions].filter(([name]) => names.includes(name)));
}

/** Splits arguments into options and the rest; what the command does not have, or a missing value, is USAGE. */
export function parseCommandLine(args: readonly string[], known: CliOptions): CommandLine {
  const parsed = parse(args, known);
  const options = new Map<string, readonly string[]>();
  for (const [name, values] of Object.entries(parsed.values)) {
    if (!Array.isArray(values)) continue;
    if (values.length > 1 && known.get(name)?.isMultiple !== true) throw new InterlockError('USAGE', `--${name} is given twice`);
    options.set(
      name,
      values.map((value) => (typeof value === 'string' ? value : '')),
    );
  }
  const empty = [...options].find(([name, values]) => known.get(name)?.value !== undefined && values.includes(''));
  if (empty !== undefined) throw new InterlockError('USAGE', `--${empty[0]} needs a value: --${empty[0]} ${known.get(empty[0])?.value}`);
  return { positionals: parsed.positionals, options };
}

function parse(args: readonly string[], known: CliOptions) {
  const options = [...known].map(
    ([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string', multiple: true }] as const,
  );
  try {
    return parseArgs({ args: [...args], options: Object.fromEntries(options), strict: true, allowPositionals: true });
  } catch (cause) {
    const [why = ''] = messageOfError(cause).split(/\. |\n/);
    const names = [...known.keys()].map((name) => `--${name}`).join(', ');
    throw new InterlockError('USAGE', `${why}. This command has ${names === '' ? 'no options' : names}`, { cause });
  }
}
