import { z } from 'zod';
import type { RuleCard } from '../core/rule.ts';
import { presetMajor, presetNames } from './preset.ts';
import { environments, windows } from './schema/environments.ts';
import { identities, keys, trustRoots } from './schema/identities.ts';
import { day, globText, name, sentence, setOf, strict, textOf } from './schema/parts.ts';
import { rulesSchema } from './schema/rules.ts';

const parent = textOf(
  new RegExp(
    `^(?:preset:(?:${presetNames.join('|')})(?:@${presetMajor})?|[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/(?!(?:[^@]*/)?\\.{1,2}[/@])[^@\\s]+@[0-9a-f]{40})$`,
  ),
  `preset:NAME or preset:NAME@${presetMajor} (${presetNames.join(', ')}), or owner/repo/path@<40 hex>`,
);

const isPreset = (text: string): boolean => text.startsWith('preset:');

const parents = setOf(parent)
  .refine((items) => items.filter(isPreset).length < 2, 'one preset only: they are whole sets, none adds to another')
  .describe('One preset, and layers of other repositories at a full commit');

const claims = z
  .record(textOf(/^[a-z][a-z0-9_]{0,99}$/, 'the name of a claim, such as job_workflow_ref'), globText)
  .describe('Claims that the token of the running job must carry (globs per path segment)');

const exception = strict({
  id: name.describe('Names the exception in reports'),
  rule: z.string().max(128).describe('Exact id of one rule'),
  where: z
    .record(textOf(/^[A-Za-z][A-Za-z0-9-]{0,63}$/, 'path or the name of what the rule found'), z.string().min(1).max(512))
    .describe('What it covers: path (glob per path segment) and exact values of what the rule found'),
  reason: sentence,
  'approved-by': textOf(
    /^@[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/,
    'who approved it, in quotes: "@login" or "@org/team"',
  ),
  expires: day.describe('Ends at 00:00 UTC of this date'),
});

/** The whole file, as people write it. */
export function policySchema(catalogue: readonly RuleCard[]) {
  return strict({
    version: z.literal(1),
    extends: parents.optional(),
    identities: identities.optional(),
    keys: keys.optional(),
    'trust-roots': trustRoots.optional(),
    token: strict({ claims }).optional().describe('What the identity token of the running job must be'),
    'secrets-managers': setOf(
      textOf(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\/[A-Za-z0-9._-]{1,100})+$/, 'an action: owner/name or owner/name/path, without a ref'),
    )
      .optional()
      .describe('Actions that may fetch the values of privileged variables'),
    'privileged-variables': setOf(globText).optional().describe('Names or globs of variables that carry privileges'),
    environments: environments.optional(),
    windows: windows.optional(),
    rules: rulesSchema(catalogue).optional(),
    exceptions: z.array(exception).max(1000).optional().describe('Waivers'),
    open: setOf(globText).optional().describe('Keys that inputs and the layers below may loosen'),
  });
}

/** The file after its schema. */
export type PolicyFile = z.infer<ReturnType<typeof policySchema>>;
