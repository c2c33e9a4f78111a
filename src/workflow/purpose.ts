import type { Span } from '../core/location.ts';
import { clusterLogins, throwawayClusters } from '../data/clusters.ts';
import { type ActionRows, deployingActions, type InputCondition } from '../data/deploying-actions.ts';
import type { PurposeKind } from '../data/deploying-commands.ts';
import { scriptInputs } from '../data/script-inputs.ts';
import { isOwnMachine, purposeOfCommand } from './command-purpose.ts';
import type { Job, Named, RunStep, Step, Uses } from './model.ts';
import { nameHint } from './name-hint.ts';
import { type Command, commandsOf, programOf } from './shell.ts';
import { flatten } from './walk.ts';

/** That a step or job deploys, publishes or signs. */
export interface Purpose {
  readonly kind: PurposeKind;
  /** The action or the command that does it. */
  readonly by: string;
  /** Where it says so, in the step's file. */
  readonly span: Span;
}

/**
 * What a step does to the world, by the dated tables of actions and commands and by names that say so. Rehearsals
 * (`--dry-run`, `push: false`) do not count; what only the run decides (`push: ${{ x }}`) does. Of several purposes
 * the first. The steps of composite actions are not followed.
 */
export function purposeOfStep(step: Step): Purpose | undefined {
  return purposesOfStep(step)[0];
}

/**
 * The purposes of all steps of a job, or of a call of another workflow, in the order of the file. Cluster commands
 * count for nothing in a job that starts a throwaway cluster, logs into no other and names no environment.
 */
export function purposesOfJob(job: Job): readonly Purpose[] {
  if (job.kind === 'call') {
    const purpose = purposeOfUses(job.uses, job.with);
    return purpose === undefined ? [] : [purpose];
  }
  const steps = [...flatten(job.steps)];
  const isRehearsal = job.environment === undefined && hasThrowawayCluster(steps);
  const purposes = steps.filter((step) => step.kind !== 'parallel').flatMap(purposesOfStep);
  return isRehearsal ? purposes.filter((purpose) => !isClusterCommand(purpose)) : purposes;
}

function purposesOfStep(step: Step): readonly Purpose[] {
  switch (step.kind) {
    case 'run':
      return purposesOfScript(step);
    case 'uses': {
      const purpose = purposeOfUses(step.uses, step.with);
      return purpose === undefined ? [] : [purpose];
    }
    case 'parallel':
      return step.steps.flatMap(purposesOfStep);
    case 'control':
      return [];
  }
}

function purposesOfScript(step: RunStep): readonly Purpose[] {
  const registry = step.env.find((item) => item.name.value === 'KO_DOCKER_REPO')?.value;
  const isLocalKo = registry?.kind === 'scalar' && /^(?:ko|kind)\.local/.test(registry.value);
  const commands = commandsOf(step.run.value);
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

function purposeOfUses(uses: Uses, inputs: readonly Named[]): Purpose | undefined {
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

function slugOf(owner: string, name: string, path: string): string {
  const full = path === '' ? `${owner}/${name}` : `${owner}/${name}/${path}`;
  return full.toLowerCase();
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

const clusterCommand = /^(?:kubectl|oc|helm|helmfile|kapp|skaffold|kustomize|ko|argocd|flux|(?:g?make|just|task|mage) \S*deploy)\b/;

function isClusterCommand(purpose: Purpose): boolean {
  return clusterCommand.test(purpose.by) && !/^(?:helm|flux|oc) (?:chart )?push\b/.test(purpose.by);
}

/** An attacker who hides a deploy behind `kind create cluster` still needs a login, which ends the excuse. */
function hasThrowawayCluster(steps: readonly Step[]): boolean {
  const names = steps.flatMap(namesOf);
  const isListed = (list: readonly string[]) => names.some((name) => list.includes(name));
  return isListed(throwawayClusters) && !isListed(clusterLogins);
}

/** Slugs of actions, and commands as their leading words. */
function namesOf(step: Step): readonly string[] {
  if (step.kind === 'uses') {
    const { target } = step.uses;
    return target.kind === 'repository' ? [slugOf(target.owner, target.name, target.path)] : [];
  }
  if (step.kind !== 'run') return [];
  return commandsOf(step.run.value).flatMap((command) => {
    const program = programOf(command);
    if (program === undefined) return [];
    const words = [program.name, ...program.arguments.filter((word) => !word.text.startsWith('-')).map((word) => word.text)];
    return [2, 3, 4, 5].map((count) => words.slice(0, count).join(' '));
  });
}
