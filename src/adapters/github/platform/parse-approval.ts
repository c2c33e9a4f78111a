import type { RunApproval } from '../../../platform/model.ts';
import { fieldOf, listOf, textOf } from '../json.ts';
import { accountOf } from './account-of.ts';

const states: readonly RunApproval['state'][] = ['approved', 'rejected', 'pending'];

/** An item of `GET .../actions/runs/{run_id}/approvals`. An environment without a name, as a deleted one may be, was approved for nobody. */
export function parseApproval(value: unknown): RunApproval | undefined {
  const state = states.find((one) => one === fieldOf(value, 'state'));
  const environments = listOf(value, 'environments');
  if (state === undefined || environments === undefined) return undefined;
  return { state, by: accountOf(fieldOf(value, 'user')), environments: environments.flatMap((one) => textOf(one, 'name') ?? []) };
}
