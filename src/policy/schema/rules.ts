import { severities } from '../../core/finding.ts';
import type { OptionSpec, OptionSpecs, RuleCard } from '../../core/rule.ts';
import { enforcements } from '../../core/stage.ts';
import { anyOf, described, named } from '../validation/compose.ts';
import { list } from '../validation/list.ts';
import { optional, record, strict, withRest } from '../validation/mapping.ts';
import { boolean, integer, literal, oneOf, text } from '../validation/scalars.ts';
import type { Schema } from '../validation/schema.ts';
import { globText } from './parts.ts';

const level = named('level', described(oneOf(enforcements), 'What a violation does'));
const perStage = named('levels', described(strict({ merge: level, deploy: level, posture: level }), 'A level for every stage'));
const enforce = optional(anyOf(level, perStage));
const denyFrom = optional(named('deny-from', described(oneOf(severities), 'Findings below this severity only warn')));
const onUnknown = optional(
  described(literal('warn'), 'Softens only what the platform does not support and a missing administration token'),
);
const lower = optional(described(literal(true), 'Lets this glob lower a deny'));

/** The setting of all rules that a glob matches. */
const globSetting = named(
  'setting',
  described(
    anyOf(level, strict({ enforce, 'deny-from': denyFrom, 'on-unknown': onUnknown, lower })),
    'What all rules do that the glob matches',
  ),
);

/** Settings by exact id, each with its own options; every other key is a glob. */
export function rulesSchema(catalogue: readonly RuleCard[]) {
  const exact = Object.fromEntries(catalogue.map((meta) => [meta.id, optional(described(exactSetting(meta), meta.title))]));
  return described(
    withRest(exact, { schema: globSetting, keys: '[*?\\[\\\\]' }),
    'What the rules do; an exact id beats a glob, a longer glob a shorter one',
  );
}

function exactSetting(meta: RuleCard) {
  const options = optional(optionsSchema(meta.options));
  return anyOf(level, strict({ enforce, 'deny-from': denyFrom, 'on-unknown': onUnknown, options }));
}

function optionsSchema(specs: OptionSpecs) {
  return strict(
    Object.fromEntries(Object.entries(specs).map(([key, spec]) => [key, optional(described(valueSchema(spec), describe(spec)))])),
  );
}

function describe(spec: OptionSpec): string {
  return `${spec.description} (default: ${JSON.stringify(spec.default)})`;
}

function valueSchema(spec: OptionSpec): Schema<unknown> {
  switch (spec.type) {
    case 'strings':
      return list(text({ min: 1, max: 1024 }), { max: 1000 });
    case 'string':
      return text({ max: 1024 });
    case 'choice':
      return oneOf(spec.choices);
    case 'integer':
      return integer({ min: spec.minimum });
    case 'boolean':
      return boolean;
    case 'levels':
      return record(globText, oneOf(spec.levels));
  }
}
