import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { InterlockError } from '../../core/errors.ts';

/** By absolute path: a program of that name earlier on the path could be anybody's. */
const programs = ['/usr/bin/git', '/usr/local/bin/git', '/opt/homebrew/bin/git', '/bin/git', 'C:\\Program Files\\Git\\cmd\\git.exe'];

/** Nothing of the system's or the user's settings, nothing that runs another program, nothing that asks a server. */
const environment = {
  PATH: '',
  HOME: '/nonexistent',
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
  // Older versions of git know no other way to be kept from asking a promisor, whose address can be a command.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_GRAFT_FILE: '/dev/null',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_PAGER: '',
} as const;

const settings = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'core.commitGraph=false',
  'log.showSignature=false',
  'protocol.allow=never',
  'safe.directory=*',
  'gc.auto=0',
];

/** Runs git in a directory (INPUT_UNREADABLE where there is none). Its arguments are never of a stranger but behind `--end-of-options`. */
export function startGit(directory: string, args: readonly string[]): ChildProcessByStdio<Writable, Readable, Readable> {
  const program = gitProgram();
  try {
    return spawn(program, [...settings.flatMap((one) => ['-c', one]), '--no-pager', ...args], {
      cwd: directory,
      env: environment,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  } catch {
    // Of a directory that is a file this is thrown; of one that is not there it comes as an event.
    throw notStarted(directory);
  }
}

function notStarted(directory: string): InterlockError {
  return new InterlockError('INPUT_UNREADABLE', `git could not be started in ${directory}: name the directory of a repository`);
}

function gitProgram(): string {
  const program = programs.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (program === undefined)
    throw new InterlockError('INPUT_UNREADABLE', `there is no git at ${programs.slice(0, 4).join(', ')}, which reads changes and history`);
  return program;
}

export interface GitAnswer {
  readonly status: number | null;
  /** As latin1, so that each byte is one unit. */
  readonly output: string;
  readonly said: string;
}

/** A command whose answer is short. */
export function askGit(directory: string, args: readonly string[]): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const child = startGit(directory, args);
    const [output, said]: [string[], string[]] = [[], []];
    child.stdin.end();
    child.stdout.setEncoding('latin1').on('data', (text: string) => output.push(text));
    child.stderr.setEncoding('latin1').on('data', (text: string) => said.push(text));
    child.on('error', () => reject(notStarted(directory)));
    child.on('close', (status) => resolve({ status, output: output.join(''), said: said.join('').slice(0, 300) }));
  });
}
