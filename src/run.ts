import type { Decision } from './core/decision.ts';
import type { Plan } from './core/plan.ts';
import type { Policy } from './core/policy.ts';
import type { Question } from './core/question.ts';
import type { Rule, RuleCard, RuleHead } from './core/rule.ts';
import type { FactHead } from './facts/define-fact.ts';
import { planRules } from './facts/plan.ts';
import type { World } from './facts/world.ts';
import { demandSafeAdminToken } from './inputs/admin-token.ts';
import { ask } from './inputs/ask.ts';
import type { DetectedStage } from './inputs/detect-stage.ts';
import type { Inputs } from './inputs/inputs.ts';
import { attemptsToLoosen } from './inputs/loosening-attempts.ts';
import { resolveStage } from './inputs/resolve-stage.ts';
import type { Judge, Judges } from './judge.ts';
import { readPolicy } from './policy/read-policy.ts';
import { resolveRule } from './policy/resolve-rule.ts';
import { restrictTo } from './policy/restrict-to.ts';
import type { Clock } from './ports/clock.ts';
import type { ApiUsage } from './ports/github-api.ts';
import type { Sources } from './ports/sources.ts';
import { plannedLine } from './report/planned-line.ts';

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
  /** Of every fact what it needs and takes of the token. */
  readonly factHeads: readonly FactHead[];
  /** The rules with their judgements, loaded when they are needed. */
  readonly loadRules: () => Promise<readonly Rule[]>;
  /** All that the plan needs to judge with, loaded when something is judged. */
  readonly loadJudges: (plan: Plan) => Promise<Pick<Judges, 'rules' | 'collectors'> & { readonly judge: Judge }>;
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
  const plan = planRules(restrictTo(catalogue.heads, inputs.rules), catalogue.factHeads, settled, recordedFacts(question));
  ports.progress(plannedLine(question, stage.why, plan));

  // What judges is loaded while the plan is already printed.
  const [{ judge, rules, collectors }, world] = await Promise.all([catalogue.loadJudges(plan), ports.openWorld(inputs)]);
  const telemetry = () => {
    const duration = (ports.clock.elapsed() - started.elapsed) / 1000;
    return { api: ports.usage(), started: started.at, duration };
  };
  return judge({ inputs, sources, stage, policy, question, plan }, { rules, collectors, world, hash: ports.hash, telemetry });
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
