/** An enterprise may have its own name appended to the issuer of github.com and GHE.com; nothing else is another form of it. */
export function isIssuer(claimed: string, issuer: string): boolean {
  if (claimed === issuer) return true;
  const isShared = !issuer.endsWith('/_services/token');
  return isShared && claimed.startsWith(`${issuer}/`) && /^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/.test(claimed.slice(issuer.length + 1));
}
