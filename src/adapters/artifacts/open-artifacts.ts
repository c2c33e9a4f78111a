import type { Artifacts, Verifier } from '../../ports/artifacts.ts';
import type { Packages } from '../../ports/packages.ts';
import { openPackages } from '../npm/open-packages.ts';
import type { ArtifactSettings } from './artifact-settings.ts';

export interface OpenedArtifacts {
  readonly artifacts: Artifacts;
  readonly verifier: Verifier;
  readonly packages: Packages;
}

/** Artifacts, their verifier and the registry of packages, loaded with the first question: a run without any pays nothing for them. */
export function openArtifacts(settings: ArtifactSettings): OpenedArtifacts {
  const packages = openPackages(settings.network);
  let opened: Promise<Artifacts & Verifier> | undefined;
  let verifier: Verifier | undefined;
  const open = (): Promise<Artifacts & Verifier> => {
    opened ??= import('./disk-artifacts.ts').then(({ diskArtifacts }) => diskArtifacts(settings, packages));
    return opened;
  };
  return {
    artifacts: {
      stage: async (lines) => (await open()).stage(lines),
      readBundles: async (paths) => (await open()).readBundles(paths),
    },
    packages,
    verifier: {
      begin: (subjects, bundles) => {
        // A failure is told to whoever asks for a verification.
        open()
          .then((opening) => opening.begin?.(subjects, bundles))
          .catch(() => undefined);
      },
      verify: async (...asked) => {
        verifier = await open();
        return verifier.verify(...asked);
      },
      trusting: async (named) => {
        verifier = await open();
        return verifier.trusting(named);
      },
      roots: () => verifier?.roots() ?? [],
    },
  };
}
