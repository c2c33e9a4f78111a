import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { InterlockError } from '../../core/errors.ts';
import { mergeConfigs } from '../../secrets/config/merge-configs.ts';
import { type ConfigText, configLimits } from '../../secrets/config/model.ts';
import { parseConfig } from '../../secrets/config/parse-config.ts';

/**
 * A configuration that the user names, merged with those that it extends; these lie beside it or below, never elsewhere.
 *
 * @throws InterlockError INPUT_UNREADABLE or INPUT_INVALID.
 */
export function readConfiguration(path: string): ConfigText {
  return readExtended(path, realpathOf(dirname(path)), 0);
}

function readExtended(path: string, root: string, depth: number): ConfigText {
  const config = parseConfig(readText(path), path);
  if (config.extended === undefined) return config;
  if (depth >= configLimits.extended)
    throw new InterlockError(
      'INPUT_INVALID',
      `'${path}' extends a file, behind ${depth} others that do; at most ${configLimits.extended} are extended`,
    );
  const below = join(dirname(path), config.extended);
  const from = relative(root, realpathOf(below));
  if (isAbsolute(config.extended) || isAbsolute(from) || from === '..' || from.startsWith(`..${sep}`))
    throw new InterlockError(
      'INPUT_INVALID',
      `'${path}' extends '${config.extended}', which lies outside the directory of the configuration`,
    );
  return mergeConfigs(config, readExtended(below, root, depth + 1));
}

function realpathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (cause) {
    throw new InterlockError('INPUT_UNREADABLE', `'${path}' could not be read; give an existing file`, { cause });
  }
}

/** Never from a pipe or a device, which may not end. */
function readText(path: string): string {
  try {
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) throw new InterlockError('INPUT_UNREADABLE', `'${path}' is no regular file; give one`);
      if (stats.size > configLimits.bytes)
        throw new InterlockError(
          'INPUT_INVALID',
          `the configuration '${path}' has ${stats.size} bytes; at most ${configLimits.bytes} are read`,
        );
      return readFileSync(file, 'utf8');
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    if (cause instanceof InterlockError) throw cause;
    throw new InterlockError('INPUT_UNREADABLE', `'${path}' could not be read; give an existing file`, { cause });
  }
}
