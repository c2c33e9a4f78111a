import { issuedBy, url64 } from './forms.ts';

const jwk = { url: 'https://www.rfc-editor.org/rfc/rfc7517', written: '2026-11-26' } as const;
const format = { specificity: 'format', confidence: 'high' } as const;

/** Lines between the first line of a key and its text, which have hyphens as no text has: of who encrypted it, or made it. */
const headers = '(?:(?:\\\\[rn]|\\s){1,8}[A-Z][A-Za-z-]{2,20}: [^\\r\\n\\\\]{0,200}){0,6}';

/** A member of a JSON object, in JSON text that is itself in a string, or of an object in code. */
const member = (name: string, value: string): string => `["']${name}\\\\?["']\\s{0,3}:\\s{0,3}\\\\?["']${value}\\\\?["']`;

/** Keys and tokens whose form says what they are, whoever made them. */
export const keys = issuedBy(
  {
    provider: 'generic',
    url: 'https://www.rfc-editor.org/rfc/rfc7468',
    revoke: 'Make a new key pair, replace the public half wherever it is trusted, and revoke certificates of the old one',
    instead: 'Sign with a key that a service keeps, or keyless with the identity of the job; give people certificates that end soon',
    severity: 'critical',
  },
  [
    [
      'private-key',
      'a private key',
      `-----BEGIN (?:(?:RSA|EC|DSA|ENCRYPTED|OPENSSH|ANY) )?PRIVATE KEY-----${headers}(?<secret>[^-]{64,12000})-----END`,
      { ...format, validity: 'pem' },
    ],
    [
      'pgp-private-key',
      'a PGP private key',
      `-----BEGIN PGP PRIVATE KEY BLOCK-----${headers}(?<secret>[^-]{64,13000})-----END`,
      { ...format, source: { url: 'https://www.rfc-editor.org/rfc/rfc9580', written: '2026-11-26' } },
    ],
    [
      'ssh2-private-key',
      'a private key of SSH.com',
      `---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----${headers}(?<secret>[^-]{64,8000})---- END`,
      { ...format, source: { url: 'https://www.rfc-editor.org/rfc/rfc4716', written: '2026-11-26' } },
    ],
    [
      'putty-private-key',
      'a PuTTY private key',
      'Private-Lines: [0-9]{1,3}(?:\\\\[rn]|[\\r\\n]){1,4}(?<secret>[A-Za-z0-9+/=\\\\\\r\\n]{40,4000})',
      { ...format, source: { url: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html', written: '2026-11-26' } },
    ],
    [
      'age-secret-key',
      'an age secret key',
      'AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}',
      { source: { url: 'https://age-encryption.org/v1', written: '2026-11-26' } },
    ],
    [
      'wireguard-private-key',
      'a WireGuard private key',
      'PrivateKey[ \\t]{0,4}=[ \\t]{0,4}(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)',
      { ...format, source: { url: 'https://www.wireguard.com/quickstart/', written: '2026-11-26' } },
    ],
    [
      'minisign-secret-key',
      'a minisign secret key',
      'RWRTY0Iy[A-Za-z0-9+/]{204}',
      { source: { url: 'https://jedisct1.github.io/minisign/', written: '2026-11-26' } },
    ],
    [
      'jwk-private-key',
      'a private key as JWK',
      `${member('kty', '(?:RSA|EC|OKP)')}[^{}]{0,1500}?${member('d', '(?<secret>[\\w-]{40,700})')}`,
      { ...format, source: jwk },
    ],
    [
      'jwk-private-key-first',
      'a private key as JWK, with the key before its type',
      `${member('d', '(?<secret>[\\w-]{40,700})')}[^{}]{0,1500}?${member('kty', '(?:RSA|EC|OKP)')}`,
      { ...format, source: jwk },
    ],
    [
      'jwk-symmetric-key',
      'a symmetric key as JWK',
      `${member('kty', 'oct')}[^{}]{0,400}?${member('k', '(?<secret>[\\w-]{20,350})')}`,
      { ...format, source: jwk, confidence: 'medium', minimumEntropy: 3.5 },
    ],
    [
      'jwk-symmetric-key-first',
      'a symmetric key as JWK, with the key before its type',
      `${member('k', '(?<secret>[\\w-]{20,350})')}[^{}]{0,400}?${member('kty', 'oct')}`,
      { ...format, source: jwk, confidence: 'medium', minimumEntropy: 3.5 },
    ],
    [
      'json-web-token',
      'a JSON Web Token',
      `eyJ${url64('10,400')}\\.eyJ${url64('10,2000')}\\.${url64('20,700')}`,
      {
        specificity: 'format',
        confidence: 'medium',
        validity: 'jwt',
        isLongLived: false,
        severity: 'medium',
        revoke: 'End the session, or change the key that signs tokens',
        source: { url: 'https://www.rfc-editor.org/rfc/rfc7519', written: '2026-11-26' },
      },
    ],
  ],
);
