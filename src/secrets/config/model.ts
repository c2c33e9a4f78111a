import type { Confidence } from '../../core/finding.ts';

/** A rule as its file writes it; what it leaves out is empty, and undefined where another file may say it. */
export interface RuleText {
  readonly id: string;
  readonly description: string;
  readonly regex: string;
  readonly path: string;
  /** The group that is the credential; 0: the first that matched anything, else the whole match. */
  readonly secretGroup: number;
  /** A credential with as few bits for each character, or fewer, is none; 0: any is one. */
  readonly entropy: number;
  /** In lower case; the rule is only run near one of them. */
  readonly keywords: readonly string[];
  readonly skipReport: boolean;
  readonly required: readonly RequiredText[];
  readonly allowLists: readonly AllowListText[];
  /** Expressions that are true of what is no credential. */
  readonly filters: readonly string[];
  /** Of those that find the same text the highest says it. */
  readonly specificity: number;
  readonly confidence: Confidence | undefined;
  /** It asks its issuer whether a credential is live, which is never done. */
  readonly isValidated: boolean;
  /** Of the file and the line, for messages. */
  readonly where: string;
}

/** Another rule that must have found something in the same content; undefined: at any distance. */
export interface RequiredText {
  readonly id: string;
  readonly withinLines: number | undefined;
  readonly withinColumns: number | undefined;
  /** A distance that is not understood; the requirement is not enforced. */
  readonly isUnreadable: boolean;
}

export interface AllowListText {
  readonly commits: readonly string[];
  readonly paths: readonly string[];
  readonly regexes: readonly string[];
  readonly stopwords: readonly string[];
  readonly regexTarget: 'secret' | 'match' | 'line';
  readonly isEvery: boolean;
  /** Rules that it is of; empty: of all. */
  readonly targetRules: readonly string[];
  /** A check that is not understood; the list allows nothing. */
  readonly isUnreadable: boolean;
  readonly where: string;
}

/** One file, or several that extend one another and were merged. */
export interface ConfigText {
  readonly file: string;
  /** Undefined where the file says nothing about the catalogue. */
  readonly useDefault: boolean | undefined;
  readonly extended: string | undefined;
  readonly disabledRules: readonly string[];
  readonly rules: readonly RuleText[];
  readonly allowLists: readonly AllowListText[];
  readonly prefilters: readonly string[];
  readonly filters: readonly string[];
}

/** What is read of one configuration; more is refused. */
export const configLimits = {
  bytes: 2 * 1024 * 1024,
  /** Files that a file may extend, one behind the other. */
  extended: 2,
  rules: 1_000,
  keywords: 10_000,
  patterns: 20_000,
  /** Instructions of one pattern and of all of them. */
  instructions: 20_000,
  allInstructions: 1_000_000,
} as const;
