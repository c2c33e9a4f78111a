import type { Credentials } from '../../ports/credentials.ts';
import type { SearchPorts } from './credential-search.ts';

/** The search for credentials, whose code is loaded with its first question. */
export function lazyCredentials(ports: SearchPorts): Credentials {
  const load = async (): Promise<Credentials> => (await import('./credential-search.ts')).credentialSearch(ports);
  return {
    added: async (base, head) => (await load()).added(base, head),
    tree: async (commit) => (await load()).tree(commit),
    file: async (path, name) => (await load()).file(path, name),
    image: async (name) => (await load()).image(name),
    log: async (job, name) => (await load()).log(job, name),
    history: async () => (await load()).history(),
  };
}
