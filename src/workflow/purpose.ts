import type { Span } from '../core/location.ts';
import { type ActionRows, deployingActions, type InputCondition } from '../data/deploying-actions.ts';
import type { PurposeKind } from '../data/deploying-commands.ts';
import { scriptInputs } from '../data/script-inputs.ts';
import { isOwnMachine, purposeOfCommand } from './command-purpose.ts';
import { commandsWithInputs, type GivenInputs, withInputs } from './given-inputs.ts';
import type { Named, RunStep, Uses, UsesStep } from './model.ts';
import { nameHint } from './name-hint.ts';
import { type Command, commandsOf } from './shell.ts';
import { slugOf } from './slug-of.ts';

/** That a step or job deploys, publishes or signs. */
export interface Purpose {
  readonly kind: PurposeKind;
  /** The action or the command that does it. */
  readonly by: string;
  /** Where it says so, in the step's file. */
  readonly span: Span;
}

/**
 * What one `run` or `uses` does to the world by itself, by the dated tables of actions and commands and by names that say so. Rehearsals
 * (`--dry-run`, `push: false`) do not count; what only the run decides (`push: ${{ x }}`) does. In the order of the script.
 */
export function ownPurposes(step: RunStep | UsesStep, given: GivenInputs): readonly Purpose[] {
  if (step.kind === 'run') return purposesOfScript(step, given);
  const purpose = purposeOfUses(step.uses, withInputs(step.with, given));
  return purpose === undefined ? [] : [purpose];
}

function purposesOfScript(step: RunStep, given: GivenInputs): readonly Purpose[] {
  const registry = step.env.find((item) => item.name.value === 'KO_DOCKER_REPO')?.value;
  const isLocalKo = registry?.kind === 'scalar' && /^(?:ko|kind)\.local/.test(registry.value);
  const commands = commandsWithInputs(step.run, given);
  const local = localVariables(commands);
  return commands.flatMap((command) => {
    const purpose = purposeOfCommand(command);
    if (command.words.some((word) => isVariable(word.text, local))) return [];
    return purpose === undefined || (isLocalKo && purpose.by.startsWith('ko ')) ? [] : [{ ...purpose, span: step.run.span }];
  });
}

/** Variables to which the script assigns addresses of the runner itself, and nothing else. */
function localVariables(commands: readonly Command[]): ReadonlySet<string> {
  const assigned = commands.flatMap((command) => command.assignments);
  const others = new Set(assigned.filter(({ value }) => !isOwnMachine(value.text)).map(({ name }) => name));
  return new Set(assigned.map(({ name }) => name).filter((name) => !others.has(name)));
}

function isVariable(text: string, names: ReadonlySet<string>): boolean {
  const name = /^\$\{?([A-Za-z_]\w*)\}?/.exec(text)?.[1];
  return name !== undefined && names.has(name);
}

/** What a call does by its name and inputs: an action of the tables, or one whose name says so. */
export function purposeOfUses(uses: Uses, inputs: readonly Named[]): Purpose | undefined {
  const { target } = uses;
  const span = uses.scalar.span;
  if (isRehearsed(inputs)) return undefined;
  if (target.kind === 'local' || target.kind === 'self') return hinted(target.path, target.path, span);
  if (target.kind !== 'repository') return undefined;
  const slug = slugOf(target.owner, target.name, target.path);
  const script = scriptInputs.rows.find((row) => row.action === slug);
  if (script !== undefined) return scriptInput(script.program, valueOf(inputs, script.input) ?? script.ifAbsent, slug, span);
  const rows = deployingActions.rows.filter((row) => row.actions.some((action) => isMatch(action, slug)));
  const row = rows.find((candidate) => holds(candidate, inputs));
  if (row !== undefined) return { kind: row.kind, by: slug, span };
  if (rows.length > 0 || deployingActions.harmless.some((action) => isMatch(action, slug))) return undefined;
  return hinted(target.path === '' ? target.name : target.path, slug, span);
}

/** A command in an input; an expression there may be any. */
function scriptInput(program: string, value: string, slug: string, span: Span): Purpose | undefined {
  const script =
    program === ''
      ? value
      : value
          .split('\n')
          .map((line) => (line.trim() === '' ? '' : `${program} ${line}`))
          .join('\n');
  for (const command of commandsOf(script)) {
    const purpose = purposeOfCommand(command);
    if (purpose !== undefined) return { ...purpose, by: `${slug} (${purpose.by})`, span };
  }
  return undefined;
}

function hinted(name: string, by: string, span: Span): Purpose | undefined {
  const last = name.split('/').at(-1) ?? '';
  const kind = nameHint(last.replace(/\.ya?ml$/i, ''));
  return kind === undefined ? undefined : { kind, by, span };
}

function isMatch(pattern: string, slug: string): boolean {
  return pattern.endsWith('/*') ? slug.startsWith(pattern.slice(0, -1)) || slug === pattern.slice(0, -2) : slug === pattern;
}

function holds(row: ActionRows, inputs: readonly Named[]): boolean {
  return row.conditions === undefined || row.conditions.some((condition) => isMet(condition, inputs));
}

function isMet(condition: InputCondition, inputs: readonly Named[]): boolean {
  const value = valueOf(inputs, condition.input)?.trim().toLowerCase();
  if (value === undefined) return condition.ifAbsent;
  if (value.includes('${{')) return true;
  if (condition.not?.includes(value) === true) return false;
  return condition.containing === undefined || condition.containing.some((text) => value.includes(text));
}

/** Inputs are compared without case, as the runner does. */
function valueOf(inputs: readonly Named[], name: string): string | undefined {
  const found = inputs.find((item) => item.name.value.toLowerCase() === name)?.value;
  return found?.kind === 'scalar' ? found.value : undefined;
}

function isRehearsed(inputs: readonly Named[]): boolean {
  return inputs.some(({ name, value }) => {
    const isDryRun = /^dry[-_]?run$/i.test(name.value);
    return isDryRun && value.kind === 'scalar' && /^(?:true|yes|1)$/i.test(value.value.trim());
  });
}
