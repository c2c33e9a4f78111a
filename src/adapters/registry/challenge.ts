/** How a registry says that it wants to know who asks. */
export type Challenge =
  | { readonly scheme: 'basic' }
  | { readonly scheme: 'bearer'; readonly realm: string; readonly service: string | undefined };

const longest = 4096;

/**
 * The first challenge of a `WWW-Authenticate` header that can be met (RFC 9110, section 11.6.1). What scope it names is not read: more than
 * to read this one repository is never asked for.
 */
export function readChallenge(header: string | undefined): Challenge | undefined {
  if (header === undefined || header.length > longest) return undefined;
  const [, bearer] = /(?:^|,)\s*bearer\s+(.*)/i.exec(header) ?? [];
  const realm = bearer === undefined ? undefined : parameter(bearer, 'realm');
  if (bearer !== undefined && realm !== undefined) return { scheme: 'bearer', realm, service: parameter(bearer, 'service') };
  return /(?:^|,)\s*basic(?:\s|$)/i.test(header) ? { scheme: 'basic' } : undefined;
}

function parameter(text: string, name: string): string | undefined {
  const pattern = /([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))/g;
  for (const [, key, quoted, plain] of text.matchAll(pattern))
    if (key?.toLowerCase() === name) return quoted?.replace(/\\(.)/g, '$1') ?? plain;
  return undefined;
}
