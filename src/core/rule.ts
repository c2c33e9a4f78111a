import type { Control } from './controls.ts';
import type { Gap } from './facts.ts';
import type { NotApplicable, Severity, Violation } from './finding.ts';
import type { Enforcement, PerStage, Stage } from './stage.ts';

/** `family/name`; one id has one meaning for ever. */
export type RuleId = `${string}/${string}`;

/**
 * Which side of an option is the strict one: a smaller number, a subset and `false` are `less`. A lower layer of a policy
 * may move an option only there; without it, not at all.
 */
export type Stricter = 'less' | 'more';

/** A setting of one rule, simple enough to be compiled data: the policy schema is derived from it. */
export type OptionSpec =
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly description: string; readonly stricter?: Stricter }
  | { readonly type: 'string'; readonly default: string; readonly description: string }
  | {
      readonly type: 'integer';
      readonly default: number;
      readonly minimum: number;
      readonly description: string;
      readonly stricter?: Stricter;
    }
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string; readonly stricter?: Stricter }
  /** One of a few words, the mildest first: a lower layer may move it to a later one. */
  | { readonly type: 'choice'; readonly choices: readonly string[]; readonly default: string; readonly description: string }
  | {
      readonly type: 'levels';
      readonly levels: readonly string[];
      readonly default: Readonly<Record<string, string>>;
      readonly description: string;
    };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type Widened<S extends OptionSpec> = S extends { readonly type: 'strings' }
  ? readonly string[]
  : S extends { readonly type: 'integer' }
    ? number
    : S extends { readonly type: 'boolean' }
      ? boolean
      : S extends { readonly type: 'levels' }
        ? Readonly<Record<string, string>>
        : string;

/** What `evaluate` receives for a rule's options. */
export type OptionValues<O extends OptionSpecs> = { readonly [K in keyof O]: Widened<O[K]> };

/** Whether the rule proves something about this release, or advises about somebody else's doing. */
export type UnknownAt = Readonly<Record<Stage, Exclude<Enforcement, 'off'>>>;

/** A repository as text, what the policy says, and what must be found. Executed by tests and printed in the documentation. */
export interface Example {
  readonly title: string;
  /** Path -> content. */
  readonly files: Readonly<Record<string, string>>;
  /** Facts that no file can say, by key. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly options?: Readonly<Record<string, unknown>>;
  /** What is found, in order; empty = the rule passes. */
  readonly expect: readonly { readonly message: string; readonly path?: string; readonly line?: number }[];
}

export interface RuleMeta<Id extends RuleId = RuleId, Messages = Readonly<Record<string, string>>, Options = OptionSpecs> {
  readonly id: Id;
  /** What it demands, as a sentence without a final stop. */
  readonly title: string;
  readonly severity: Severity;
  readonly lifecycle: 'experimental' | 'stable' | 'deprecated';
  readonly since: string;
  /** Where it can be decided. */
  readonly stages: readonly Stage[];
  readonly presets: { readonly recommended: PerStage; readonly strict: PerStage };
  /** What presets do with findings that are advice: a rule that denies what a policy configures, and warns of the rest. Never stricter than `presets`. */
  readonly advice?: { readonly recommended: PerStage; readonly strict: PerStage };
  /** The most that its `unknown` does at each stage; never more than the rule's own enforcement. */
  readonly unknown: UnknownAt;
  readonly controls: readonly Control[];
  /** Why it matters, in a few sentences, with the incident where there is one. */
  readonly rationale: string;
  /** The shortest way to put it right. */
  readonly remediation: string;
  readonly messages: Messages;
  readonly examples: readonly Example[];
  readonly options: Options;
  /** Names of the `data` values that identify what was found; part of the fingerprint. */
  readonly key: readonly string[];
  /** Rules about the gate itself: no glob, lower layer or exception lowers them. */
  readonly locked?: boolean;
}

/** What a policy and a plan need to know of a rule, before its judgement is loaded. */
export type RuleCard = Pick<RuleMeta, 'id' | 'title' | 'stages' | 'presets' | 'advice' | 'options' | 'key' | 'locked'>;

/** A rule without its judgement: enough to plan a run. */
export interface RuleHead {
  readonly meta: RuleCard;
  readonly needs: readonly string[];
  readonly wants: readonly string[];
}

export type Evaluation = readonly (Violation | Gap)[] | NotApplicable;

/** A rule as the engine sees it; `defineRule` checks the types before it forgets them. */
export interface Rule extends RuleHead {
  readonly meta: RuleMeta;
  readonly evaluate: (facts: Readonly<Record<string, unknown>>, options: Readonly<Record<string, unknown>>) => Evaluation;
}
