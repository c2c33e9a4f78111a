import type { RuleCard } from '../core/rule.ts';
import { presetMajor, presetNames } from './preset.ts';
import { attestations } from './schema/attestations.ts';
import { environments, windows } from './schema/environments.ts';
import { identities, keys, trustRoots } from './schema/identities.ts';
import { day, filePath, globText, name, sentence, setOf } from './schema/parts.ts';
import { rulesSchema } from './schema/rules.ts';
import { described, refined } from './validation/compose.ts';
import { list } from './validation/list.ts';
import { optional, record, strict } from './validation/mapping.ts';
import { literal, text, textOf } from './validation/scalars.ts';
import type { TypeOf } from './validation/schema.ts';

const parent = textOf(
  new RegExp(
    `^(?:preset:(?:${presetNames.join('|')})(?:@${presetMajor})?|[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/(?!(?:[^@]*/)?\\.{1,2}[/@])[^@\\s]+@[0-9a-f]{40})$`,
  ),
  `preset:NAME or preset:NAME@${presetMajor} (${presetNames.join(', ')}), or owner/repo/path@<40 hex>`,
);

const isPreset = (text: string): boolean => text.startsWith('preset:');

const parents = described(
  refined(setOf(parent), (items) => items.filter(isPreset).length < 2, 'one preset only: they are whole sets, none adds to another'),
  'One preset, and layers of other repositories at a full commit',
);

const claims = described(
  record(textOf(/^[a-z][a-z0-9_]{0,99}$/, 'the name of a claim, such as job_workflow_ref'), globText),
  'Claims that the token of the running job must carry (globs per path segment)',
);

const where = described(
  record(textOf(/^[A-Za-z][A-Za-z0-9-]{0,63}$/, 'path or the name of what the rule found'), text({ min: 1, max: 512 })),
  'What it covers: path (glob per path segment) and exact values of what the rule found',
);

const revoked = described(
  strict({
    date: described(day, 'When it was revoked; the exception covers from 00:00 UTC of this date on'),
    by: textOf(/^@[A-Za-z0-9][A-Za-z0-9-]{0,38}$/, 'who revoked it, in quotes: "@login"'),
  }),
  'That the credential opens nothing any more',
);

const exceptionFields = strict({
  id: described(name, 'Names the exception in reports'),
  rule: described(text({ max: 128 }), 'Exact id of one rule'),
  where,
  reason: sentence,
  'approved-by': textOf(
    /^@[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/,
    'who approved it, in quotes: "@login" or "@org/team"',
  ),
  expires: optional(described(day, 'Ends at 00:00 UTC of this date')),
  revoked: optional(revoked),
});

const exception = refined(
  exceptionFields,
  ({ expires, revoked: revocation }) => (expires ?? revocation) !== undefined,
  'expires with a date, or revoked with the date and who did it',
);

const secretsManager = textOf(
  /^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\/[A-Za-z0-9._-]{1,100})+$/,
  'an action: owner/name or owner/name/path, without a ref',
);

const knownCredentials = described(
  refined(
    strict({
      ignore: optional(
        described(setOf(filePath), 'Ignore files of Interlock or gitleaks, in the repository and at the commit of this policy'),
      ),
      baseline: optional(described(setOf(filePath), 'Reports of earlier scans, in the repository and at the commit of this policy')),
    }),
    ({ ignore, baseline }) => (ignore ?? baseline) !== undefined,
    'ignore or baseline with at least one file',
  ),
  'Files that say which credentials are known and count no longer',
);

/** The keys of the file, as people write them. */
function sectionsOf(catalogue: readonly RuleCard[]) {
  return {
    version: literal(1),
    extends: optional(parents),
    identities: optional(identities),
    keys: optional(keys),
    'trust-roots': optional(trustRoots),
    attestations: optional(attestations),
    token: optional(described(strict({ claims }), 'What the identity token of the running job must be')),
    'secrets-managers': optional(described(setOf(secretsManager), 'Actions that may fetch the values of privileged variables')),
    'privileged-variables': optional(described(setOf(globText), 'Names or globs of variables that carry privileges')),
    'known-credentials': optional(knownCredentials),
    environments: optional(environments),
    windows: optional(windows),
    rules: optional(rulesSchema(catalogue)),
    exceptions: optional(described(list(exception, { max: 1000 }), 'Waivers')),
    open: optional(described(setOf(globText), 'Keys that inputs and the layers below may loosen')),
  };
}

/** The whole file. */
export function policySchema(catalogue: readonly RuleCard[]) {
  return strict(sectionsOf(catalogue));
}

/** The same file, of which any section may be missing. */
export function partialPolicySchema(catalogue: readonly RuleCard[]) {
  const { version, ...sections } = sectionsOf(catalogue);
  return strict({ ...sections, version: optional(version) });
}

/** The file after its schema. */
export type PolicyFile = TypeOf<ReturnType<typeof policySchema>>;
