import type { Registries } from '../../ports/registry.ts';
import { httpTransport } from '../github/transport.ts';
import { type CredentialSource, jobCredentials } from './credentials.ts';
import { dockerCredentials } from './docker-config.ts';
import type { RegistrySettings } from './open-registries.ts';
import { openedRegistries } from './registries.ts';

export function startRegistries(settings: RegistrySettings): Registries {
  return openedRegistries({ transport: httpTransport(), userAgent: settings.userAgent, credentials: registryCredentials(settings) });
}

/** What `docker login` stored comes before the job's own token: it was written for this very registry. */
export function registryCredentials({ env, job }: Omit<RegistrySettings, 'userAgent'>): CredentialSource {
  const sources = [dockerCredentials(env), ...(job === undefined ? [] : [jobCredentials(job)])];
  return async (host) => (await Promise.all(sources.map((source) => source(host)))).flat();
}
