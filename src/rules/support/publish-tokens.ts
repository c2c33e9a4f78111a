import type { Span } from '../../core/location.ts';
import type { PackageRegistry } from '../../data/publish-tokens.ts';
import type { Named, RunStep, SourceFile, Step } from '../../workflow/model.ts';
import { runCommands } from '../../workflow/run-commands.ts';
import type { Command } from '../../workflow/shell.ts';
import { spanInFile } from '../../workflow/span-in-file.ts';
import { lastBefore } from '../../workflow/steps-before.ts';
import { sourceOf, type ValueScope } from '../../workflow/value-source.ts';
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
  const known = new Map<readonly Step[], Map<PackageRegistry, readonly Setting[]>>();
  return (publishing, step, scope, file) => {
    const { registry, isGuess, tokens } = publishing;
    // A token that the action or command is given itself is the one that it uses.
    if (tokens.some(({ text }) => text.trim() !== '')) return ownToken(publishing, step, scope, file);
    const variable = variableToken(registry, isGuess ? scope.env.slice(0, 1) : scope.env, scope);
    if (variable !== undefined || isGuess) return variable;
    const { steps, count } = scope.before;
    const settings = known.get(steps) ?? new Map<PackageRegistry, readonly Setting[]>();
    const found = settings.get(registry) ?? settingsOf(registry, scope, file);
    known.set(steps, settings.set(registry, found));
    return lastBefore(found, { steps, count: count + 1 });
  };
}

function ownToken(publishing: Publishing, step: Step, scope: ValueScope, file: SourceFile): PublishToken | undefined {
  for (const { text, place, named } of publishing.tokens) {
    const source = sourceOf(text, { ...scope, isScript: step.kind === 'run' });
    if (isStatic(source)) return { place, source: nameOfSource(source), span: named?.value.span ?? spanOf(publishing, file) };
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

/** `npm config set //host/:_authToken X`, `echo "//host/:_authToken=X" > .npmrc`, `cargo login X`. */
function settingToken(registry: PackageRegistry, step: RunStep, scope: ValueScope, file: SourceFile): PublishToken | undefined {
  const env = [step.env, ...scope.env.slice(1)];
  for (const command of runCommands(step.run)) {
    for (const [text, place] of settingsIn(command, step.run.value, registry)) {
      const host = /\/\/([^/\s]{1,300})\//.exec(text)?.[1];
      if (host !== undefined && isOther(registry, `//${host}`, scope)) continue;
      const source = sourceOf(text, { ...scope, env, isScript: true });
      if (isStatic(source) && source.kind !== 'literal') {
        return { place, source: nameOfSource(source), span: spanInFile(file, step.run, command.span) };
      }
    }
  }
  return undefined;
}

function settingsIn(command: Command, script: string, registry: PackageRegistry): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  const bodies = command.redirects.flatMap(({ body }) => (body === undefined ? [] : script.slice(body.start, body.end).split('\n')));
  const texts = [...command.words.map(({ text }) => text), ...bodies];
  for (const [index, text] of texts.entries()) {
    const setting = registry.settings.find((name) => text.includes(name));
    if (setting === undefined) continue;
    const next = index < command.words.length ? (command.words[index + 1]?.text ?? '') : '';
    found.push([`${text} ${next}`, setting]);
  }
  if (registry.name === 'crates.io' && texts[0] === 'cargo' && texts[1] === 'login' && texts[2] !== undefined)
    found.push([texts[2], 'cargo login']);
  return found;
}
