import type { Fact, Gap } from '../core/facts.ts';
import type { NotApplicable, Violation } from '../core/finding.ts';
import type { OptionSpecs, OptionValues, Rule, RuleId, RuleMeta } from '../core/rule.ts';
import type { FactKey, FactMap } from '../facts/fact-map.ts';

/** Names in braces of a message template. */
type Placeholder<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholder<Rest> : never;

type ViolationOf<M> = {
  [Id in keyof M & string]: Violation<Id, Readonly<Record<Placeholder<M[Id] & string>, string>> & Readonly<Record<string, string>>>;
}[keyof M & string];

interface Definition<
  Id extends RuleId,
  Needs extends readonly FactKey[],
  Wants extends readonly FactKey[],
  M extends Readonly<Record<string, string>>,
  O extends OptionSpecs,
> {
  readonly meta: RuleMeta<Id, M, O>;
  /** Without these the rule is unknown; they arrive as values. */
  readonly needs: Needs;
  /** These arrive as `Fact<T>`: the rule has to look. */
  readonly wants?: Wants;
  readonly evaluate: (
    facts: { readonly [K in Needs[number]]: FactMap[K] } & { readonly [K in Wants[number]]: Fact<FactMap[K]> },
    options: OptionValues<O>,
  ) => readonly (ViolationOf<M> | Gap)[] | NotApplicable;
}

/**
 * A pure judgement over facts. Reading a fact that is not declared, naming a message that does not exist
 * or leaving out one of its values does not compile.
 */
export function defineRule<
  const Id extends RuleId,
  const Needs extends readonly FactKey[],
  const M extends Readonly<Record<string, string>>,
  const O extends OptionSpecs,
  const Wants extends readonly FactKey[] = readonly [],
>(definition: Definition<Id, Needs, Wants, M, O>): Rule {
  const { meta, needs, wants, evaluate } = definition;
  // The one place where types are forgotten: the engine gives exactly the declared facts and the parsed options.
  return { meta, needs, wants: wants ?? [], evaluate: evaluate as Rule['evaluate'] };
}
