import type { Decision } from '../core/decision.ts';
import type { Fact } from '../core/facts.ts';
import type { Plan } from '../core/plan.ts';
import type { Question } from '../core/question.ts';
import { toolName, toolVersion } from '../data/tool.ts';
import type { Judgement } from '../engine/decide.ts';
import type { RootInUse } from '../ports/trust-roots.ts';
import { noticesOf, reasonsOf } from './reasons.ts';
import { rootNotices } from './root-notices.ts';

export interface DecisionParts {
  readonly question: Question;
  readonly stage: { readonly why: string };
  readonly mode: 'enforce' | 'report';
  readonly plan: Plan;
  readonly facts: ReadonlyMap<string, Fact<unknown>>;
  readonly recorded: Pick<Decision, 'binding' | 'subjects' | 'approvals'>;
  readonly judged: Decision['judged'];
  readonly isPartial: boolean;
  readonly judgement: Judgement;
  readonly telemetry: Decision['telemetry'];
  /** Trust roots under which signatures were judged. */
  readonly roots: readonly RootInUse[];
}

/** The record of one run, from its parts. */
export function toDecision({
  question,
  stage,
  mode,
  plan,
  facts,
  recorded,
  judged,
  isPartial,
  judgement,
  telemetry,
  roots,
}: DecisionParts): Decision {
  const { isObserving: _isObserving, ...decided } = judgement;
  return {
    schema: 'interlock.decision/v1',
    ...decided,
    stage: question.stage,
    whyStage: stage.why,
    mode,
    ...recorded,
    tool: { name: toolName, version: toolVersion },
    policy: { layers: question.policy.layers, isAbsent: question.policy.isAbsent },
    decidedAt: question.now,
    repository: question.repository === undefined ? undefined : `${question.repository.owner}/${question.repository.name}`,
    commit: question.commit,
    base: question.base,
    event: question.event,
    environment: question.environment,
    run: runOf(question),
    facts: plan.facts.flatMap((name) => factOf(name, facts.get(name))),
    judged,
    isPartial,
    reasons: reasonsOf(judgement, isPartial),
    notices: [...noticesOf(question, judgement, isPartial), ...rootNotices(roots, question.now)],
    telemetry,
  };
}

function runOf({ run }: Question): Decision['run'] {
  if (run === undefined) return undefined;
  const { id, attempt, workflowRef, job, actor, triggeringActor } = run;
  return { id, attempt, workflowRef, job, actor, triggeringActor };
}

function factOf(name: string, fact: Fact<unknown> | undefined): Decision['facts'] {
  if (fact === undefined) return [];
  return [{ name, source: fact.state === 'known' ? fact.source : fact.reason, state: fact.state }];
}
