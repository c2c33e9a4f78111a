import { localPath } from './local-path.ts';
import type { Node, SourceFile, StepsJob, Workflow } from './model.ts';
import { nameHint } from './name-hint.ts';
import { fieldsOf } from './reading.ts';

/** The directory in which the scripts of a step run; undefined where only a run knows. */
export function workingDirectory(own: string | undefined, job: StepsJob, workflow: Workflow, file: SourceFile): string | undefined {
  const isAction = file.path !== workflow.file.path;
  const text = own ?? (isAction ? undefined : (runDefault(job.defaults) ?? runDefault(workflow.defaults))) ?? '';
  return inDirectory(file.root, text.replace(/^\$\{\{\s{0,9}github\.workspace\s{0,9}\}\}\/?|^\$\{?GITHUB_WORKSPACE\}?\/?/i, './'));
}

/** A path as a step in `directory` means it; undefined where an expansion decides, or it leads elsewhere than below the root of the tree. */
export function inDirectory(directory: string | undefined, path: string): string | undefined {
  if (directory === undefined || /[$`*?[\]{}~]|^\/|^[A-Za-z]:|:\/\//.test(path)) return undefined;
  const place = localPath(`${directory}/${path}`);
  return place === '..' || place.startsWith('../') ? undefined : place;
}

function runDefault(defaults: Node | undefined): string | undefined {
  const run = defaults?.kind === 'mapping' ? fieldsOf(defaults).get('run')?.value : undefined;
  const value = run?.kind === 'mapping' ? fieldsOf(run).get('working-directory')?.value : undefined;
  return value?.kind === 'scalar' ? value.value : undefined;
}

/** Whether a job runs on a machine that outlives it, and says that it deploys there. */
export function deploysOnItsMachine(job: StepsJob): boolean {
  const isDeploy = job.environment !== undefined || [job.id.value, job.name?.value ?? ''].some((name) => nameHint(name) === 'deploy');
  return isDeploy && labelsOf(job.runsOn).some((label) => label.toLowerCase() === 'self-hosted');
}

function labelsOf(runsOn: Node | undefined): readonly string[] {
  if (runsOn === undefined) return [];
  if (runsOn.kind === 'scalar') return [runsOn.value];
  const items =
    runsOn.kind === 'sequence' ? runsOn.items : runsOn.entries.filter(({ key }) => key.value === 'labels').map(({ value }) => value);
  return items.flatMap(labelsOf);
}
