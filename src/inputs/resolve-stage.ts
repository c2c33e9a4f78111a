import type { RepositoryName } from '../core/question.ts';
import { workflowPathOf } from '../core/question.ts';
import { stages } from '../core/stage.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { Sources } from '../ports/sources.ts';
import { calledFiles, workflowOf } from './called-files.ts';
import { atLeast, type DetectedStage, detectStage } from './detect-stage.ts';
import type { Inputs } from './inputs.ts';

/** The stage of this run. The command line has no run: it judges the whole repository unless it is asked for more. */
export async function resolveStage(inputs: Inputs, sources: Sources): Promise<DetectedStage> {
  const { runner, environment, stage } = inputs;
  if (runner === undefined) return stageOfCommandLine(inputs);
  const started = workflowOf(sources.started);
  const called = workflowOf(sources.called);
  const isCalledHere = workflowPathOf(runner.run.jobWorkflowRef, runner.repository) !== undefined;
  const standing = {
    event: runner.event,
    ref: runner.ref,
    job: runner.run.job,
    started,
    called,
    calledPath: calledPathOf(runner.run.workflowRef, runner.run.jobWorkflowRef, runner.repository),
    isCalledHere,
    environment,
  };
  // Local actions come from the judged commit or, where the workflow is not of it, from the workflow's own: only the run knows which is checked out.
  const detectIn = async (tree: FileTree) => detectStage({ ...standing, ...(await calledFiles([started, called], tree)) });
  const here = await detectIn(sources.judged);
  const there = runner.headSha === undefined || sources.base === undefined ? here : await detectIn(sources.base.tree);
  return atLeast(stricter(here, there), stage);
}

function stricter(a: DetectedStage, b: DetectedStage): DetectedStage {
  return stages.indexOf(b.stage) > stages.indexOf(a.stage) ? b : a;
}

function stageOfCommandLine({ stage, environment }: Inputs): DetectedStage {
  if (stage !== undefined) return { stage, why: 'it was asked for', environment };
  if (environment !== undefined) return { stage: 'deploy', why: `\`--environment\` names \`${environment}\``, environment };
  return { stage: 'posture', why: 'nothing runs here, so the whole repository is judged', environment };
}

/** Undefined where the running job stands in the workflow that was started. */
function calledPathOf(workflowRef: string, jobWorkflowRef: string, repository: RepositoryName): string | undefined {
  const [path = ''] = jobWorkflowRef.toLowerCase().split('@');
  if (path === (workflowRef.toLowerCase().split('@')[0] ?? '')) return undefined;
  const local = workflowPathOf(jobWorkflowRef, repository);
  return local === undefined ? path : `${repository.owner}/${repository.name}/${local}`.toLowerCase();
}
