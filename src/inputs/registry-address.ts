import { InterlockError } from '../core/errors.ts';

/** The address of a registry: https, or plain http on this machine, without anything that is secret or would be lost (INPUT_INVALID). */
export function registryAddress(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!URL.canParse(text)) throw invalid('is no address');
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  if (username !== '' || password !== '') throw invalid('holds a user or password, and registries are asked without');
  const isLocal = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  if (protocol !== 'https:' && !(protocol === 'http:' && isLocal)) throw invalid('is not https');
  if (search !== '' || hash !== '') throw invalid('has a query or fragment, and paths are appended to it');
  return text;
}

function invalid(why: string): InterlockError {
  return new InterlockError('INPUT_INVALID', `the address that \`npm-registry\` names ${why}; write such as https://HOST/PATH`);
}
