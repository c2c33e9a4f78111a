const names = ['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'] as const;

/**
 * Sends the program's requests through the proxies of the environment, where Node can (24.14 and later); the machine itself is always
 * reached directly. Whether a proxy may be there at all is decided before. True where proxies are in use.
 */
export async function useProxies(env: Readonly<Record<string, string | undefined>>): Promise<boolean> {
  const given = names.filter((name) => (env[name] ?? '') !== '');
  if (given.every((name) => name.toLowerCase() === 'no_proxy')) return false;
  const http = await import('node:http');
  if (http.setGlobalProxyFromEnv === undefined) return false;
  const direct = [env['no_proxy'] ?? env['NO_PROXY'] ?? '', 'localhost', '127.0.0.1', '[::1]', '::1'].filter((one) => one !== '').join(',');
  const proxies = Object.fromEntries(given.map((name) => [name, env[name]]));
  delete proxies['NO_PROXY'];
  http.setGlobalProxyFromEnv({ ...proxies, no_proxy: direct });
  return true;
}
