import type { Plan } from '../core/plan.ts';
import type { Rule } from '../core/rule.ts';
import { factHeads } from '../facts/heads.gen.ts';
import { heads } from '../rules/heads.gen.ts';
import type { Catalogue } from '../run.ts';

/** All rules and facts of this build; what judges is loaded when something is judged, and what judges only deploys with the first of them. */
export const catalogue: Catalogue = {
  heads,
  factHeads,
  loadRules: async () => {
    const parts = await Promise.all([import('./judges.ts'), import('./deploy-judges.ts')]);
    return inOrder(parts.flatMap(({ rules }) => rules));
  },
  loadJudges: async (plan) => {
    const { judge, rules, collectors } = await import('./judges.ts');
    if (isCovered(plan, { rules, collectors })) return { judge, rules, collectors };
    const deploy = await import('./deploy-judges.ts');
    return { judge, rules: [...rules, ...deploy.rules], collectors: [...collectors, ...deploy.collectors] };
  },
};

/** Whether these rules and collectors are all that the plan asks for. */
function isCovered(
  plan: Plan,
  { rules, collectors }: { readonly rules: readonly Rule[]; readonly collectors: readonly { readonly key: string }[] },
): boolean {
  const ids = new Set(rules.map(({ meta }) => meta.id));
  const keys = new Set(collectors.map(({ key }) => key));
  return plan.rules.every(({ rule }) => ids.has(rule.meta.id)) && plan.facts.every((key) => keys.has(key));
}

/** The order of reports. */
function inOrder(rules: readonly Rule[]): readonly Rule[] {
  const places = new Map(heads.map(({ meta }, index) => [meta.id, index]));
  return rules.toSorted((a, b) => (places.get(a.meta.id) ?? 0) - (places.get(b.meta.id) ?? 0));
}
