import { ai } from './examples/ai.ts';
import { clouds } from './examples/clouds.ts';
import { delivery, registries } from './examples/delivery.ts';
import type { MakeExamples } from './examples/forms.ts';
import { generic } from './examples/generic.ts';
import { gitHosts } from './examples/git-hosts.ts';
import { keys } from './examples/keys.ts';
import { messaging } from './examples/messaging.ts';
import { observability } from './examples/observability.ts';
import { payment } from './examples/payment.ts';
import { platforms } from './examples/platforms.ts';
import { services } from './examples/services.ts';

/** For each kind of credential, by its id, texts that hold one and texts that do not; written from what issuers say, not from the patterns. */
export const examples: Readonly<Record<string, MakeExamples>> = {
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
};
