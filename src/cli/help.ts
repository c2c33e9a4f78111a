import type { CliOptions } from '../inputs/command-line.ts';
import { type CliOption, inputTable } from '../inputs/spec.ts';

/** A command of the command line; what is not built is absent. */
export interface CommandHelp {
  readonly usage: string;
  readonly summary: string;
  readonly options: CliOptions;
}

const exitCodes = [
  'Exit codes of check: 0 allow; 1 deny by violations; 2 wrong usage or invalid policy; 3 deny only because something is unknown;',
  '4 internal error or an error of a rule. With --mode report a deny exits with 0 and is said.',
  'Exit codes of verify: 0 verified; 1 untrusted, missing or malformed; 2 wrong usage; 3 something could not be read.',
];

/** The text of `interlock --help`, made from the same table as action.yml. */
export function helpText(commands: readonly CommandHelp[]): string {
  const blocks = commands.map(({ usage, summary, options }) => {
    const lines = [...options].map(optionLine);
    return [`  ${usage}`, `      ${summary}`, ...lines].join('\n');
  });
  return ['interlock: release rules made executable inside the pipeline', '', ...blocks, '', ...exitCodes, ''].join('\n');
}

function optionLine([name, { value, description }]: readonly [string, CliOption]): string {
  const flag = `--${name}${value === undefined ? '' : ` ${value}`}`;
  const text = description ?? inputTable.find(([candidate]) => candidate === name)?.[1].description ?? '';
  return `        ${flag.padEnd(42)} ${commandLinePart(text)}`;
}

/** Of a description that speaks of both launchers, the command line's half. */
function commandLinePart(description: string): string {
  const [, own] = description.split('Command line: ');
  const text = (own ?? description).replaceAll('`', '');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
