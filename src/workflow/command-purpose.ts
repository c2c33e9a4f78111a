import { deployingCommands, type PurposeKind, taskRunners } from '../data/deploying-commands.ts';
import { nameHint } from './name-hint.ts';
import type { Command, Program, Word } from './shell.ts';
import { programOf } from './shell.ts';

/** What one command does to the world, and the words that say so: `aws ecs update-service`. */
export interface CommandPurpose {
  readonly kind: PurposeKind;
  readonly by: string;
}

interface Pattern {
  readonly kind: PurposeKind;
  /** Alternatives for each argument that must come, in this order. */
  readonly words: readonly (readonly string[])[];
  readonly flags: readonly (readonly string[])[];
  readonly absent: readonly string[];
  readonly within: readonly (readonly string[])[];
}

/** Flags with which any of these commands only shows what it would do. */
const rehearsals = [
  '--dry-run',
  '--dryrun',
  '--dry_run',
  '--no-execute-changeset',
  '--no-execute',
  '--whatif',
  '-whatif',
  '--help',
  '--version',
];
/** Of package managers: what follows is names of packages. */
const packageCommands = new Set(['install', 'i', 'add', 'ci', 'remove', 'uninstall', 'view', 'info', 'why', 'config', 'pack', 'version']);
/** Addresses that end with the job. */
const ownMachine = /(?:^|[\s/=@])(?:localhost|127\.0\.0\.1|\[::1\]|kind\.local|ko\.local)(?:[:/]|$)/i;
const throwawayContext = /^(?:--(?:kube-)?context=?)?(?:kind|k3d|minikube)(?:-|$)/;

const compiled = new Map<string, readonly Pattern[]>();

/** Whether a command only shows what it would do, or does it to the runner itself. */
export function changesNothing(command: Command): boolean {
  const words = programOf(command)?.arguments ?? [];
  return words.some((word) => word.isLiteral && isRehearsal(word.text)) || isForThisMachine(command);
}

/** Undefined for a command that does nothing of the sort, or says that it only rehearses it. */
export function purposeOfCommand(command: Command): CommandPurpose | undefined {
  const program = programOf(command);
  if (program === undefined) return scriptPurpose(command.words[0]);
  const name = program.name.toLowerCase();
  if (program.arguments.some((word) => word.isLiteral && isRehearsal(word.text))) return undefined;
  if (isForThisMachine(command)) return undefined;
  if (taskRunners.has(name) && packageCommands.has(program.arguments.find((word) => !word.text.startsWith('-'))?.text ?? ''))
    return undefined;
  for (const pattern of patternsOf(name)) {
    const words = matchOf(pattern, program.arguments);
    if (words === undefined || isDownload(name, program.arguments)) continue;
    return { kind: pattern.kind, by: [name, ...words].join(' ') };
  }
  return taskPurpose(name, program) ?? scriptPurpose(command.words.find((word) => word.text.endsWith(program.name)));
}

/** The rows of one program, compiled when a script first names it: most scripts name few. */
function patternsOf(name: string): readonly Pattern[] {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const patterns = deployingCommands.rows.flatMap(({ kind, commands }) =>
    commands.flatMap((text) => {
      const [programs = '', ...tokens] = text.includes(name) ? text.split(' ') : [];
      return programs.split('|').includes(name) ? [patternOf(kind, tokens)] : [];
    }),
  );
  compiled.set(name, patterns);
  return patterns;
}

function patternOf(kind: PurposeKind, tokens: readonly string[]): Pattern {
  const split = (list: readonly string[]) => list.map((token) => token.split('|'));
  return {
    kind,
    words: split(tokens.filter((token) => !/^[-!~]/.test(token))),
    flags: split(tokens.filter((token) => token.startsWith('-'))),
    absent: tokens.filter((token) => token.startsWith('!')).map((token) => token.slice(1)),
    within: tokens.filter((token) => token.startsWith('~')).map((token) => token.split('|').map((part) => part.slice(1))),
  };
}

/** The arguments that the pattern's words matched; undefined where it does not fit. */
function matchOf(pattern: Pattern, words: readonly Word[]): readonly string[] | undefined {
  if (pattern.absent.some((token) => words.some((word) => isAbsentToken(token, word.text)))) return undefined;
  if (!pattern.flags.every((names) => words.some((word) => names.some((name) => hasFlag(word, name))))) return undefined;
  if (!pattern.within.every((parts) => words.some((word) => parts.some((part) => word.text.includes(part))))) return undefined;
  const found: string[] = [];
  let at = 0;
  const positionals = words.filter((word) => !word.text.startsWith('-'));
  for (const [index, names] of pattern.words.entries()) {
    const next = positionals.findIndex((word, place) => place >= at && fits(word, names, place === 0 && index === 0));
    const word = positionals[next];
    if (word === undefined) return undefined;
    found.push(word.isLiteral ? word.text : '...');
    at = next + 1;
  }
  return found;
}

/** A first argument that only the run decides may be any of them. */
function fits(word: Word, names: readonly string[], isFirst: boolean): boolean {
  if (isFirst && !word.isLiteral && word.text.startsWith('$')) return true;
  return names.some((name) => {
    if (name.startsWith('~')) return word.text.includes(name.slice(1));
    return name.endsWith('*') ? word.text.startsWith(name.slice(0, -1)) : word.text === name;
  });
}

/** `--push`, `--push=${{ x }}`, and `-b` within `-ab`; not `--push=false`. */
function hasFlag(word: Word, name: string): boolean {
  if (name.startsWith('--')) return word.text === name || (word.text.startsWith(`${name}=`) && !/=(?:false|0|no)$/i.test(word.text));
  if (word.text === name || (name.length === 2 && word.text.startsWith(name) && /^-[A-Za-z]=/.test(word.text))) return true;
  return name.length === 2 && /^-[A-Za-z]{2,6}$/.test(word.text) && word.text.includes(name.slice(1));
}

function isAbsentToken(token: string, text: string): boolean {
  if (token.startsWith('~')) return text.includes(token.slice(1));
  return text === token || (token.startsWith('--') && text === `${token}=true`);
}

function isRehearsal(text: string): boolean {
  const [flag = '', value = 'true'] = text.toLowerCase().split('=', 2);
  return rehearsals.includes(flag) && !['false', 'none', '0', 'no'].includes(value);
}

/** Whether a text names an address of the runner itself. */
export function isOwnMachine(text: string): boolean {
  return ownMachine.test(text);
}

function isForThisMachine(command: Command): boolean {
  const texts = [...command.words.map((word) => word.text), ...command.assignments.map((item) => `${item.name}=${item.value.text}`)];
  return texts.some((text) => isOwnMachine(text) || throwawayContext.test(text));
}

/** Copying from a bucket or a machine to here changes nothing there. */
function isDownload(name: string, words: readonly Word[]): boolean {
  if (!['aws', 'gsutil', 'gcloud', 'rsync', 'scp'].includes(name)) return false;
  if (name === 'aws' && !words.some((word) => word.text === 's3')) return false;
  if (name === 'gcloud' && !words.some((word) => word.text === 'storage')) return false;
  if (words.some((word) => ['rm', 'mv'].includes(word.text))) return false;
  const places = words
    .filter((word) => !word.text.startsWith('-'))
    .slice(name === 'aws' || name === 'gcloud' ? 2 : name === 'gsutil' ? 1 : 0);
  const isRemote = (word: Word) => /^(?:s3|gs):\/\//.test(word.text) || (/^(?:rsync|scp)$/.test(name) && word.text.includes(':'));
  if (places.some((word) => !word.isLiteral && word.text.startsWith('$'))) return false;
  const remote = places.filter(isRemote);
  return remote.length === 1 && remote[0] === places[0] && places.length > 1;
}

/** `make deploy`, `npm run publish`: the name is the repository's own, and is believed. */
function taskPurpose(name: string, program: Program): CommandPurpose | undefined {
  const withValue = taskRunners.get(name);
  if (withValue === undefined) return undefined;
  const targets = program.arguments.filter((word, index) => {
    const before = program.arguments[index - 1]?.text ?? '';
    return !word.text.startsWith('-') && !word.text.includes('=') && !withValue.includes(before);
  });
  const pushing = program.arguments.find((word) => /push\w{0,20}=(?:true|1|yes)\b|type=registry/i.test(word.text));
  if (pushing !== undefined) return { kind: 'publish', by: `${name} ${pushing.text}` };
  for (const target of targets) {
    const kind = nameHint(target.text) ?? pushHint(target.text);
    if (kind !== undefined) return { kind, by: `${name} ${target.text}` };
  }
  return undefined;
}

/** `./scripts/deploy.sh`. */
function scriptPurpose(word: Word | undefined): CommandPurpose | undefined {
  const base = word?.text.split(/[\\/]/).at(-1) ?? '';
  if (word === undefined || !/\.(?:sh|bash|zsh|ps1|py|js|mjs|cjs|ts|rb|pl|cmd|bat)$/i.test(base)) return undefined;
  const name = base.replace(/\.[a-z0-9]+$/i, '');
  const kind = nameHint(name) ?? pushHint(name);
  return kind === undefined ? undefined : { kind, by: base };
}

/** `push-images`, `docker-push`; of an action's name it would mostly mean commits. */
function pushHint(name: string): PurposeKind | undefined {
  return /(?:^|[-_.:/])push(?:$|[-_.:/])/i.test(name) && !/git|branch|commit|tag|pre-?push|test/i.test(name) ? 'publish' : undefined;
}
