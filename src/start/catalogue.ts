import { factHeads } from '../facts/heads.gen.ts';
import { heads } from '../rules/heads.gen.ts';
import type { Catalogue } from '../run.ts';

/** All rules and facts of this build; what judges is one part of the bundle, loaded when something is judged. */
export const catalogue: Catalogue = {
  heads,
  factHeads,
  // A policy file loads the globs that its options may hold; the options of a preset hold none.
  loadRules: async () => (await import('./judges.ts')).rules,
  loadJudges: async () => import('./judges.ts'),
};
