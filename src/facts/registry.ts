import { commonCollectors } from './common-collectors.ts';
import type { FactDefinition } from './define-fact.ts';
import { deployCollectors } from './deploy-collectors.ts';

/** Every collector. Their order means nothing: the plan orders them by what they need. */
export const collectors: readonly FactDefinition[] = [...commonCollectors, ...deployCollectors];
