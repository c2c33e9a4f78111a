import type { FileAnswer, FileTree } from '../ports/file-tree.ts';
import { placeOfUse } from '../workflow/callers.ts';
import type { ActionDefinition, Workflow } from '../workflow/model.ts';
import { parseAction } from '../workflow/parse-action.ts';
import { parseWorkflow } from '../workflow/parse-workflow.ts';
import { stepsOf, stepsOfAction } from '../workflow/walk.ts';
import { localCallOf } from './detect-stage.ts';

/** What a run executes from its own repository, beside the workflow that was started. */
export interface CalledFiles {
  /** By path; undefined where one could not be read. */
  readonly callees: ReadonlyMap<string, Workflow | undefined>;
  /** Those that could be read whole. */
  readonly actions: readonly ActionDefinition[];
}

/** More than the platform nests calls and, within them, actions. */
const maxRounds = 24;

/** Reads the local workflows that these call and the local actions that they use, round by round; one request for each round that names new ones. */
export async function calledFiles(starts: readonly (Workflow | undefined)[], tree: FileTree): Promise<CalledFiles> {
  const callees = new Map<string, Workflow | undefined>();
  const actions: ActionDefinition[] = [];
  const seen = new Set<string>();
  let open: readonly (Workflow | ActionDefinition)[] = starts.filter((start) => start !== undefined);
  for (let round = 0; round < maxRounds && open.length > 0; round += 1) {
    const fresh = (paths: readonly string[]) => [...new Set(paths)].filter((path) => !seen.has(path));
    const workflows = fresh(open.flatMap(calledPaths));
    const folders = fresh(open.flatMap(usedFolders));
    for (const path of [...workflows, ...folders]) seen.add(path);
    const definitions = folders.flatMap((folder) => definitionsIn(folder));
    const paths = [...workflows, ...definitions];
    const answers = paths.length === 0 ? [] : await tree.read(paths);
    const read = answers.slice(0, workflows.length).map(workflowOf);
    for (const [index, path] of workflows.entries()) callees.set(path, read[index]);
    const used = folders.flatMap((_folder, index) =>
      actionOf(answers.slice(workflows.length + 2 * index, workflows.length + 2 * index + 2)),
    );
    actions.push(...used);
    open = [...read.filter((workflow) => workflow !== undefined), ...used];
  }
  return { callees, actions };
}

/** The workflow of an answer; undefined where any part of it cannot be read, and so may do anything. */
export function workflowOf(file: FileAnswer | undefined): Workflow | undefined {
  if (file?.state !== 'text') return undefined;
  const { workflow, problems } = parseWorkflow({ path: file.path, root: '', text: file.text });
  return problems.some(({ blinds }) => blinds) ? undefined : workflow;
}

/** As the runner looks for them. */
function definitionsIn(folder: string): readonly [string, string] {
  const prefix = folder === '' ? '' : `${folder}/`;
  return [`${prefix}action.yml`, `${prefix}action.yaml`];
}

/** The first definition that is there, where it can be read whole. */
function actionOf(answers: readonly FileAnswer[]): readonly ActionDefinition[] {
  const found = answers.find(({ state }) => state !== 'absent');
  if (found?.state !== 'text') return [];
  const { action, problems } = parseAction({ path: found.path, root: '', text: found.text });
  return action === undefined || problems.some(({ blinds }) => blinds) ? [] : [action];
}

function calledPaths(owner: Workflow | ActionDefinition): readonly string[] {
  const jobs = owner.kind === 'workflow' ? owner.jobs : [];
  return jobs.flatMap((job) => localCallOf(job) ?? []).filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
}

/** Folders of the repository; not those that lead out of it. */
function usedFolders(owner: Workflow | ActionDefinition): readonly string[] {
  const steps = owner.kind === 'workflow' ? [...stepsOf(owner)].map(({ step }) => step) : stepsOfAction(owner);
  return steps.flatMap((step) => {
    if (step.kind !== 'uses') return [];
    const { target } = step.uses;
    if (target.kind !== 'local' && target.kind !== 'self') return [];
    const folder = placeOfUse(owner.file, target.path);
    return folder.split('/')[0] === '..' || folder.includes('${{') ? [] : [folder];
  });
}
