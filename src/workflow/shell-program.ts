import type { Command, Word } from './shell-command.ts';

/** What a command runs once its wrappers are taken off. */
export interface Program {
  /** Base name without `.exe`, `.cmd`, `.bat`; for `npx foo@1` and `python -m foo` it is `foo`. */
  readonly name: string;
  readonly arguments: readonly Word[];
}

const reserved = new Set(['if', 'then', 'else', 'elif', 'while', 'until', 'do', '!', '{', '(', '&', '.']);

/** Wrappers by name, with their options that take a value in a word of its own. */
const wrappers: Readonly<Record<string, readonly string[]>> = {
  sudo: ['-u', '-g', '-h', '-p', '-C', '-D', '-R', '-T', '-U', '--user', '--group', '--host', '--chdir'],
  doas: ['-u', '-C'],
  env: ['-u', '-C', '-S', '--unset', '--chdir'],
  exec: ['-a'],
  nohup: [],
  time: ['-f', '-o'],
  builtin: [],
  setsid: [],
  nice: ['-n', '--adjustment'],
  ionice: ['-c', '-n'],
  stdbuf: ['-i', '-o', '-e'],
  chronic: [],
  'xvfb-run': ['-n', '-s', '--server-args', '--server-num'],
  unbuffer: [],
  dotenvx: [],
  corepack: [],
  npx: ['-p', '--package', '-w', '--workspace', '--registry'],
  bunx: ['-p', '--package'],
  uvx: ['--from', '--with', '--python', '-p', '--index', '--index-url'],
  xargs: ['-I', '-n', '-P', '-L', '-d', '-E', '-a', '-s', '--max-args', '--max-procs', '--delimiter', '--arg-file', '--replace'],
};

/** `pnpm dlx foo`: the runner's subcommands behind which a program stands. */
const runners: Readonly<Record<string, readonly string[]>> = {
  npm: ['exec', 'x'],
  pnpm: ['dlx', 'exec'],
  yarn: ['dlx', 'exec'],
  bun: ['x'],
  uv: ['run', 'tool run'],
  pipx: ['run'],
  poetry: ['run'],
  pipenv: ['run'],
  pdm: ['run'],
  rye: ['run'],
  hatch: ['run'],
  pixi: ['run'],
  bundle: ['exec'],
  mise: ['exec', 'x'],
  devbox: ['run'],
  op: ['run'],
  doppler: ['run'],
  infisical: ['run'],
  dotnet: ['tool run'],
};

const runnerOptionsWithValue = new Set([
  '-C',
  '--dir',
  '--prefix',
  '--package',
  '-p',
  '--filter',
  '-F',
  '--project',
  '--directory',
  '--with',
  '--from',
  '--spec',
  '--python',
  '-c',
  '--env-file',
]);

/** More wrappers than this are not taken off. */
const maxWrappers = 16;

/**
 * The program that a command runs, behind reserved words (`if`, `!`), wrappers (`sudo -E`, `env A=b`, `timeout 5`) and
 * runners (`npx`, `pnpm dlx`, `python -m`). Undefined where it runs none, or an expansion decides which.
 */
export function programOf(command: Command): Program | undefined {
  const found = known.get(command);
  if (found !== undefined) return found.program;
  const program = behindWrappers(command);
  known.set(command, { program });
  return program;
}

/** Every rule asks for it. */
const known = new WeakMap<Command, { readonly program: Program | undefined }>();

function behindWrappers(command: Command): Program | undefined {
  let words = command.words;
  for (let round = 0; round < maxWrappers; round += 1) {
    const first = words[0];
    if (first === undefined) return undefined;
    const name = programName(first);
    if (name === undefined) return undefined;
    const inner = unwrapped(name, words.slice(1));
    if (inner === undefined) return { name, arguments: words.slice(1) };
    words = inner;
  }
  return undefined;
}

/** Base name of a program; undefined where an expansion decides it. */
function programName(word: Word): string | undefined {
  const scoped = /^@[\w.-]+\/[\w.-]+/.exec(word.text)?.[0];
  if (scoped !== undefined) return scoped;
  const slash = Math.max(word.text.lastIndexOf('/'), word.text.lastIndexOf('\\'));
  const base = word.text.slice(slash + 1).replace(/\.(?:exe|cmd|bat)$/i, '');
  if (base === '' || (!word.isLiteral && /[$`}]/.test(base))) return undefined;
  return base;
}

/** The words behind a wrapper; undefined where the name is the program itself. */
function unwrapped(name: string, rest: readonly Word[]): readonly Word[] | undefined {
  if (reserved.has(name)) return rest;
  if (name === 'command')
    return rest[0]?.text.startsWith('-') === true && rest[0].text !== '-p' && rest[0].text !== '--' ? undefined : skipOptions(rest, []);
  if (name === 'timeout' || name === 'gtimeout') return skipOptions(rest, ['-s', '-k', '--signal', '--kill-after']).slice(1);
  if (/^(?:python|py|pypy)[\d.]*$/.test(name)) return behindModule(rest);
  const options = Object.hasOwn(wrappers, name) ? wrappers[name] : undefined;
  if (options !== undefined) return packageFirst(name, skipOptions(rest, options));
  return Object.hasOwn(runners, name) ? behindRunner(name, runners[name] ?? [], rest) : undefined;
}

/** `python -I -m twine upload` runs `twine`. */
function behindModule(rest: readonly Word[]): readonly Word[] | undefined {
  const at = rest.findIndex((word) => !/^-[A-Za-z]+$/.test(word.text) || /^-[A-Za-z]*[mc]$/.test(word.text));
  return at >= 0 && /^-[A-Za-z]*m$/.test(rest[at]?.text ?? '') && rest[at + 1] !== undefined ? rest.slice(at + 1) : undefined;
}

function behindRunner(name: string, subcommands: readonly string[], rest: readonly Word[]): readonly Word[] | undefined {
  const start = rest.length - skipOptions(rest, [...runnerOptionsWithValue]).length;
  for (const subcommand of subcommands) {
    const parts = subcommand.split(' ');
    if (!parts.every((part, index) => rest[start + index]?.text === part)) continue;
    const behind = skipOptions(rest.slice(start + parts.length), [...runnerOptionsWithValue]);
    return behind.length === 0 ? undefined : packageFirst(name, behind);
  }
  return undefined;
}

/** Words behind options, `--` and `NAME=value`. */
function skipOptions(words: readonly Word[], withValue: readonly string[]): readonly Word[] {
  let at = 0;
  while (at < words.length) {
    const text = words[at]?.text ?? '';
    if (text === '--') return words.slice(at + 1);
    if (withValue.includes(text)) at += 2;
    else if (text.startsWith('-') || /^[A-Za-z_]\w*=/.test(text)) at += 1;
    else break;
  }
  return words.slice(at);
}

const packageRunners = new Set(['npx', 'bunx', 'uvx', 'npm', 'pnpm', 'yarn', 'bun', 'pipx', 'uv']);

/** Takes the version off a package's name: `npx foo@1.2.3` runs `foo`. */
function packageFirst(runner: string, words: readonly Word[]): readonly Word[] {
  const first = words[0];
  if (first === undefined || !packageRunners.has(runner)) return words;
  const version = first.text.indexOf('@', 1);
  return version < 0 ? words : [{ ...first, text: first.text.slice(0, version) }, ...words.slice(1)];
}
