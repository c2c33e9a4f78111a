import { calledPathOf, type EnvironmentElsewhere, workflowPathOf } from '../core/question.ts';
import type { FileAnswer, FileTree } from '../ports/file-tree.ts';
import type { Sources } from '../ports/sources.ts';
import type { Workflow } from '../workflow/model.ts';
import { parseWorkflow } from '../workflow/parse-workflow.ts';
import { atLeast, type DetectedStage, detectStage, localCallOf } from './detect-stage.ts';
import { environmentsElsewhere } from './environments-elsewhere.ts';
import type { Inputs } from './inputs.ts';

/** The stage, and what only the running workflow's file says of it. */
export interface ResolvedStage extends DetectedStage {
  readonly environmentsElsewhere: readonly EnvironmentElsewhere[] | undefined;
}

/** The stage of this run. The command line has no run: it judges the whole repository unless it is asked for more. */
export async function resolveStage(inputs: Inputs, sources: Sources): Promise<ResolvedStage> {
  const { runner, environment, stage } = inputs;
  if (runner === undefined) return { ...stageOfCommandLine(inputs), environmentsElsewhere: [] };
  const started = workflowOf(sources.started);
  const called = workflowOf(sources.called);
  const isCalledHere = workflowPathOf(runner.run.jobWorkflowRef, runner.repository) !== undefined;
  const runningIn = { job: runner.run.job, started, called, calledPath: calledPathOf(runner.run, runner.repository) };
  const detected = detectStage({
    ...runningIn,
    event: runner.event,
    ref: runner.ref,
    environment,
    hasArtifacts: inputs.artifacts.length > 0,
    callees: await calleesOf([started, isCalledHere ? called : undefined], sources.judged),
  });
  return { ...atLeast(detected, stage), environmentsElsewhere: environmentsElsewhere(runningIn, runner) };
}

function stageOfCommandLine({ stage, environment, artifacts }: Inputs): DetectedStage {
  if (artifacts.length > 0) return atLeast({ stage: 'deploy', why: '`--artifact` names what is deployed', environment }, stage);
  if (stage !== undefined) return { stage, why: 'it was asked for', environment };
  if (environment !== undefined) return { stage: 'deploy', why: `\`--environment\` names \`${environment}\``, environment };
  return { stage: 'posture', why: 'nothing runs here, so the whole repository is judged', environment };
}

function workflowOf(file: FileAnswer | undefined): Workflow | undefined {
  return file?.state === 'text' ? parseWorkflow({ path: file.path, root: '', text: file.text }).workflow : undefined;
}

/** Calls are nested up to this depth on the platform. */
const nestedCallsLimit = 10;

/** The workflows of the repository that these call, and those that they call, by path; undefined where one could not be read. */
async function calleesOf(callers: readonly (Workflow | undefined)[], tree: FileTree): Promise<ReadonlyMap<string, Workflow | undefined>> {
  const callees = new Map<string, Workflow | undefined>();
  let open = callers;
  for (let depth = 0; depth < nestedCallsLimit; depth += 1) {
    const wanted = open.flatMap((workflow) => workflow?.jobs ?? []).flatMap((job) => localCallOf(job) ?? []);
    const paths = [...new Set(wanted)].filter((path) => !callees.has(path) && /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
    if (paths.length === 0) return callees;
    open = (await tree.read(paths)).map(workflowOf);
    for (const [index, path] of paths.entries()) callees.set(path, open[index]);
  }
  return callees;
}
