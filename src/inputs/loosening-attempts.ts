import type { Policy } from '../core/policy.ts';
import type { LooseningAttempt } from '../policy/input-loosenings.ts';
import type { DetectedStage } from './detect-stage.ts';
import type { Inputs } from './inputs.ts';

/** What the Action's inputs ask for beyond the policy. A developer's own machine binds nobody, so there nothing is an attempt. */
export function attemptsToLoosen({ launcher, mode, environment }: Inputs, { contradicted }: DetectedStage): readonly LooseningAttempt[] {
  if (launcher === 'cli') return [];
  const report = mode === 'report' ? [{ what: 'input mode', wanted: 'report', allowed: 'enforce' }] : [];
  const other = contradicted === undefined ? [] : [{ what: 'input environment', wanted: environment ?? '', allowed: contradicted }];
  return [...report, ...other];
}

/** `report` counts on a developer's own machine, and in the Action only where it loosens nothing. */
export function modeInForce({ mode }: Inputs, { loosenings }: Policy): 'enforce' | 'report' {
  return loosenings.some(({ what }) => what === 'input mode') ? 'enforce' : mode;
}
