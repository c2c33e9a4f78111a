import { InterlockError } from '../../core/errors.ts';
import type { Detector } from '../model.ts';
import { AllowList } from './allow-list.ts';
import { Expression } from './expression/expression.ts';
import { UnsupportedExpression } from './expression/tokens.ts';
import type { RequiredText, RuleText } from './model.ts';
import type { Pattern, Patterns } from './patterns.ts';

/** A rule of a configuration, ready to be run. */
export interface CustomRule {
  readonly text: RuleText;
  readonly detector: Detector;
  readonly regex: Pattern | undefined;
  readonly path: Pattern | undefined;
  readonly allowLists: readonly AllowList[];
  readonly filters: readonly Expression[];
  readonly required: readonly RequiredText[];
}

/** What a configuration says and is not done; a match that it may have taken away is reported. */
export type NotEvaluated = (item: string, why: string) => void;

/** @throws InterlockError INPUT_INVALID, which names the rule. */
export function customRule(text: RuleText, patterns: Patterns, notEvaluated: NotEvaluated): CustomRule {
  const owner = `${text.where}: the rule '${text.id}'`;
  if (text.regex === '' && text.path === '') throw new InterlockError('INPUT_INVALID', `${owner} has neither regex nor path; give it one`);
  const regex = text.regex === '' ? undefined : patterns.compile(text.regex, owner);
  if (text.secretGroup > (regex?.groupCount ?? 0))
    throw new InterlockError(
      'INPUT_INVALID',
      `${owner} has the secretGroup ${text.secretGroup}; its regex has ${regex?.groupCount ?? 0} groups`,
    );
  for (const { id } of text.required.filter(({ isUnreadable }) => isUnreadable))
    notEvaluated(text.where, `how far '${id}' may be from a match of '${text.id}' is not understood, and is not asked for`);
  return {
    text,
    detector: detectorOf(text),
    regex,
    path: text.path === '' ? undefined : patterns.compile(text.path, owner),
    allowLists: allowLists(text.allowLists, patterns, true, notEvaluated),
    filters: expressions(text.filters, patterns, { item: text.where, owner: `the rule '${text.id}'` }, notEvaluated),
    required: text.required.filter(({ isUnreadable }) => !isUnreadable),
  };
}

export function allowLists(
  texts: RuleText['allowLists'],
  patterns: Patterns,
  isOfRule: boolean,
  notEvaluated: NotEvaluated,
): readonly AllowList[] {
  for (const { where } of texts.filter(({ isUnreadable }) => isUnreadable))
    notEvaluated(where, 'the resources of an allow-list are not evaluated, and it allows nothing');
  return texts.map((text) => new AllowList(text, patterns, isOfRule));
}

/** Those that can be evaluated; the others are told. */
export function expressions(
  sources: readonly string[],
  patterns: Patterns,
  { item, owner }: { readonly item: string; readonly owner: string },
  notEvaluated: NotEvaluated,
): readonly Expression[] {
  return sources.flatMap((source) => {
    try {
      return [new Expression(source, patterns, owner)];
    } catch (error) {
      if (!(error instanceof UnsupportedExpression)) throw error;
      notEvaluated(item, `an expression of ${owner} is not evaluated, and takes nothing away: ${error.message}`);
      return [];
    }
  });
}

function detectorOf({ id, description, regex, confidence, where }: RuleText): Detector {
  return {
    id: `custom/${id}`,
    name: description === '' ? `a match of the rule ${id}` : description,
    provider: 'custom',
    pattern: regex,
    confidence: confidence ?? 'medium',
    severity: 'high',
    isLongLived: true,
    specificity: 'format',
    revoke: 'Revoke it where it was issued, then take it out of the file and out of the history',
    instead: 'Keep it in the store of secrets of whatever runs this, and read it from there',
    source: { url: where, written: '' },
  };
}
