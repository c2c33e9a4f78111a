import type { RuleMeta } from '../core/rule.ts';
import { policySchema } from './schema.ts';
import type { JsonSchema } from './validation/schema.ts';

/**
 * JSON Schema (draft 2020-12) of a policy file, for editors. It refuses the same unknown keys as the program; what needs
 * more than one place of the file (references, the owner of a signer) only the program judges.
 */
export function policyJsonSchema(catalogue: readonly RuleMeta[]): object {
  const definitions = new Map<string, JsonSchema>();
  const schema = policySchema(catalogue).json(definitions);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Interlock policy',
    description: 'Release rules of a repository, .github/interlock.yml',
    ...schema,
    $defs: Object.fromEntries(definitions),
  };
}
