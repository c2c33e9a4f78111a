import { InterlockError } from '../core/errors.ts';
import { type CliOptions, optionsNamed, parseCommandLine } from '../inputs/command-line.ts';
import type { CliPorts } from './cli-ports.ts';
import { writeResult } from './write-result.ts';

export const rulesOptions: CliOptions = new Map([
  ...optionsNamed('output'),
  ['format', { value: 'json|markdown', description: 'What is written to standard output (default `markdown`).' }],
]);

/** `interlock rules`: the catalogue as Markdown or JSON. */
export async function rules(args: readonly string[], ports: CliPorts): Promise<number> {
  const { options, positionals } = parseCommandLine(args, rulesOptions);
  if (positionals.length > 0) throw new InterlockError('USAGE', `rules takes no argument, and got '${positionals.join(' ')}'`);
  const format = options.get('format')?.at(-1) ?? 'markdown';
  if (format !== 'json' && format !== 'markdown') throw new InterlockError('USAGE', `rules prints json or markdown, not '${format}'`);
  const { rulesJson, rulesMarkdown } = await import('../report/rules-catalogue.ts');
  const catalogue = (await ports.catalogue.loadRules()).map(({ meta }) => meta);
  const text = format === 'json' ? rulesJson(catalogue) : rulesMarkdown(catalogue);
  const output = options.get('output')?.at(-1);
  await writeResult(text, { output, inputs: [] }, ports);
  return 0;
}
