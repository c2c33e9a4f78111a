import type { FactDefinition } from './define-fact.ts';
import { pipeline } from './pipeline.ts';
import { policy } from './policy.ts';
import { scene } from './scene.ts';
import { actions, dependabot, locks, problems, workflows } from './scoped.ts';
import { signatures } from './signatures.ts';
import { subjects } from './subjects.ts';

/** Every collector. Their order means nothing: the plan orders them by what they need. */
export const collectors: readonly FactDefinition[] = [
  pipeline,
  workflows,
  actions,
  dependabot,
  locks,
  problems,
  scene,
  policy,
  subjects,
  signatures,
];
