import type { Policy } from '../core/policy.ts';
import type { Question } from '../core/question.ts';
import type { Sources } from '../ports/sources.ts';
import type { Inputs } from './inputs.ts';
import type { ResolvedStage } from './resolve-stage.ts';

/** What this evaluation is about: made once, after the stage and the policy are known. */
export function ask(inputs: Inputs, sources: Sources, detected: ResolvedStage, policy: Policy, now: string): Question {
  const { runner } = inputs;
  return {
    stage: detected.stage,
    repository: inputs.repository,
    repositoryId: sources.repositoryId,
    defaultBranch: sources.defaultBranch,
    server: runner?.serverUrl ?? 'https://github.com',
    commit: sources.commit,
    base: sources.base?.commit,
    event: runner?.event,
    run: runner?.run,
    environment: inputs.environment ?? detected.environment,
    environmentsElsewhere: detected.environmentsElsewhere,
    subjects: inputs.artifacts,
    bundles: inputs.bundles,
    sourceCommit: inputs.sourceCommit,
    policy,
    isOffline: inputs.isOffline,
    isRecursive: inputs.isRecursive,
    gate: runner?.gate,
    now,
  };
}
