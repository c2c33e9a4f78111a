/**
 * Issuer of the identity tokens of a platform, from the address of its server alone: a token never says who may vouch for it.
 * github.com and GHE.com have hosts of their own, an Enterprise Server issues under its own address.
 */
export function issuerOf(server: string): string {
  const { hostname } = new URL(server);
  if (hostname === 'github.com') return 'https://token.actions.githubusercontent.com';
  if (hostname.endsWith('.ghe.com')) return `https://token.actions.${hostname}`;
  return `${server.replace(/\/+$/, '')}/_services/token`;
}

/** An enterprise may have its own name appended to the issuer of github.com and GHE.com; nothing else is another form of it. */
export function isIssuer(claimed: string, issuer: string): boolean {
  if (claimed === issuer) return true;
  const isShared = !issuer.endsWith('/_services/token');
  return isShared && claimed.startsWith(`${issuer}/`) && /^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/.test(claimed.slice(issuer.length + 1));
}
