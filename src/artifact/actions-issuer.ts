const publicIssuer = 'https://token.actions.githubusercontent.com';
const publicServer = 'https://github.com';

/** The issuer of the identity tokens of a platform's runners; `server` is its web address without a slash at its end. */
export function issuerOfServer(server: string): string {
  if (server === publicServer) return publicIssuer;
  const tenant = /^https:\/\/([a-z0-9-]+\.ghe\.com)$/.exec(server)?.[1];
  return tenant === undefined ? `${server}/_services/token` : `https://token.actions.${tenant}`;
}

/**
 * The platform whose runners an issuer speaks for, undefined where it is none of GitHub's. An enterprise may have a name of its own behind
 * the address; it is still the same platform, and whether the name is the right one is for an exact comparison to say.
 */
export function serverOfIssuer(issuer: string): string | undefined {
  const [, address, slug] = /^(https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/_services\/token)?)(\/[A-Za-z0-9-]+)?$/.exec(issuer) ?? [];
  if (address === undefined || (slug ?? '').startsWith('/_')) return undefined;
  if (address === publicIssuer) return publicServer;
  const tenant = /^https:\/\/token\.actions\.([a-z0-9-]+\.ghe\.com)$/.exec(address)?.[1];
  if (tenant !== undefined) return `https://${tenant}`;
  return address.endsWith('/_services/token') ? address.slice(0, -'/_services/token'.length) : undefined;
}
