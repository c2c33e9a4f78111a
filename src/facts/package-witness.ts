import type { Packages } from '../ports/packages.ts';
import type { Testimony, Witness } from './witness.ts';

/** The attestations that the registry of a package holds for it. */
export function packageWitness(packages: Packages): Witness {
  return {
    name: 'npm attestations',
    covers: ({ kind }) => kind === 'package',
    ask: async (subjects, signal) => {
      const purls = subjects.map(({ name }) => name);
      return (await packages.attestations(purls, signal)).map(testimonyOf);
    },
  };
}

function testimonyOf(answer: Awaited<ReturnType<Packages['attestations']>>[number]): Testimony {
  if ('kind' in answer) return { state: 'unasked', gap: answer };
  return { state: 'held', bundles: answer.map((text) => ({ source: 'npm attestations', text })) };
}
