import { type Gap, gap } from '../../core/facts.ts';
import type { Packages } from '../../ports/packages.ts';
import type { ArtifactNetwork } from '../artifacts/artifact-settings.ts';
import { npmLimits } from './limits.ts';

/** Packages of the registry that was named, whose code is loaded with the first of them. Where there is none, each package says what is missing. */
export function openPackages(network: ArtifactNetwork | undefined): Packages {
  const address = network?.npmRegistry;
  if (network === undefined || address === undefined) return noPackages(network === undefined ? offline : noRegistry);
  const { transport, userAgent } = network;
  let opened: Promise<Packages> | undefined;
  const open = (): Promise<Packages> => {
    opened ??= import('./npm-registry.ts').then(({ npmRegistry }) => npmRegistry({ address, transport, userAgent, limits: npmLimits }));
    return opened;
  };
  return {
    resolve: async (named) => (await open()).resolve(named),
    attestations: async (purls, signal) => (await open()).attestations(purls, signal),
  };
}

const offline = {
  cause: 'offline',
  why: 'no registry is asked in this run',
  remedy: 'run `check` without `--offline`, or name its tarball as a file',
} as const;
const noRegistry = {
  cause: 'empty',
  why: 'no registry is named in which the package could be looked up',
  remedy: 'give the https address of its registry: `npm-registry` of the Action, `--npm-registry` on the command line',
} as const;

function noPackages(reason: typeof offline | typeof noRegistry): Packages {
  const gapFor = (item: string): Gap => gap({ item, ...reason });
  return { resolve: async ({ purl }) => gapFor(purl), attestations: async (purls) => purls.map(gapFor) };
}
