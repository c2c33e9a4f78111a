import type { Registries } from '../../ports/registry.ts';
import type { JobCredential } from './credentials.ts';

export interface RegistrySettings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly userAgent: string;
  /** Undefined on the command line, where `docker login` alone says who asks. */
  readonly job: JobCredential | undefined;
}

/** The registries, loaded with the first image: a run without any pays nothing for them. */
export function openRegistries(settings: RegistrySettings): Registries {
  let opened: Promise<Registries> | undefined;
  return {
    signatures: async (image, signal) => {
      opened ??= import('./start-registries.ts').then(({ startRegistries }) => startRegistries(settings));
      return (await opened).signatures(image, signal);
    },
  };
}
