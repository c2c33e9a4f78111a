import type { Span } from '../../core/location.ts';
import type { CredentialKind } from '../../data/static-credentials.ts';
import type { Scalar } from '../../workflow/model.ts';
import { printedLines } from '../../workflow/printed-lines.ts';
import { runCommands } from '../../workflow/run-commands.ts';
import { type Command, type Program, programOf, type Word } from '../../workflow/shell.ts';
import { isMinted } from '../../workflow/shell-variables.ts';
import { sourceOf, type ValueScope } from '../../workflow/value-source.ts';
import { registryUse } from './credential-inputs.ts';
import { credentialOfVariable, isStaticVariable, variableUse } from './credential-variables.ts';
import { isStatic, nameOfSource, type StaticUse } from './static-use.ts';

/** What feeds a login stands this near before it. */
const maxPipe = 20;

/** A login as the script writes it; spans are offsets into the script. */
interface Login {
  readonly credential: CredentialKind;
  /** The words of the program that name it. */
  readonly place: string;
  /** What decides whether it is static. */
  readonly secret: string;
  /** The command says itself that it is static: what to call its source where `secret` does not tell. */
  readonly fallback?: string;
}

/** Static credentials with which the commands of a script log in or sign, one for each kind. */
export function credentialCommands(run: Scalar, scope: ValueScope): readonly StaticUse[] {
  const commands = runCommands(run);
  const found = new Map<CredentialKind, StaticUse>();
  const isTestKey = signsForTests(commands);
  const add = (use: StaticUse | undefined): void => {
    if (use !== undefined && !found.has(use.credential) && !(use.credential === 'cosign' && isTestKey)) found.set(use.credential, use);
  };
  for (const [index, command] of commands.entries()) {
    const program = programOf(command);
    const before = commands.slice(Math.max(0, index - maxPipe), index);
    if (program !== undefined) add(loginUse(command, program, before, scope));
    for (const [text, span] of assignmentsIn(command, run.value)) add(assignmentUse(text, span, scope));
  }
  const isForeign = commands.some((command) => command.words.some((word) => /^--endpoint(?:-url)?(?:=|$)/.test(word.text)));
  return [...found.values()].filter((use) => use.credential !== 'aws' || !isForeign);
}

/** Keys made in the script itself, or signatures in a registry of the runner's own. */
function signsForTests(commands: readonly Command[]): boolean {
  const texts = commands
    .flatMap((command) => [...command.words, ...command.assignments.map(({ value }) => value)])
    .map((word) => word.text);
  return texts.some((text) => text === 'generate-key-pair' || /^(?:localhost|127\.0\.0\.1):\d/.test(text));
}

function loginUse(command: Command, program: Program, before: readonly Command[], scope: ValueScope): StaticUse | undefined {
  const registry = registryLogin(command, program, before, scope);
  const login = registry ?? loginOf(program);
  if (login === undefined) return undefined;
  const { credential, place, fallback } = login;
  const source = sourceOf(login.secret === '' ? (piped(command, before) ?? '') : login.secret, scope);
  const text = isStatic(source) ? nameOfSource(source) : fallback;
  if (text === undefined) return undefined;
  const isOwnRegistry = credential === 'ghcr';
  return {
    how: 'command',
    credential,
    place,
    source: text,
    span: command.span,
    severity: isOwnRegistry ? 'medium' : 'high',
    confidence: isOwnRegistry ? 'medium' : 'high',
  };
}

function loginOf({ name, arguments: words }: Program): Login | undefined {
  const texts = words.map((word) => word.text);
  const [first, second, third] = texts;
  switch (name) {
    case 'aws':
      return first === 'configure' && second === 'set' && /(?:^|\.)aws_secret_access_key$/i.test(third ?? '')
        ? { credential: 'aws', place: 'aws configure set aws_secret_access_key', secret: texts[3] ?? '' }
        : undefined;
    case 'az':
      return azureLogin(texts, words);
    case 'gcloud':
      return texts.includes('activate-service-account')
        ? { credential: 'google', place: 'gcloud auth activate-service-account', secret: '', fallback: 'a key file' }
        : undefined;
    case 'vault':
      return vaultLogin(texts);
    case 'cosign':
      return cosignKey(texts, words);
    case 'infisical':
      return first === 'login'
        ? { credential: 'infisical', place: 'infisical login', secret: option(words, ['--client-secret']) ?? '' }
        : undefined;
    default:
      return undefined;
  }
}

function azureLogin(texts: readonly string[], words: readonly Word[]): Login | undefined {
  if (texts[0] === 'login' && !texts.some((text) => text.startsWith('--federated-token'))) {
    return { credential: 'azure', place: 'az login --service-principal', secret: option(words, ['-p', '--password']) ?? '' };
  }
  if (texts[0] === 'acr' && texts[1] === 'login')
    return { credential: 'acr', place: 'az acr login', secret: option(words, ['-p', '--password']) ?? '' };
  const key = option(words, ['--account-key', '--connection-string']);
  return texts[0] === 'storage' && key !== undefined ? { credential: 'azureStorage', place: 'az storage', secret: key } : undefined;
}

function vaultLogin(texts: readonly string[]): Login | undefined {
  if (texts[0] === 'login') {
    const method = texts.map((text) => /^-{1,2}method=(.+)$/.exec(text)?.[1]).find((text) => text !== undefined) ?? 'token';
    if (/^(?:jwt|oidc|aws|gcp|azure|kubernetes|cf|oci)$/.test(method)) return undefined;
    const values = texts.slice(1).filter((text) => !text.startsWith('-') && !/^(?:role|role_id|username|path)=/.test(text));
    return { credential: 'vault', place: 'vault login', secret: values.join(' ') };
  }
  const secret = texts.find((text) => /^(?:secret_id|password|token)=/.test(text));
  const isLogin = texts[0] === 'write' && texts.some((text) => /^auth\/[\w/-]+\/login(?:\/|$)/.test(text));
  return isLogin && secret !== undefined
    ? { credential: 'vault', place: 'vault write auth/.../login', secret: secret.slice(secret.indexOf('=') + 1) }
    : undefined;
}

/** Keys that a key service holds stay there: only files and variables are stored keys. */
function cosignKey(texts: readonly string[], words: readonly Word[]): Login | undefined {
  const verb = texts.find((text) => /^(?:sign|sign-blob|attest|attest-blob)$/.test(text));
  const key = option(words, ['--key']);
  if (verb === undefined || key === undefined) return undefined;
  if (/^(?:awskms|gcpkms|azurekms|hashivault|k8s|pkcs11|gitlab|github|tencentkms|alikms|yckms|sshagent):/i.test(key)) return undefined;
  const place = `cosign ${verb} --key`;
  if (key.startsWith('env://'))
    return { credential: 'cosign', place, secret: `\${${key.slice(6)}}`, fallback: `the variable ${key.slice(6)}` };
  const isFile = /\.(?:key|pem)$/.test(key) || /^[</]|\$\(/.test(key);
  return { credential: 'cosign', place, secret: key, ...(isFile ? { fallback: 'a key file' } : {}) };
}

/** Programs that log in to registries, with the words that make them do so. */
const registryClients: ReadonlyMap<string, readonly string[]> = new Map([
  ['docker', ['login']],
  ['podman', ['login']],
  ['nerdctl', ['login']],
  ['buildah', ['login']],
  ['skopeo', ['login']],
  ['oras', ['login']],
  ['ko', ['login']],
  ['cosign', ['login']],
  ['crane', ['auth', 'login']],
  ['helm', ['registry', 'login']],
  ['regctl', ['registry', 'login']],
]);
const registryOptions = ['-u', '--username', '-p', '--password'];

function registryLogin(command: Command, program: Program, before: readonly Command[], scope: ValueScope): Login | undefined {
  const verbs = registryClients.get(program.name);
  if (verbs === undefined || !verbs.every((verb, index) => program.arguments[index]?.text === verb)) return undefined;
  const words = program.arguments.slice(verbs.length);
  const registry = words.find((word, index) => !word.text.startsWith('-') && !registryOptions.includes(words[index - 1]?.text ?? ''));
  const password = option(words, ['-p', '--password']) ?? piped(command, before);
  if (password === undefined) return undefined;
  const use = registryUse(registry?.text ?? '', option(words, ['-u', '--username']) ?? '', password, scope);
  return use === undefined ? undefined : { credential: use.credential, place: [program.name, ...verbs].join(' '), secret: password };
}

/** What a command reads: a here-string, or what `echo` and `printf` write into its pipe. */
function piped(command: Command, before: readonly Command[]): string | undefined {
  const here = command.redirects.find((redirect) => redirect.operator === '<<<');
  if (here !== undefined) return here.target.text;
  const producer = before.findLast((item) => item.pipeline === command.pipeline && item.span.end <= command.span.start);
  const program = producer === undefined ? undefined : programOf(producer);
  return program !== undefined && /^(?:echo|printf|write-output)$/i.test(program.name)
    ? program.arguments.map((word) => word.text).join(' ')
    : undefined;
}

function option(words: readonly Word[], names: readonly string[]): string | undefined {
  for (const [index, { text }] of words.entries()) {
    if (names.includes(text)) return words[index + 1]?.text;
    const name = names.find((item) => item.startsWith('--') && text.startsWith(`${item}=`));
    if (name !== undefined) return text.slice(name.length + 1);
  }
  return undefined;
}

/** `NAME=value` wherever it stands: before a command, in `export`, `env`, `docker run -e`, or written to a file. */
function assignmentsIn(command: Command, script: string): readonly (readonly [string, Span])[] {
  const assigned = command.assignments.map(({ name, value, span }) => [`${name}=${value.text}`, span] as const);
  return [...assigned, ...printedLines(command, script).map((text) => [text, command.span] as const)];
}

/**
 * A value that takes variables of the shell, and neither the output of a program, which may be minted, nor just a variable that programs know:
 * that one was judged where it is set.
 */
function isHandedOn(value: string): boolean {
  if (!value.includes('$') || isMinted(value)) return false;
  const name = /^["']?\$(?:env:|\{env:|\{)?([A-Za-z_]\w{0,100})\}?["']?$/i.exec(value.trim())?.[1];
  return name === undefined || credentialOfVariable(name) === undefined;
}

function assignmentUse(text: string, span: Span, scope: ValueScope): StaticUse | undefined {
  const match = /^[ \t]*(?:export[ \t]+|-e|--env=)?(?:\$env:)?([A-Za-z_]\w{0,100})[ \t]*=[ \t]*/.exec(text);
  const name = match?.[1];
  const credential = name === undefined ? undefined : credentialOfVariable(name);
  if (match === null || name === undefined || credential === undefined) return undefined;
  const value = text.slice(match[0].length);
  const plain = value.trim().replace(/^(["'])(.*)\1$/s, '$2');
  const isPlain = !/[$`%]/.test(plain);
  if (!isPlain && !value.includes('${{') && !isHandedOn(value)) return undefined;
  const source = sourceOf(isPlain ? plain : value, scope);
  return isStaticVariable(name, source) ? variableUse(credential, name, source, span) : undefined;
}
