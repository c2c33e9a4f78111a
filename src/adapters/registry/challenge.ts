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
  const bearer = /(?:^|,)\s*bearer\s+/i.exec(header);
  const named = bearer === null ? undefined : parametersAt(header, bearer.index + bearer[0].length);
  const realm = named?.get('realm');
  if (named !== undefined && realm !== undefined) return { scheme: 'bearer', realm, service: named.get('service') };
  return /(?:^|,)\s*basic(?:\s|$)/i.test(header) ? { scheme: 'basic' } : undefined;
}

/** `name=value` after `name="value"`, as far as they go: the next scheme is followed by a space. */
function parametersAt(header: string, start: number): ReadonlyMap<string, string> {
  const pattern = /[\s,]*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))/y;
  pattern.lastIndex = start;
  const found = new Map<string, string>();
  for (let match = pattern.exec(header); match !== null; match = pattern.exec(header)) {
    const [, name = '', quoted, plain = ''] = match;
    found.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain);
  }
  return found;
}
