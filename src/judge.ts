import type { Decision } from './core/decision.ts';
import { InterlockError } from './core/errors.ts';
import type { Plan, PlannedRule } from './core/plan.ts';
import type { Policy } from './core/policy.ts';
import type { Question } from './core/question.ts';
import type { Rule } from './core/rule.ts';
import { decide } from './engine/decide.ts';
import type { FactDefinition } from './facts/define-fact.ts';
import { recordedOf } from './facts/recorded.ts';
import type { World } from './facts/world.ts';
import type { DetectedStage } from './inputs/detect-stage.ts';
import type { Inputs } from './inputs/inputs.ts';
import { modeInForce } from './inputs/loosening-attempts.ts';
import { judgeRoots } from './judge-roots.ts';
import type { Sources } from './ports/sources.ts';
import { toDecision } from './report/to-decision.ts';
import { evidenceIn } from './rules/support/evidence.ts';

/** A planned run: what is asked, of what, and under which policy. */
export interface Planned {
  readonly inputs: Inputs;
  readonly sources: Sources;
  readonly stage: DetectedStage;
  readonly policy: Policy;
  readonly question: Question;
  readonly plan: Plan;
}

/** What judges; loaded after the plan is known. */
export interface Judges {
  readonly rules: readonly Rule[];
  readonly collectors: readonly FactDefinition[];
  readonly world: World;
  readonly hash: (text: string) => string;
  readonly telemetry: () => Decision['telemetry'];
}

export type Judge = (planned: Planned, judges: Judges) => Promise<Decision>;

/** Facts -> outcomes -> decision. */
export const judge: Judge = async ({ inputs, sources, stage, policy, question, plan }, judges) => {
  const { collectors, world, hash } = judges;
  const rules = withJudgements(plan, judges.rules);
  const { facts, outcomes, judged } = await judgeRoots({ rules, facts: plan.facts, collectors, question, sources, world, hash });
  const mode = modeInForce(inputs, policy);
  const isOffline = bindsNobody(inputs, world);
  const judgement = decide(rules, outcomes, { stage: stage.stage, mode, exceptions: policy.exceptions, now: question.now, isOffline });
  const isPartial = inputs.rules.length > 0;
  const recorded = recordedOf(facts, evidenceIn(facts, policy, question.now));
  return toDecision({ question, stage, mode, plan, facts, recorded, judged, isPartial, judgement, telemetry: judges.telemetry() });
};

/** On a developer's own machine nothing is asked without a repository and a token: what only the platform knows stays open, and denies nothing. */
function bindsNobody({ launcher, isOffline }: Inputs, { platform }: World): boolean {
  return launcher === 'cli' && (isOffline || platform === undefined);
}

/** The planned rules with what they judge by; a head without a rule is a stale registry. */
function withJudgements(plan: Plan, rules: readonly Rule[]): readonly PlannedRule[] {
  return plan.rules.map(({ rule: head, ...settings }) => {
    const rule = rules.find(({ meta }) => meta.id === head.meta.id);
    if (rule === undefined) throw new InterlockError('INTERNAL', `the rule '${head.meta.id}' is planned and does not exist`);
    return { ...settings, rule };
  });
}
