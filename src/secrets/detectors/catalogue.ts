import type { Detector } from '../model.ts';
import { ai } from './ai.ts';
import { clouds } from './clouds.ts';
import { delivery, registries } from './delivery.ts';
import { generic } from './generic.ts';
import { gitHosts } from './git-hosts.ts';
import { keys } from './keys.ts';
import { messaging } from './messaging.ts';
import { observability } from './observability.ts';
import { payment } from './payment.ts';
import { platforms } from './platforms.ts';
import { services } from './services.ts';

/** Every kind of credential that is known. The order means nothing. */
export const detectors: readonly Detector[] = [
  ...gitHosts,
  ...clouds,
  ...registries,
  ...delivery,
  ...ai,
  ...messaging,
  ...payment,
  ...observability,
  ...platforms,
  ...services,
  ...keys,
  ...generic,
];
