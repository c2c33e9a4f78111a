import { loadGlobs } from '../core/glob.ts';
import { collectors } from '../facts/registry.ts';
import { heads } from '../rules/heads.gen.ts';
import type { Catalogue } from '../run.ts';

/** All rules and facts of this build; the rules' judgements are loaded when something is judged. */
export const catalogue: Catalogue = {
  heads,
  collectors,
  loadRules: async () => {
    const [{ rules }] = await Promise.all([import('../rules/registry.gen.ts'), loadGlobs()]);
    return rules;
  },
};
