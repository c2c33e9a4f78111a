import { type FakeAccount, idOf } from './account.ts';

export type DeploymentStatusState = 'error' | 'failure' | 'inactive' | 'pending' | 'success' | 'queued' | 'in_progress';

export interface FakeDeployment {
  readonly id: number;
  sha: string;
  ref: string;
  environment: string;
  creator: FakeAccount;
  createdAt: string;
  /** Newest first. */
  statuses: readonly { readonly id: number; readonly state: DeploymentStatusState; readonly createdAt: string }[];
}

export interface DeploymentSpec {
  readonly sha: string;
  readonly environment: string;
  readonly creator: FakeAccount;
  readonly ref?: string;
  readonly createdAt?: string;
  /** Of the last status. */
  readonly state?: DeploymentStatusState;
}

let count = 0;

/** A deployment of main that went well, but for what is said. */
export function aDeployment(spec: DeploymentSpec): FakeDeployment {
  count += 1;
  const createdAt = spec.createdAt ?? '2026-11-01T10:00:00Z';
  const states: readonly DeploymentStatusState[] = [spec.state ?? 'success', ...(spec.state === 'queued' ? [] : (['queued'] as const))];
  return {
    id: idOf(`deployment ${count}`),
    sha: spec.sha,
    ref: spec.ref ?? 'main',
    environment: spec.environment,
    creator: spec.creator,
    createdAt,
    statuses: states.map((state, index) => ({ id: idOf(`status ${count} ${index}`), state, createdAt })),
  };
}
