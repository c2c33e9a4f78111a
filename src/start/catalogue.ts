import { collectors } from '../facts/registry.ts';
import { heads } from '../rules/heads.gen.ts';
import type { Catalogue } from '../run.ts';

/** All rules and facts of this build; the rules' judgements are loaded when something is judged. */
export const catalogue: Catalogue = {
  heads,
  collectors,
  // A policy file loads the globs that its options may hold; the options of a preset hold none.
  loadRules: async () => (await import('../rules/registry.gen.ts')).rules,
};
