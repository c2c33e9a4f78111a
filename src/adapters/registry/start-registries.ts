import type { Registries } from '../../ports/registry.ts';
import { httpTransport } from '../github/transport.ts';
import { jobCredentials } from './credentials.ts';
import { dockerCredentials } from './docker-config.ts';
import type { RegistrySettings } from './open-registries.ts';
import { openedRegistries } from './registries.ts';

/** What `docker login` stored comes before the job's own token: it was written for this very registry. */
export function startRegistries({ env, userAgent, job }: RegistrySettings): Registries {
  const sources = [dockerCredentials(env), ...(job === undefined ? [] : [jobCredentials(job)])];
  const credentials = async (host: string) => (await Promise.all(sources.map((source) => source(host)))).flat();
  return openedRegistries({ transport: httpTransport(), userAgent, credentials });
}
