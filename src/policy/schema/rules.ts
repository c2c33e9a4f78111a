import { z } from 'zod';
import { severities } from '../../core/finding.ts';
import type { OptionSpec, OptionSpecs, RuleCard } from '../../core/rule.ts';
import { enforcements } from '../../core/stage.ts';
import { globText, strict } from './parts.ts';

const level = z.enum(enforcements).meta({ id: 'level', description: 'What a violation does' });
const perStage = strict({ merge: level, deploy: level, posture: level }).meta({ id: 'levels', description: 'A level for every stage' });
const enforce = z.union([level, perStage]).optional();
const denyFrom = z.enum(severities).meta({ id: 'deny-from', description: 'Findings below this severity only warn' }).optional();
const onUnknown = z
  .literal('warn')
  .optional()
  .describe('Softens only what the platform does not support and a missing administration token');
const lower = z.literal(true).optional().describe('Lets this glob lower a deny');

/** The setting of all rules that a glob matches. */
const globSetting = z
  .union([level, strict({ enforce, 'deny-from': denyFrom, 'on-unknown': onUnknown, lower })])
  .meta({ id: 'setting', description: 'What all rules do that the glob matches' });

/** Settings by exact id, each with its own options; every other key is a glob. */
export function rulesSchema(catalogue: readonly RuleCard[]) {
  const exact = Object.fromEntries(catalogue.map((meta) => [meta.id, exactSetting(meta).optional().describe(meta.title)]));
  return z.object(exact).catchall(globSetting).describe('What the rules do; an exact id beats a glob, a longer glob a shorter one');
}

function exactSetting(meta: RuleCard) {
  const options = optionsSchema(meta.options).optional();
  return z.union([level, strict({ enforce, 'deny-from': denyFrom, 'on-unknown': onUnknown, options })]);
}

function optionsSchema(specs: OptionSpecs) {
  return strict(
    Object.fromEntries(Object.entries(specs).map(([key, spec]) => [key, valueSchema(spec).optional().describe(describe(spec))])),
  );
}

function describe(spec: OptionSpec): string {
  return `${spec.description} (default: ${JSON.stringify(spec.default)})`;
}

function valueSchema(spec: OptionSpec): z.ZodType {
  switch (spec.type) {
    case 'strings':
      return z.array(z.string().min(1).max(1024)).max(1000);
    case 'string':
      return z.string().max(1024);
    case 'integer':
      return z.int().min(spec.minimum);
    case 'boolean':
      return z.boolean();
    case 'levels':
      return z.record(globText, z.enum(spec.levels));
  }
}
