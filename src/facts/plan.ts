import { InterlockError } from '../core/errors.ts';
import type { Severity } from '../core/finding.ts';
import { type TokenPermissions, tokenScopes } from '../core/permissions.ts';
import type { Plan, PlannedRule } from '../core/plan.ts';
import type { RuleCard, RuleHead } from '../core/rule.ts';
import type { Enforcement } from '../core/stage.ts';
import type { FactHead } from './define-fact.ts';

/** What the policy makes of one rule at this stage. */
export interface ResolvedRule {
  readonly enforcement: Enforcement;
  readonly adviceEnforcement: Enforcement;
  readonly denyFrom: Severity | undefined;
  readonly onUnknown: 'warn' | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Facts that the engine itself makes while it evaluates. */
const madeByEngine: ReadonlySet<string> = new Set(['outcomes']);

/**
 * Which rules are judged, which facts they need, in which order, and what the token must be allowed to do: known before the first call.
 * `recorded` are facts that the decision carries whatever rules are on. A fact that nobody collects, or facts that need each other, are defects of the program (INTERNAL).
 */
export function planRules<R extends RuleHead>(
  catalogue: readonly R[],
  collectors: readonly FactHead[],
  resolve: (meta: RuleCard) => ResolvedRule,
  recorded: readonly string[],
): Plan<R> {
  const rules: PlannedRule<R>[] = [];
  const left: string[] = [];
  for (const rule of catalogue) {
    const { enforcement, ...settings } = resolve(rule.meta);
    if (enforcement === 'off') left.push(rule.meta.id);
    else rules.push({ rule, enforcement, ...settings });
  }
  const wanted = new Set([...rules.flatMap(({ rule }) => [...rule.needs, ...rule.wants]), ...recorded]);
  const facts = orderFacts(wanted, collectors);
  return { rules, left, facts, permissions: permissionsOf(wanted, collectors) };
}

/** The wanted facts and all that they need or prefer, each after those. */
function orderFacts(wanted: ReadonlySet<string>, collectors: readonly FactHead[]): readonly string[] {
  const byKey = new Map(collectors.map((collector) => [collector.key, collector]));
  const ordered: string[] = [];
  const visiting = new Set<string>();
  const visit = (key: string): void => {
    if (madeByEngine.has(key) || ordered.includes(key)) return;
    const collector = byKey.get(key);
    if (collector === undefined) throw new InterlockError('INTERNAL', `no collector makes the fact '${key}'`);
    if (visiting.has(key)) throw new InterlockError('INTERNAL', `facts need each other: ${[...visiting, key].join(' -> ')}`);
    visiting.add(key);
    for (const need of [...collector.needs, ...collector.prefers]) visit(need);
    visiting.delete(key);
    ordered.push(key);
  };
  for (const key of wanted) visit(key);
  return ordered;
}

/** Without what is only preferred: it costs no permission. */
function demandedOf(wanted: ReadonlySet<string>, collectors: readonly FactHead[]): ReadonlySet<string> {
  const demanded = new Set(wanted);
  for (const key of demanded) for (const need of collectors.find((one) => one.key === key)?.needs ?? []) demanded.add(need);
  return demanded;
}

function permissionsOf(wanted: ReadonlySet<string>, collectors: readonly FactHead[]): TokenPermissions {
  const demanded = demandedOf(wanted, collectors);
  const needed = collectors.filter((collector) => collector.tier === 1 && demanded.has(collector.key));
  const entries = tokenScopes.flatMap((scope) => {
    const levels = needed.flatMap((collector) => collector.permissions[scope] ?? []);
    if (levels.length === 0) return [];
    return [[scope, levels.includes('write') ? 'write' : 'read'] as const];
  });
  return Object.fromEntries(entries);
}
