import { InterlockError } from '../core/errors.ts';
import type { Environment } from './runner-context.ts';

/**
 * Variables with which an earlier step of the job could have changed how this program runs or connects: code that Node loads, certificate
 * authorities that it believes (its own list, or the machine's), compiled code that it takes from a directory, libraries that the loader adds, how git behaves, and proxies.
 */
const names: ReadonlySet<string> = new Set([
  'NODE_OPTIONS',
  'NODE_EXTRA_CA_CERTS',
  'NODE_USE_SYSTEM_CA',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'NODE_USE_ENV_PROXY',
  'NODE_PATH',
  'NODE_COMPILE_CACHE',
  'NODE_ICU_DATA',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'OPENSSL_CONF',
  'OPENSSL_CONF_INCLUDE',
  'OPENSSL_ENGINES',
  'OPENSSL_MODULES',
]);
const proxies: ReadonlySet<string> = new Set(['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY']);
const prefixes = ['LD_', 'DYLD_', 'GIT_'] as const;

/** No declaration makes these harmless. */
const neverDeclared: ReadonlySet<string> = new Set(['NODE_OPTIONS', 'NODE_TLS_REJECT_UNAUTHORIZED']);

/**
 * Refuses to go on (ENVIRONMENT_REFUSED) where such a variable is set and the workflow does not declare it with this very value. A declaration
 * stands in the text of the workflow, which an earlier step cannot change. This is a tripwire and no proof: a step that ran before in the
 * same job may have changed the machine itself.
 */
export function refuseInterference(environment: Environment, declared: readonly string[]): void {
  const allowed = new Map(declared.map(parseDeclaration));
  const unexpected = Object.entries(environment).find(([name, value]) => {
    return (
      value !== undefined && value !== '' && isInterfering(name) && (neverDeclared.has(name.toUpperCase()) || allowed.get(name) !== value)
    );
  });
  if (unexpected === undefined) return;
  const [name] = unexpected;
  const way = neverDeclared.has(name.toUpperCase())
    ? 'Make the gate the first step of its job'
    : `Make the gate the first step of its job, or, where the runner itself sets it, declare it with its value in the input \`runner-environment\`: ${name}=VALUE`;
  throw new InterlockError('ENVIRONMENT_REFUSED', `${name} is set, which changes how this program runs or whom it believes. ${way}`);
}

/** Names of variables have no case on Windows, and those of proxies have none anywhere. */
function isInterfering(name: string): boolean {
  return names.has(name.toUpperCase()) || proxies.has(name.toUpperCase()) || prefixes.some((prefix) => name.startsWith(prefix));
}

function parseDeclaration(line: string): readonly [string, string] {
  const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line) ?? [];
  if (name !== undefined && value !== undefined && value !== '') return [name, value];
  throw new InterlockError(
    'INPUT_INVALID',
    `a line of runner-environment is not of the form NAME=VALUE; write the value that the runner sets`,
  );
}
