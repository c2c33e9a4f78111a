import type { Credentials } from '../../ports/credentials.ts';
import type { SearchPorts } from './credential-search.ts';

/** The search for credentials, whose code is loaded with its first question. */
export function lazyCredentials(ports: SearchPorts): Credentials {
  const load = async (): Promise<Credentials> => (await import('./credential-search.ts')).credentialSearch(ports);
  return {
    added: async (...asked) => (await load()).added(...asked),
    tree: async (...asked) => (await load()).tree(...asked),
    file: async (...asked) => (await load()).file(...asked),
    image: async (...asked) => (await load()).image(...asked),
    log: async (...asked) => (await load()).log(...asked),
    history: async (...asked) => (await load()).history(...asked),
  };
}
