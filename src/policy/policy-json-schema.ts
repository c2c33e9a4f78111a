import { z } from 'zod';
import type { RuleMeta } from '../core/rule.ts';
import { policySchema } from './schema.ts';

/**
 * JSON Schema (draft 2020-12) of a policy file, for editors. It refuses the same unknown keys as the program; what needs
 * more than one place of the file (references, the owner of a signer) only the program judges.
 */
export function policyJsonSchema(catalogue: readonly RuleMeta[]): object {
  const schema = z.toJSONSchema(policySchema(catalogue), { target: 'draft-2020-12', io: 'input', reused: 'inline', override: closeGlobs });
  return { ...schema, title: 'Interlock policy', description: 'Release rules of a repository, .github/interlock.yml' };
}

/** What the catch-all of `rules` accepts are globs; any other unknown name is no rule. */
function closeGlobs({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const { additionalProperties } = jsonSchema;
  if (typeof additionalProperties !== 'object' || jsonSchema.propertyNames !== undefined) return;
  jsonSchema.patternProperties = { '[*?\\[\\\\]': additionalProperties };
  jsonSchema.additionalProperties = false;
}
