import type { CliOptions } from '../inputs/command-line.ts';
import { type CliOption, inputTable } from '../inputs/spec.ts';

/** A command of the command line; what is not built is absent. */
export interface CommandHelp {
  readonly usage: string;
  readonly summary: string;
  readonly options: CliOptions;
  /** What each exit code says, where it says more than success or wrong usage. */
  readonly exitCodes?: string;
}

/** The text of `interlock --help`, or of one command's, made from the same table as action.yml. */
export function helpText(commands: readonly CommandHelp[]): string {
  const blocks = commands.flatMap(({ usage, summary, options, exitCodes }) => [
    `  ${usage}`,
    `      ${summary}`,
    ...[...options].flatMap(optionLines),
    ...(exitCodes === undefined ? [] : wrapped(`Exit codes: ${exitCodes}`, lineWidth - 6).map((line) => `      ${line}`)),
    '',
  ]);
  return ['interlock: release rules made executable inside the pipeline', '', ...blocks].join('\n');
}

/** Characters of a line; a longer word stands alone. */
const lineWidth = 120;
const flagWidth = 42;

function optionLines([name, { value, description }]: readonly [string, CliOption]): readonly string[] {
  const flag = `--${name}${value === undefined ? '' : ` ${value}`}`;
  const text = description ?? inputTable.find(([candidate]) => candidate === name)?.[1].description ?? '';
  const lines = wrapped(commandLinePart(text), lineWidth - flagWidth - 9);
  return lines.map((line, index) => `        ${(index === 0 ? flag : '').padEnd(flagWidth)} ${line}`);
}

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Of a description that speaks of both launchers, the command line's half. */
function commandLinePart(description: string): string {
  const [, own] = description.split('Command line: ');
  const text = (own ?? description).replaceAll('`', '');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
