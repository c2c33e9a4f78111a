import { matchesGlob, patternLimit } from '../../core/glob.ts';
import type { Scene } from '../../facts/fact-map.ts';
import { localPath } from '../../workflow/local-path.ts';
import type { ActionDefinition, Step, Target, UsesStep, Workflow } from '../../workflow/model.ts';

/** Where a gate's reusable workflow lies in its repository. */
const gateWorkflow = '.github/workflows/gate.yml';

/** What makes a `uses:` a gate. */
export interface GateTest {
  /** Owner and name of the action that runs; undefined on the command line. */
  readonly gate: string | undefined;
  /** Further gates that the policy names: `owner/name` or `owner/name/path`, globs per segment. */
  readonly named: readonly string[];
  /** Roots whose own action is the gate. */
  readonly ownRoots: ReadonlySet<string>;
}

/**
 * A repository is believed to be the gate's own only where the platform says so; on the command line, where nothing is at stake but the
 * reader's own time, where its action calls itself Interlock.
 */
export function gateTest(scene: Scene, named: readonly string[], actions: readonly ActionDefinition[]): GateTest {
  const isOwn = scene.gate === undefined || scene.gate.toLowerCase() === scene.repository?.toLowerCase();
  const own = actions.filter(({ file, name }) => isRootAction(file.path, file.root) && name?.value.trim().toLowerCase() === 'interlock');
  return { gate: scene.gate?.toLowerCase(), named, ownRoots: new Set(isOwn ? own.map(({ file }) => file.root) : []) };
}

/** Whether a step is a gate. */
export function isGateStep(step: Step, root: string, test: GateTest): step is UsesStep {
  return step.kind === 'uses' && isGate(step.uses.target, '', root, test);
}

/** Whether a call of a reusable workflow is a gate. */
export function isGateCall(target: Target, root: string, test: GateTest): boolean {
  return isGate(target, gateWorkflow, root, test);
}

/** The workflow of the same root that a local call names. */
export function calleeOf(target: Target, root: string, workflows: readonly Workflow[]): Workflow | undefined {
  if (target.kind !== 'local' && target.kind !== 'self') return undefined;
  const path = [root, localPath(target.path)].filter((part) => part !== '').join('/');
  return workflows.find(({ file }) => file.path === path);
}

function isGate(target: Target, path: string, root: string, test: GateTest): boolean {
  if (target.kind === 'local' || target.kind === 'self') {
    return test.ownRoots.has(root) && localPath(target.path) === path;
  }
  if (target.kind !== 'repository') return false;
  const slug = `${target.owner}/${target.name}`.toLowerCase();
  const full = target.path === '' ? slug : `${slug}/${target.path.toLowerCase()}`;
  if (test.named.some((pattern) => pattern.length <= patternLimit && isNamed(pattern.toLowerCase(), slug, full))) return true;
  const isRepository = test.gate === undefined ? target.name.toLowerCase() === 'interlock' : slug === test.gate;
  return isRepository && target.path === path;
}

function isNamed(pattern: string, slug: string, full: string): boolean {
  return matchesGlob(pattern, slug) || matchesGlob(pattern, full);
}

function isRootAction(path: string, root: string): boolean {
  const relative = root === '' ? path : path.slice(root.length + 1);
  return relative === 'action.yml' || relative === 'action.yaml';
}
