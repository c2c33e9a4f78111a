import type { Artifacts, Verifier } from '../../ports/artifacts.ts';
import type { ArtifactSettings } from './artifact-settings.ts';

/** Artifacts and their verifier, loaded with the first question: a run without any pays nothing for them. */
export function openArtifacts(settings: ArtifactSettings): { readonly artifacts: Artifacts; readonly verifier: Verifier } {
  let opened: Promise<Artifacts & Verifier> | undefined;
  const open = (): Promise<Artifacts & Verifier> => {
    opened ??= import('./disk-artifacts.ts').then(({ diskArtifacts }) => diskArtifacts(settings));
    return opened;
  };
  return {
    artifacts: {
      stage: async (lines) => (await open()).stage(lines),
      readBundles: async (paths) => (await open()).readBundles(paths),
    },
    verifier: { verify: async (...asked) => (await open()).verify(...asked) },
  };
}
