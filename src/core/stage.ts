/** The point of action, from the mildest to the strictest judgement of a running job. */
export const stages = ['posture', 'merge', 'deploy'] as const;
export type Stage = (typeof stages)[number];

/** What a policy does with a rule at a stage, from the mildest to the strictest. */
export const enforcements = ['off', 'audit', 'warn', 'deny'] as const;
export type Enforcement = (typeof enforcements)[number];

export function isStricter(a: Enforcement, b: Enforcement): boolean {
  return enforcements.indexOf(a) > enforcements.indexOf(b);
}

export function milder(a: Enforcement, b: Enforcement): Enforcement {
  return isStricter(a, b) ? b : a;
}

/** One level for all stages, or one per stage. */
export type PerStage = Enforcement | Readonly<Record<Stage, Enforcement>>;

export function levelAt(level: PerStage, stage: Stage): Enforcement {
  return typeof level === 'string' ? level : level[stage];
}
