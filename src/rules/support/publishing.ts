import type { Span } from '../../core/location.ts';
import { type PackageRegistry, publishTokens } from '../../data/publish-tokens.ts';
import { valueOf } from '../../workflow/callers.ts';
import type { Named, RunStep, Scalar, Step, UsesStep } from '../../workflow/model.ts';
import { runCommands } from '../../workflow/run-commands.ts';
import { type Program, programOf, type Word } from '../../workflow/shell.ts';
import { assignmentsOf } from '../../workflow/shell-variables.ts';
import { lastBefore } from '../../workflow/steps-before.ts';
import { sourceOf, type ValueScope } from '../../workflow/value-source.ts';

/** One way in which a step publishes to a registry. */
export interface Publishing {
  readonly registry: PackageRegistry;
  /** The command or action that does it. */
  readonly by: string;
  /** The value of `uses` or `run` that says it; in a script, with the range of the command. */
  readonly scalar: Scalar;
  readonly span?: Span;
  /** Tokens that the command or action takes itself. */
  readonly tokens: readonly { readonly text: string; readonly place: string; readonly named?: Named }[];
  /** True where only the name of what is run says that it publishes. */
  readonly isGuess: boolean;
}

/** What a step publishes to registries that know trusted publishing, with the tokens that it takes itself. */
export function publishingsOf(step: Step, scope: ValueScope): readonly Publishing[] {
  if (step.kind === 'uses') return publishTokens.registries.flatMap((registry) => byAction(registry, step, scope));
  if (step.kind !== 'run') return [];
  const script = { ...scope, isScript: true, script: step.run };
  const uploads = uploadsOf(step);
  const found = publishTokens.registries.flatMap((registry) => byCommand(registry, uploads, script));
  return found.length > 0 ? found : guessed(step);
}

function byAction(registry: PackageRegistry, step: UsesStep, scope: ValueScope): readonly Publishing[] {
  const { target } = step.uses;
  if (target.kind !== 'repository') return [];
  const slug = [target.owner, target.name, target.path]
    .filter((part) => part !== '')
    .join('/')
    .toLowerCase();
  const row = registry.actions.find(({ action }) => action === slug);
  if (row === undefined || (row.needs !== undefined && valueOf(step.with, row.needs) === undefined)) return [];
  const elsewhere = row.registryInputs.some((input) => isOther(registry, textOf(step.with, input), scope));
  if (elsewhere || isElsewhere(registry, scope)) return [];
  const tokens = row.inputs.flatMap((input) => {
    const named = step.with.findLast(({ name }) => name.value.toLowerCase() === input);
    return named?.value.kind === 'scalar' ? [{ text: named.value.value, place: input, named }] : [];
  });
  return [{ registry, by: slug, scalar: step.uses.scalar, tokens, isGuess: false }];
}

function textOf(named: readonly Named[], input: string): string {
  const value = valueOf(named, input);
  return value?.kind === 'scalar' ? value.value : '';
}

interface Upload {
  readonly program: Program;
  /** `NAME=value` before the command. */
  readonly assigned: readonly (readonly [string, string])[];
  readonly scalar: Scalar;
  readonly span: Span;
}

const uploaders: ReadonlySet<string | undefined> = new Set(
  publishTokens.registries.flatMap(({ commands }) => commands.map((text) => text.split(' ')[0])),
);

/** The commands of a script that run a program which can publish; looked for once for all registries. */
function uploadsOf(step: RunStep): readonly Upload[] {
  return runCommands(step.run).flatMap((command) => {
    const program = programOf(command);
    return program !== undefined && uploaders.has(program.name)
      ? [{ program, assigned: assignmentsOf(command), scalar: step.run, span: command.span }]
      : [];
  });
}

function byCommand(registry: PackageRegistry, uploads: readonly Upload[], scope: ValueScope): readonly Publishing[] {
  return uploads.flatMap(({ program, assigned, scalar, span }) => {
    const by = registry.commands.find((text) => runs(program, text.split(' ')));
    if (by === undefined || isElsewhere(registry, scope)) return [];
    const words = program.arguments;
    if (words.some(({ text }) => text === '--dry-run' || text === '--no-publish')) return [];
    if (registry.registryOptions.some((name) => isOther(registry, option(words, name) ?? '', scope))) return [];
    const tokens = registry.tokenOptions.flatMap((name) => {
      const text = option(words, name);
      return text === undefined ? [] : [{ text, place: `${by} ${name}` }];
    });
    const before = assigned.flatMap(([name, text]) => (registry.variables.includes(name.toUpperCase()) ? [{ text, place: name }] : []));
    return [{ registry, by, scalar, span, tokens: [...tokens, ...before], isGuess: false }];
  });
}

function runs(program: Program, [name, ...verbs]: readonly string[]): boolean {
  if (program.name !== name) return false;
  let at = 0;
  for (const { text } of program.arguments) if (text === verbs[at]) at += 1;
  return at === verbs.length;
}

/** The value of an option, written `--name value` or `--name=value`. */
function option(words: readonly Word[], name: string): string | undefined {
  const at = words.findIndex(({ text }) => text === name || text.startsWith(`${name}=`));
  const text = words[at]?.text;
  return text === name ? words[at + 1]?.text : text?.slice(name.length + 1);
}

/** Scripts of the repository whose name says that they publish: told by the variables of the step itself. */
function guessed(step: RunStep): readonly Publishing[] {
  const command = runCommands(step.run).find(
    (item) => item.words.some(({ text }) => /(?:^|[^a-z])(?:publish|release)(?:[^a-z]|$)/i.test(text)) && !isKnown(programOf(item)),
  );
  if (command === undefined) return [];
  const by = programOf(command)?.name ?? 'a script';
  return publishTokens.registries.map((registry) => ({ registry, by, scalar: step.run, span: command.span, tokens: [], isGuess: true }));
}

/** True for a command that is understood, and was found to publish nowhere that matters. */
function isKnown(program: Program | undefined): boolean {
  if (program === undefined) return false;
  if (program.name === 'echo' || program.name === 'gh' || program.name === 'git') return true;
  return publishTokens.registries.some(({ commands }) => commands.some((text) => runs(program, text.split(' '))));
}

/** True where a variable or the step before that sets up the tool names another registry. */
function isElsewhere(registry: PackageRegistry, scope: ValueScope): boolean {
  const variables = registry.registryVariables.map(
    (name) => scope.env.map((layer) => textOf(layer, name)).find((text) => text !== '') ?? '',
  );
  const url = registry.name === 'npm' ? (lastBefore(setupsOf(scope.before.steps), scope.before)?.url ?? '') : '';
  return [...variables, url].some((text) => isOther(registry, text, scope));
}

const setups = new WeakMap<readonly Step[], readonly { readonly index: number; readonly url: string }[]>();

/** Steps that write a registry to the configuration of npm. */
function setupsOf(steps: readonly Step[]): readonly { readonly index: number; readonly url: string }[] {
  const found =
    setups.get(steps) ??
    steps.flatMap((step, index) => {
      const url = step.kind === 'uses' && /^actions\/setup-node@/i.test(step.uses.scalar.value) ? textOf(step.with, 'registry-url') : '';
      return url === '' ? [] : [{ index, url }];
    });
  setups.set(steps, found);
  return found;
}

/** True for the name or address of another registry, and for one that only the run knows. */
export function isOther(registry: PackageRegistry, text: string, scope: ValueScope): boolean {
  if (text.trim() === '') return false;
  const source = sourceOf(text, scope);
  const value = source.kind === 'literal' ? source.text.trim() : text;
  const host = /^(?:https?:)?\/\/([^/:]{1,300})/i.exec(value)?.[1] ?? value.replace(/\/.*$/, '');
  const isName = /^(?:pypi|npm|rubygems|crates-io|nuget(?:\.org)?)$/i.test(value);
  return !isName && !registry.host.test(host);
}
