import type { RepositoryName } from '../core/question.ts';
import { workflowPathOf } from '../core/question.ts';
import type { FileAnswer } from '../ports/file-tree.ts';
import type { Sources } from '../ports/sources.ts';
import type { Workflow } from '../workflow/model.ts';
import { parseWorkflow } from '../workflow/parse-workflow.ts';
import { atLeast, type DetectedStage, detectStage } from './detect-stage.ts';
import type { Inputs } from './inputs.ts';

/** The stage of this run. The command line has no run: it judges the whole repository unless it is asked for more. */
export function resolveStage(inputs: Inputs, sources: Sources): DetectedStage {
  const { runner, environment, stage } = inputs;
  if (runner === undefined) return stageOfCommandLine(inputs);
  const detected = detectStage({
    event: runner.event,
    ref: runner.ref,
    job: runner.run.job,
    started: workflowOf(sources.started),
    called: workflowOf(sources.called),
    calledPath: calledPathOf(runner.run.workflowRef, runner.run.jobWorkflowRef, runner.repository),
    environment,
  });
  return atLeast(detected, stage);
}

function stageOfCommandLine({ stage, environment }: Inputs): DetectedStage {
  if (stage !== undefined) return { stage, why: 'it was asked for', environment };
  if (environment !== undefined) return { stage: 'deploy', why: `\`--environment\` names \`${environment}\``, environment };
  return { stage: 'posture', why: 'nothing runs here, so the whole repository is judged', environment };
}

function workflowOf(file: FileAnswer | undefined): Workflow | undefined {
  return file?.state === 'text' ? parseWorkflow({ path: file.path, root: '', text: file.text }).workflow : undefined;
}

/** Undefined where the running job stands in the workflow that was started. */
function calledPathOf(workflowRef: string, jobWorkflowRef: string, repository: RepositoryName): string | undefined {
  const [path = ''] = jobWorkflowRef.toLowerCase().split('@');
  if (path === (workflowRef.toLowerCase().split('@')[0] ?? '')) return undefined;
  const local = workflowPathOf(jobWorkflowRef, repository);
  return local === undefined ? path : `${repository.owner}/${repository.name}/${local}`.toLowerCase();
}
