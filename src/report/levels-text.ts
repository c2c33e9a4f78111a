import { levelAt, type PerStage, type Stage } from '../core/stage.ts';

/** `deny`, or `deploy deny, merge warn` where the stages of a rule differ. `-` where the rule is off at all of them. */
export function levelsText(level: PerStage, stages: readonly Stage[]): string {
  const decided = (['merge', 'deploy', 'posture'] as const).filter((stage) => stages.includes(stage));
  const [first = 'off', ...others] = decided.map((stage) => levelAt(level, stage));
  if (others.every((one) => one === first)) return first === 'off' ? '-' : first;
  return decided.map((stage) => `${stage} ${levelAt(level, stage)}`).join(', ');
}
