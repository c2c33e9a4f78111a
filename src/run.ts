import type { Decision } from './core/decision.ts';
import { InterlockError } from './core/errors.ts';
import type { Plan, PlannedRule } from './core/plan.ts';
import type { Policy } from './core/policy.ts';
import type { Question } from './core/question.ts';
import type { Rule, RuleCard, RuleHead } from './core/rule.ts';
import { decide } from './engine/decide.ts';
import type { FactDefinition } from './facts/define-fact.ts';
import { planRules } from './facts/plan.ts';
import { recordedOf } from './facts/recorded.ts';
import type { World } from './facts/world.ts';
import { demandSafeAdminToken } from './inputs/admin-token.ts';
import { ask } from './inputs/ask.ts';
import type { DetectedStage } from './inputs/detect-stage.ts';
import type { Inputs } from './inputs/inputs.ts';
import { attemptsToLoosen, modeInForce } from './inputs/loosening-attempts.ts';
import { resolveStage } from './inputs/resolve-stage.ts';
import { judgeRoots } from './judge-roots.ts';
import { readPolicy } from './policy/read-policy.ts';
import { resolveRule } from './policy/resolve-rule.ts';
import { restrictTo } from './policy/restrict-to.ts';
import type { Clock } from './ports/clock.ts';
import type { ApiUsage } from './ports/github-api.ts';
import type { Sources } from './ports/sources.ts';
import { plannedLine } from './report/planned-line.ts';
import { toDecision } from './report/to-decision.ts';

/** What the pipeline asks of the world. */
export interface Ports {
  readonly openSources: (inputs: Inputs) => Promise<Sources>;
  /** What lies outside the judged tree; nothing is asked before a fact is collected. */
  readonly openWorld: (inputs: Inputs) => Promise<World>;
  readonly clock: Clock;
  /** SHA-256 as 64 hex digits. */
  readonly hash: (text: string) => string;
  readonly progress: (line: string) => void;
  readonly usage: () => ApiUsage;
}

/** What there is to judge with. */
export interface Catalogue {
  /** Enough of every rule to plan with. */
  readonly heads: readonly RuleHead[];
  /** The rules with their judgements, loaded when they are needed. */
  readonly loadRules: () => Promise<readonly Rule[]>;
  readonly collectors: readonly FactDefinition[];
}

/** Inputs -> policy -> plan -> facts -> outcomes -> decision. Throws only InterlockError: bad usage, a bad policy, no platform. */
export async function run(inputs: Inputs, catalogue: Catalogue, ports: Ports): Promise<Decision> {
  const started = { at: ports.clock.now(), elapsed: ports.clock.elapsed() };
  const sources = await ports.openSources(inputs);
  demandSafeAdminToken(inputs, sources);
  const stage = await resolveStage(inputs, sources);
  const policy = await policyInForce(inputs, sources, stage, catalogue, ports);
  const now = sources.now ?? started.at;
  const question = ask(inputs, sources, stage, policy, now);

  const settled = (meta: RuleCard) => resolveRule(policy, meta, stage.stage);
  const plan = planRules(restrictTo(catalogue.heads, inputs.rules), catalogue.collectors, settled, recordedFacts(question));
  ports.progress(plannedLine(question, stage.why, plan));

  const rules = withJudgements(plan, await catalogue.loadRules());
  const world = await ports.openWorld(inputs);
  const { facts, outcomes } = await judgeRoots({
    rules,
    facts: plan.facts,
    collectors: catalogue.collectors,
    question,
    sources,
    world,
    hash: ports.hash,
  });
  const mode = modeInForce(inputs, policy);
  const terms = { stage: stage.stage, mode, exceptions: policy.exceptions, now, isOffline: bindsNobody(inputs, world) };
  const judgement = decide(rules, outcomes, terms);
  const duration = (ports.clock.elapsed() - started.elapsed) / 1000;
  const telemetry = { api: ports.usage(), started: started.at, duration };
  return toDecision({ question, stage, mode, plan, facts, recorded: recordedOf(facts), judgement, telemetry });
}

/** On a developer's own machine nothing is asked without a repository and a token: what only the platform knows stays open, and denies nothing. */
function bindsNobody({ launcher, isOffline }: Inputs, { platform }: World): boolean {
  return launcher === 'cli' && (isOffline || platform === undefined);
}

/** Every run of the Action says whether it binds, whatever rules are on. */
function recordedFacts({ run: running }: Question): readonly string[] {
  return running === undefined ? [] : ['binding'];
}

async function policyInForce(
  inputs: Inputs,
  sources: Sources,
  stage: DetectedStage,
  { heads }: Catalogue,
  { hash }: Ports,
): Promise<Policy> {
  const attempts = attemptsToLoosen(inputs, stage);
  return readPolicy({
    own: sources.policy,
    named: sources.named,
    attempts,
    catalogue: heads.map(({ meta }) => meta),
    readRemote: sources.readRemote,
    hash,
  });
}

/** The planned rules with what they judge by; a head without a rule is a stale registry. */
function withJudgements(plan: Plan, rules: readonly Rule[]): readonly PlannedRule[] {
  return plan.rules.map(({ rule: head, ...settings }) => {
    const rule = rules.find(({ meta }) => meta.id === head.meta.id);
    if (rule === undefined) throw new InterlockError('INTERNAL', `the rule '${head.meta.id}' is planned and does not exist`);
    return { ...settings, rule };
  });
}
