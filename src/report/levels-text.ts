import { levelAt, type PerStage, type Stage } from '../core/stage.ts';

/**
 * `deny`, or `deploy deny, merge warn` where the stages of a rule differ; `-` where the rule is off at all of them. Where findings that are
 * advice have levels of their own, these follow: `deny; advice: warn`.
 */
export function levelsText(level: PerStage, advice: PerStage | undefined, stages: readonly Stage[]): string {
  const text = textOf(level, stages);
  const mild = advice === undefined ? text : textOf(advice, stages);
  return mild === text ? text : `${text}; advice: ${mild}`;
}

function textOf(level: PerStage, stages: readonly Stage[]): string {
  const decided = (['merge', 'deploy', 'posture'] as const).filter((stage) => stages.includes(stage));
  const [first = 'off', ...others] = decided.map((stage) => levelAt(level, stage));
  if (others.every((one) => one === first)) return first === 'off' ? '-' : first;
  return decided.map((stage) => `${stage} ${levelAt(level, stage)}`).join(', ');
}
