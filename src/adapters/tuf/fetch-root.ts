import type { EmbeddedRoot } from '../../data/trust-roots/embedded-root.ts';
import { tufRepositories } from '../../data/trust-roots/tuf-repositories.ts';
import type { Transport } from '../github/transport.ts';
import { fetchTargets } from './fetch-targets.ts';
import { tufLimits } from './limits.ts';

/** What the repository that signs this trust root signs now. */
export async function fetchRoot(
  name: EmbeddedRoot['name'],
  { transport, userAgent }: { readonly transport: Transport; readonly userAgent: string },
) {
  const repository = tufRepositories.find((one) => one.name === name);
  if (repository === undefined) throw new Error(`no repository signs the trust root ${name}`);
  const { mirror, root, target } = repository;
  return { repository, answer: await fetchTargets({ mirror, root, targets: [target], transport, userAgent, limits: tufLimits }) };
}
