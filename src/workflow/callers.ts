import { localPath } from './local-path.ts';
import type { ActionDefinition, CallJob, Named, Node, SourceFile, UsesStep, Workflow } from './model.ts';
import { actionSites, stepSites } from './step-site.ts';
import { noSteps } from './steps-before.ts';
import { sourceOf, type ValueScope, type ValueSource } from './value-source.ts';

interface Caller {
  readonly file: SourceFile;
  readonly given: readonly Named[];
  readonly isCall: boolean;
  readonly scope: Omit<ValueScope, 'input' | 'isScript'>;
}

/** What the callers within the tree give for a name in a file. */
type Sources = (file: SourceFile, name: string) => readonly ValueSource[];

/** How inputs, and the variables that are set around a composite action, are resolved in a file; a called workflow sees none of its caller's. */
export type CallerSources = (file: SourceFile) => Required<Pick<ValueScope, 'input' | 'around'>>;

/** Follows inputs and variables to the callers of a file, and theirs; each name of each file is followed once. */
export function callerSources(workflows: readonly Workflow[], actions: readonly ActionDefinition[]): CallerSources {
  const callers = new Map<string, Caller[]>();
  for (const workflow of workflows) {
    for (const job of workflow.jobs) {
      if (job.kind === 'call') add(callers, workflow.file, job, { env: [workflow.env], before: noSteps });
    }
  }
  for (const site of [...workflows.flatMap(stepSites), ...actions.flatMap(actionSites)]) {
    if (site.step.kind === 'uses') add(callers, site.file, site.step, site);
  }
  const callersOf = (file: SourceFile) => callers.get(placeOf(file)) ?? [];
  const inFile: CallerSources = (file) => ({ input: (name) => input(file, name), around: (name) => variable(file, name) });
  const scopeOf = (caller: Caller): ValueScope => ({
    ...caller.scope,
    isScript: false,
    ...inFile(caller.file),
  });
  const input = once((file, name) =>
    callersOf(file).flatMap((caller) => {
      const value = valueOf(caller.given, name);
      return value?.kind === 'scalar' ? [sourceOf(value.value, scopeOf(caller))] : [];
    }),
  );
  const variable = once((file, name) => {
    const inSteps = callersOf(file).filter(({ isCall }) => !isCall);
    return inSteps.map((caller) => sourceOf(`\${${name}}`, { ...scopeOf(caller), isScript: true })).filter(({ kind }) => kind !== 'open');
  });
  return inFile;
}

/** Remembers each answer; one that is asked for while it is looked for, in a circle, is nothing. */
function once(look: Sources): Sources {
  const known = new Map<string, readonly ValueSource[]>();
  return (file, name) => {
    const key = `${file.path}\n${name.toLowerCase()}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, []);
    const sources = look(file, name);
    known.set(key, sources);
    return sources;
  };
}

/** The value of a name that GitHub compares without case. */
export function valueOf(named: readonly Named[], name: string): Node | undefined {
  return named.findLast((item) => item.name.value.toLowerCase() === name.toLowerCase())?.value;
}

function add(callers: Map<string, Caller[]>, file: SourceFile, use: UsesStep | CallJob, scope: Caller['scope']): void {
  const target = use.uses.target;
  if (target.kind !== 'local' && target.kind !== 'self') return;
  const place = placeOfUse(file, target.path);
  const caller = { file, given: use.with, isCall: use.kind === 'call', scope: { env: scope.env, before: scope.before } };
  const list = callers.get(place);
  if (list === undefined) callers.set(place, [caller]);
  else list.push(caller);
}

/** The path, within the judged tree, of what a local `uses:` names: an action's folder or a workflow's file. */
export function placeOfUse(file: SourceFile, path: string): string {
  return placed(file.root, path);
}

/** The place by which a `uses:` names a file: an action's folder, a workflow's path. */
function placeOf(file: SourceFile): string {
  return placed('', file.path.replace(/(?:^|\/)action\.ya?ml$/i, ''));
}

function placed(root: string, path: string): string {
  return [root, localPath(path)].filter((part) => part !== '').join('/');
}
