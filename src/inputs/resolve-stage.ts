import { calledPathOf, type EnvironmentElsewhere, workflowPathOf } from '../core/question.ts';
import { stages } from '../core/stage.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { Sources } from '../ports/sources.ts';
import { calledFiles, workflowOf } from './called-files.ts';
import { atLeast, type DetectedStage, detectStage } from './detect-stage.ts';
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
  const runningIn = { job: runner.run.job, started, called, calledPath: calledPathOf(runner.run) };
  const { event, ref } = runner;
  const standing = { ...runningIn, event, ref, isCalledHere, environment, hasArtifacts: inputs.artifacts.length > 0 };
  // Local actions come from the judged commit or, where the workflow is not of it, from the workflow's own: only the run knows which is checked out.
  const filesIn = (tree: FileTree) => calledFiles([started, called], tree);
  const here = detectStage({ ...standing, ...(await filesIn(sources.judged)) });
  const ofBase = runner.headSha === undefined ? undefined : sources.base && (await filesIn(sources.base.tree));
  const there = ofBase === undefined ? here : detectStage({ ...standing, ...ofBase });
  // A base that could not be read may call anything.
  const callees = runner.headSha === undefined ? undefined : (ofBase?.callees ?? new Map());
  return { ...atLeast(stricter(here, there), stage), environmentsElsewhere: environmentsElsewhere(runningIn, runner, callees) };
}

function stricter(a: DetectedStage, b: DetectedStage): DetectedStage {
  return stages.indexOf(b.stage) > stages.indexOf(a.stage) ? b : a;
}

function stageOfCommandLine({ stage, environment, artifacts }: Inputs): DetectedStage {
  if (artifacts.length > 0) return atLeast({ stage: 'deploy', why: '`--artifact` names what is deployed', environment }, stage);
  if (stage !== undefined) return { stage, why: 'it was asked for', environment };
  if (environment !== undefined) return { stage: 'deploy', why: `\`--environment\` names \`${environment}\``, environment };
  return { stage: 'posture', why: 'nothing runs here, so the whole repository is judged', environment };
}
