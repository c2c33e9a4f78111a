import type { CliOptions } from '../inputs/command-line.ts';
import { inputTable } from '../inputs/spec.ts';

/** A command of the command line; what is not built is absent. */
export interface CommandHelp {
  readonly usage: string;
  readonly summary: string;
  readonly options: CliOptions;
}

const exitCodes = [
  'Exit codes of check: 0 allow; 1 deny by violations; 2 wrong usage or invalid policy; 3 deny only because something is unknown;',
  '4 internal error or an error of a rule. With --mode report a deny exits with 0 and is said.',
];

/** The text of `interlock --help`, made from the same table as action.yml. */
export function helpText(commands: readonly CommandHelp[]): string {
  const blocks = commands.map(({ usage, summary, options }) => {
    const lines = [...options.keys()].map(optionLine);
    return [`  ${usage}`, `      ${summary}`, ...lines].join('\n');
  });
  return ['interlock: release rules made executable inside the pipeline', '', ...blocks, '', ...exitCodes, ''].join('\n');
}

function optionLine(name: string): string {
  const spec = inputTable.find(([candidate]) => candidate === name)?.[1];
  const value = spec?.cli?.value;
  const flag = `--${name}${value === undefined ? '' : ` ${value}`}`;
  return `        ${flag.padEnd(42)} ${commandLinePart(spec?.description ?? '')}`;
}

/** Of a description that speaks of both launchers, the command line's half. */
function commandLinePart(description: string): string {
  const [, own] = description.split('Command line: ');
  return (own === undefined ? description : own).replaceAll('`', '');
}
