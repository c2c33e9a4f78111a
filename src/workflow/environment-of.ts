import type { Job, Scalar } from './model.ts';

/** The environment that a job names in its file. */
export interface NamedEnvironment {
  /** Undefined where an expression decides it. */
  readonly name: string | undefined;
  readonly scalar: Scalar;
  /** False with `deployment: false`, and with anything else that is not plainly `true`. */
  readonly isRecorded: boolean;
}

/** Undefined for a job without an environment; a job that calls a workflow has none of its own. */
export function environmentOf(job: Job): NamedEnvironment | undefined {
  const environment = job.kind === 'steps' ? job.environment : undefined;
  if (environment === undefined || environment.name.value.trim() === '') return undefined;
  const { name: scalar, deployment } = environment;
  return {
    name: scalar.expressions.length === 0 ? scalar.value : undefined,
    scalar,
    isRecorded: deployment === undefined || deployment.value.toLowerCase() === 'true',
  };
}
