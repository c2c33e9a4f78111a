import { InterlockError } from '../core/errors.ts';
import { type Confidence, confidences } from '../core/finding.ts';
import { type CommandLine, parseCommandLine } from '../inputs/command-line.ts';
import { secretsOptions } from './secrets-options.ts';

/** What is read. */
export type SecretsSource =
  | { readonly kind: 'import' }
  | { readonly kind: 'tree'; readonly images: readonly string[]; readonly logs: readonly string[]; readonly hasEnvironment: boolean }
  | { readonly kind: 'history' }
  | { readonly kind: 'change'; readonly range: string };

/** What `interlock secrets` is asked for. */
export interface AskedSecrets {
  readonly paths: readonly string[];
  readonly source: SecretsSource;
  readonly least: Confidence;
  readonly format: 'text' | 'json' | 'sarif';
  readonly output: string | undefined;
  readonly options: CommandLine['options'];
  readonly configuration: string | undefined;
}

/** Throws USAGE. */
export function askedSecrets(args: readonly string[]): AskedSecrets {
  const [verb, ...rest] = args;
  if (verb !== 'scan' && verb !== 'import')
    throw new InterlockError('USAGE', `secrets has two commands: interlock secrets scan PATH... and import FILE..., not '${verb ?? ''}'`);
  const { options, positionals } = parseCommandLine(rest, secretsOptions);
  const source = verb === 'scan' ? sourceOf(options) : importOf(options);
  if (positionals.length === 0 && !(source.kind === 'tree' && (source.hasEnvironment || source.images.length + source.logs.length > 0)))
    throw new InterlockError(
      'USAGE',
      `secrets ${verb} needs a PATH: ${verb === 'scan' ? 'files and directories, or a repository; or an --image, a --log or --environment' : 'reports'}`,
    );
  if ((source.kind === 'change' || source.kind === 'history') && positionals.length > 1)
    throw new InterlockError(
      'USAGE',
      `--${source.kind === 'change' ? 'diff' : 'history'} reads one repository, and got ${positionals.length} paths`,
    );
  return {
    paths: positionals,
    source,
    least: leastOf(options),
    format: formatOf(options),
    output: options.get('output')?.at(-1),
    configuration: options.get('config')?.at(-1),
    options,
  };
}

function formatOf(options: CommandLine['options']): AskedSecrets['format'] {
  const format = options.get('format')?.at(-1) ?? 'text';
  if (format !== 'text' && format !== 'json' && format !== 'sarif')
    throw new InterlockError('USAGE', `secrets prints text, json or sarif, not '${format}'`);
  return format;
}

function leastOf(options: CommandLine['options']): Confidence {
  const least = confidences.find((one) => one === (options.get('min-confidence')?.at(-1) ?? 'medium'));
  if (least === undefined) throw new InterlockError('USAGE', `--min-confidence takes ${confidences.join(', ')}`);
  return least;
}

function importOf(options: CommandLine['options']): SecretsSource {
  const other = ['diff', 'history', 'image', 'log', 'environment', 'inline-comments', 'config'].find((name) => options.has(name));
  if (other !== undefined) throw new InterlockError('USAGE', `--${other} is of secrets scan: a report has no contents`);
  return { kind: 'import' };
}

function sourceOf(options: CommandLine['options']): SecretsSource {
  const [range, images, logs] = [options.get('diff')?.at(-1), options.get('image') ?? [], options.get('log') ?? []];
  const [isHistory, hasEnvironment] = [options.has('history'), options.has('environment')];
  if (range !== undefined && isHistory) throw new InterlockError('USAGE', 'secrets scan takes --diff or --history, and not both');
  if ((range !== undefined || isHistory) && (hasEnvironment || images.length + logs.length > 0))
    throw new InterlockError(
      'USAGE',
      '--image, --log and --environment are read with files, and not with --diff or --history; scan them by themselves',
    );
  if (range !== undefined) return { kind: 'change', range };
  return isHistory ? { kind: 'history' } : { kind: 'tree', images, logs, hasEnvironment };
}
