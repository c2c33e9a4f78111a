import { readFileSync } from 'node:fs';
import { delayedProgress } from '../adapters/delayed-progress.ts';
import { diskSources } from '../adapters/disk-sources.ts';
import { sha256 } from '../adapters/sha256.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { isDevice, writeText } from '../adapters/write-text.ts';
import { runCommand } from '../cli/run-command.ts';
import { InterlockError } from '../core/errors.ts';
import { catalogue } from './catalogue.ts';

const noCalls = { calls: 0, remaining: undefined };

/** Composes the command line's ports and runs the command; returns its exit code. */
export async function startCli(args: readonly string[]): Promise<number> {
  const progress = delayedProgress((line) => writeText('stderr', `${line}\n`), 1000);
  const exitCode = await runCommand(args, {
    catalogue,
    openSources: diskSources,
    clock: systemClock,
    hash: sha256,
    progress: progress.line,
    usage: () => noCalls,
    writeOut: (text) => writeText('stdout', text),
    writeError: (text) => writeText('stderr', text),
    writeFile: async (path, text) => (await import('../adapters/new-file.ts')).replaceFile(path, text),
    readFile: readText,
    isColour: isDevice('stdout') && !('NO_COLOR' in process.env),
  });
  progress.stop();
  return exitCode;
}

async function readText(path: string): Promise<string> {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new InterlockError('INPUT_UNREADABLE', `'${path}' could not be read; give an existing file`, { cause });
  }
}
