import type { Policy } from './policy.ts';
import type { Stage } from './stage.ts';

export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

/** The running job as the runner describes it. A hint until the platform confirms it. */
export interface RunContext {
  readonly id: string;
  readonly attempt: number;
  /** `owner/repo/path@ref` of the workflow that was started. */
  readonly workflowRef: string;
  readonly workflowSha: string;
  /** `owner/repo/path@ref` of the file in which the running job stands: a reusable workflow's, where one was called. */
  readonly jobWorkflowRef: string;
  readonly job: string;
  readonly actor: string;
  readonly triggeringActor: string;
  /** Id of the job's check run; undefined where the runner does not say it. */
  readonly checkRunId: string | undefined;
  /** GITHUB_SHA: what the run stands on. */
  readonly sha: string;
  /** GITHUB_REF. */
  readonly ref: string;
  /** The branch that a pull request goes to; undefined for other events. */
  readonly baseBranch: string | undefined;
}

/** An environment that a job names in a workflow of another repository. */
export interface EnvironmentElsewhere {
  /** Id of the job. */
  readonly job: string;
  /** Undefined where an expression names it. */
  readonly environment: string | undefined;
  /** The running job itself. */
  readonly isRunning: boolean;
  /** False with `deployment: false`. */
  readonly isRecorded: boolean;
}

/** What is asked of Interlock in one evaluation: facts depend on it, never on a rule. */
export interface Question {
  readonly stage: Stage;
  readonly repository: RepositoryName | undefined;
  /** Number of the repository that survives a rename; undefined where the platform was not asked. */
  readonly repositoryId: string | undefined;
  readonly defaultBranch: { readonly name: string; readonly commit: string } | undefined;
  /** Web address of the platform without a slash at its end. */
  readonly server: string;
  /** 40 hex digits, or undefined where the workspace is judged. */
  readonly commit: string | undefined;
  readonly base: string | undefined;
  readonly event: string | undefined;
  readonly run: RunContext | undefined;
  readonly environment: string | undefined;
  /**
   * Of the running job and those that need it, where they stand in a workflow of another repository, which no judged tree holds; undefined
   * where that could not be read.
   */
  readonly environmentsElsewhere: readonly EnvironmentElsewhere[] | undefined;
  /** `sha256:...`, path globs or `oci://` references, as given. */
  readonly subjects: readonly string[];
  /** Paths of bundle files, as given. */
  readonly bundles: readonly string[];
  /** The commit that the subjects must be built from, 40 hex digits; undefined where none was given. */
  readonly sourceCommit: string | undefined;
  readonly policy: Policy;
  readonly isOffline: boolean;
  /** Each directory with workflows or an action.yml is a repository root of its own. */
  readonly isRecursive: boolean;
  /** `owner/name` of the action that runs; undefined on the command line. */
  readonly gate: string | undefined;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** The path in `owner/name/path@ref` where it is a file of that repository (names are compared without case). */
export function workflowPathOf(workflowRef: string, { owner, name }: RepositoryName): string | undefined {
  const prefix = `${owner}/${name}/`;
  if (!workflowRef.toLowerCase().startsWith(prefix.toLowerCase())) return undefined;
  const end = workflowRef.indexOf('@');
  return workflowRef.slice(prefix.length, end < 0 ? undefined : end);
}

/**
 * `owner/name/path`, in lower case, of the workflow that was called and in which the running job stands; undefined where the job stands in
 * the workflow that was started.
 */
export function calledPathOf({ workflowRef, jobWorkflowRef }: Pick<RunContext, 'workflowRef' | 'jobWorkflowRef'>): string | undefined {
  const started = pathIn(workflowRef);
  const running = pathIn(jobWorkflowRef);
  return running === started ? undefined : running;
}

/** Without the ref, in lower case. */
function pathIn(workflowRef: string): string {
  return workflowRef.replace(/@.*$/s, '').toLowerCase();
}
