import type { Span } from '../../core/location.ts';
import type { PackageRegistry } from '../../data/publish-tokens.ts';
import { valueOf } from '../../workflow/callers.ts';
import type { Named, RunStep, SourceFile, Step } from '../../workflow/model.ts';
import { isPrinter, printedLines } from '../../workflow/printed-lines.ts';
import { runCommands } from '../../workflow/run-commands.ts';
import type { Command } from '../../workflow/shell.ts';
import { assignedIn, isMinted } from '../../workflow/shell-variables.ts';
import { spanInFile } from '../../workflow/span-in-file.ts';
import { lastBefore } from '../../workflow/steps-before.ts';
import { sourceOf, type ValueScope, type ValueSource } from '../../workflow/value-source.ts';
import { isOther, type Publishing } from './publishing.ts';
import { isStatic, nameOfSource } from './static-use.ts';

/** A stored token that a publishing step has in reach. */
export interface PublishToken {
  /** The input, variable, option or setting that takes it. */
  readonly place: string;
  readonly source: string;
  /** In the file. */
  readonly span: Span;
}

/** A token that a script writes to a configuration, from which all later steps of the job publish. */
interface Setting extends PublishToken {
  readonly index: number;
}

/** Finds the stored token by which a step publishes: its own, else a variable in scope, else one written to a configuration before. */
export function publishTokens(): (publishing: Publishing, step: Step, scope: ValueScope, file: SourceFile) => PublishToken | undefined {
  const written: Known<readonly Step[], readonly Setting[]> = new Map();
  const inScope: Known<Step, ScopedToken | undefined> = new Map();
  return (publishing, step, scope, file) => {
    const { registry, isGuess } = publishing;
    const own = ownToken(publishing, step, scope, file);
    // A token that the action or command is given itself is the one that it uses; one that this text does not tell may be no token.
    if (own !== undefined || takesToken(publishing, step, scope)) return own;
    const variable = remembered(inScope, step, registry, () => scopedToken(registry, isGuess, step, scope));
    if (variable !== undefined || isGuess) return variable && { ...variable, span: variable.span ?? spanOf(publishing, file) };
    const { steps, count } = scope.before;
    const found = remembered(written, steps, registry, () => settingsOf(registry, scope, file));
    return lastBefore(found, { steps, count: count + 1 });
  };
}

/** What a step has in reach, whatever it publishes and however often; without a place, where it publishes. */
type ScopedToken = Omit<PublishToken, 'span'> & { readonly span?: Span };

function scopedToken(registry: PackageRegistry, isGuess: boolean, step: Step, scope: ValueScope): ScopedToken | undefined {
  const own = scriptToken(registry, step, scope) ?? variableToken(registry, isGuess ? scope.env.slice(0, 1) : scope.env, scope);
  return own ?? (isGuess ? undefined : variableAround(registry, scope));
}

/** Answers by something and a registry, each looked for once. */
type Known<K, V> = Map<K, Map<PackageRegistry, { readonly value: V }>>;

function remembered<K, V>(known: Known<K, V>, key: K, registry: PackageRegistry, look: () => V): V {
  const values = known.get(key) ?? new Map<PackageRegistry, { readonly value: V }>();
  known.set(key, values);
  const found = values.get(registry) ?? { value: look() };
  values.set(registry, found);
  return found.value;
}

function ownToken(publishing: Publishing, step: Step, scope: ValueScope, file: SourceFile): PublishToken | undefined {
  for (const { text, place, named } of publishing.tokens) {
    const source = ownSource(text, step, scope);
    if (isStatic(source)) return { place, source: nameOfSource(source), span: named?.value.span ?? spanOf(publishing, file) };
  }
  return undefined;
}

function ownSource(text: string, step: Step, scope: ValueScope): ValueSource {
  if (step.kind !== 'run') return sourceOf(text, { ...scope, isScript: false });
  return isMinted(text) ? { kind: 'output' } : sourceOf(text, { ...scope, isScript: true, script: step.run });
}

/** A word of the file that is no key hides no token: `--token none` leaves the variables in force. */
function takesToken({ tokens }: Publishing, step: Step, scope: ValueScope): boolean {
  return tokens.some(({ text }) => !['empty', 'literal'].includes(ownSource(text, step, scope).kind));
}

/** `export NODE_AUTH_TOKEN=$T`, anywhere in the script that publishes. */
function scriptToken(registry: PackageRegistry, step: Step, scope: ValueScope): ScopedToken | undefined {
  if (step.kind !== 'run') return undefined;
  for (const place of registry.variables) {
    for (const text of assignedIn(step.run, place)) {
      const source = sourceOf(text, { ...scope, isScript: true, script: step.run });
      if (isStatic(source)) return { place, source: nameOfSource(source) };
    }
  }
  return undefined;
}

/** A variable that a step before wrote to `$GITHUB_ENV`, or that is set around a composite action. */
function variableAround(registry: PackageRegistry, scope: ValueScope): ScopedToken | undefined {
  const isSet = (name: string) => scope.env.some((layer) => valueOf(layer, name) !== undefined);
  for (const place of registry.variables.filter((name) => !isSet(name))) {
    const source = sourceOf(`\${${place}}`, { ...scope, env: [], isScript: true });
    if (isStatic(source)) return { place, source: nameOfSource(source) };
  }
  return undefined;
}

/** The stored tokens that any step of the job writes to the configuration of a registry's tools. */
function settingsOf(registry: PackageRegistry, scope: ValueScope, file: SourceFile): readonly Setting[] {
  const { steps } = scope.before;
  return steps.flatMap((step, index) => {
    const token = step.kind === 'run' ? settingToken(registry, step, { ...scope, before: { steps, count: index } }, file) : undefined;
    return token === undefined ? [] : [{ ...token, index }];
  });
}

/** Where a step says that it publishes, in the file. */
export function spanOf({ scalar, span }: Publishing, file: SourceFile): Span {
  return span === undefined ? scalar.span : spanInFile(file, scalar, span);
}

function variableToken(registry: PackageRegistry, layers: readonly (readonly Named[])[], scope: ValueScope): PublishToken | undefined {
  const seen = new Set<string>();
  for (const [index, layer] of layers.entries()) {
    for (const { name, value } of layer) {
      const key = name.value.toUpperCase();
      if (!registry.variables.includes(key) || seen.has(key) || value.kind !== 'scalar') continue;
      seen.add(key);
      const source = sourceOf(value.value, { ...scope, env: scope.env.slice(index + 1), isScript: false });
      if (isStatic(source)) return { place: name.value, source: nameOfSource(source), span: value.span };
    }
  }
  return undefined;
}

/** `npm config set //host/:_authToken X`, `echo "//host/:_authToken=X" > .npmrc`, `cargo login X`, and lines of a file that holds only tokens. */
function settingToken(registry: PackageRegistry, step: RunStep, scope: ValueScope, file: SourceFile): PublishToken | undefined {
  const env = [step.env, ...scope.env.slice(1)];
  const script = { ...scope, env, isScript: true, script: step.run };
  const credentials = credentialsFile(registry, step.run.value, scope);
  for (const command of runCommands(step.run)) {
    for (const [text, place] of settingsIn(command, step.run.value, registry, credentials)) {
      const host = /\/\/([^/\s]{1,300})\//.exec(text)?.[1];
      if (host !== undefined && isOther(registry, `//${host}`, scope)) continue;
      const source = sourceOf(text, script);
      if (isStatic(source) && source.kind !== 'literal') {
        return { place, source: nameOfSource(source), span: spanInFile(file, step.run, command.span) };
      }
    }
  }
  return undefined;
}

function settingsIn(
  command: Command,
  script: string,
  registry: PackageRegistry,
  credentials: string | undefined,
): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  const lines = printedLines(command, script);
  for (const [index, text] of lines.entries()) {
    const setting = registry.settings.find((name) => text.includes(name));
    if (setting !== undefined) found.push([`${text} ${lines[index + 1] ?? ''}`, setting]);
  }
  const texts = command.words.map(({ text }) => text);
  if (registry.name === 'crates.io' && texts[0] === 'cargo' && texts[1] === 'login' && texts[2] !== undefined)
    found.push([texts[2], 'cargo login']);
  if (credentials === undefined || !isPrinter(command)) return found;
  return [...found, ...lines.map((text) => [text, credentials] as const)];
}

/** The file of credentials that a script names, unless what it writes there names other registries and never this one. */
function credentialsFile(registry: PackageRegistry, script: string, scope: ValueScope): string | undefined {
  const name = registry.files.find((one) => script.includes(one));
  if (name === undefined || /\[(?:pypi|registry)\]/.test(script)) return name;
  const hosts = new Set([...script.matchAll(/https?:\/\/[^/\s"']{1,300}/gi)].map(([url]) => url.toLowerCase()));
  return hosts.size > 0 && [...hosts].every((url) => isOther(registry, url, scope)) ? undefined : name;
}
