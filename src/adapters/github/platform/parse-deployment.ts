import type { DeploymentRecord } from '../../../platform/model.ts';
import { fieldOf, textOf } from '../json.ts';

/** Selections of a `Deployment`. */
export const deploymentSelection = 'commitOid environment createdAt state latestStatus { state }';

const states: Readonly<Record<string, DeploymentRecord['state']>> = {
  SUCCESS: 'success',
  ACTIVE: 'success',
  FAILURE: 'failure',
  ERROR: 'failure',
  IN_PROGRESS: 'in-progress',
  PENDING: 'in-progress',
  QUEUED: 'in-progress',
  WAITING: 'in-progress',
  INACTIVE: 'inactive',
};

/** A deployment as `deploymentSelection` selects it. Its latest status says how it ended; without one, its own state. */
export function parseDeployment(value: unknown): DeploymentRecord | undefined {
  const commit = textOf(value, 'commitOid');
  const environment = textOf(value, 'environment');
  const createdAt = textOf(value, 'createdAt');
  if (commit === undefined || environment === undefined || createdAt === undefined) return undefined;
  const said = textOf(fieldOf(value, 'latestStatus'), 'state') ?? textOf(value, 'state') ?? '';
  const state = Object.hasOwn(states, said) ? states[said] : undefined;
  return { commit, environment, state: state ?? 'other', createdAt };
}
