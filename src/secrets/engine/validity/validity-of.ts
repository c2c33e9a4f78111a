import type { Validity } from '../../model.ts';
import { crc32 } from './crc32.ts';

type Check = (secret: string) => Validity;

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A token that ends with the CRC-32 of what stands between its prefix and its last six letters, in base 62 (GitHub, npm). */
function checksummed(secret: string): Validity {
  const body = secret.slice(secret.lastIndexOf('_') + 1);
  if (body.length < 12) return 'invalid';
  let value = crc32(body.slice(0, -6));
  let text = '';
  for (let digit = 0; digit < 6; digit += 1) {
    text = `${base62.charAt(value % 62)}${text}`;
    value = Math.floor(value / 62);
  }
  return text === body.slice(-6) ? 'valid' : 'invalid';
}

/** RFC 7519: a header that names an algorithm, and claims. One that is not signed opens nothing. */
function jsonWebToken(secret: string): Validity {
  const [header, claims] = secret.split('.').map(objectIn);
  if (header === undefined || claims === undefined || typeof header['alg'] !== 'string') return 'invalid';
  return header['alg'].toLowerCase() === 'none' ? 'invalid' : 'valid';
}

function objectIn(part: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** RFC 7468: what stands between the lines is base64 of a DER sequence, or the headers and text of an encrypted key, or OpenSSH's own form. */
function pem(secret: string): Validity {
  const body = secret
    .replace(/-----[A-Z0-9 ]+-----/g, '')
    .replace(/\\[nr]/g, '')
    .replace(/[A-Za-z-]+: [^\n]*/g, '')
    .replace(/[^A-Za-z0-9+/=]/g, '');
  const bytes = Buffer.from(body, 'base64');
  if (bytes.length < 32) return 'invalid';
  const isSequence = bytes[0] === 0x30 && ((bytes[1] ?? 0) >= 0x80 || bytes[1] === bytes.length - 2);
  if (isSequence || bytes.subarray(0, 14).toString('latin1') === 'openssh-key-v1' || /Proc-Type|ENCRYPTED/.test(secret)) return 'valid';
  // A program that writes keys has both of the lines, and something of its own between them.
  return /[^\t\n\r -~]/.test(secret) ? 'invalid' : 'unknown';
}

/** The account of an access key is written in it, in base32: letters that base32 does not have are none of it. */
function awsKeyId(secret: string): Validity {
  return /^[A-Z]{4}[A-Z2-7]{16}$/.test(secret) ? 'unknown' : 'invalid';
}

const checks: Readonly<Record<string, Check>> = { checksum: checksummed, jwt: jsonWebToken, pem, 'aws-key-id': awsKeyId };

/** What a credential's own structure says of it; unknown where nothing is named. Throws RangeError for a check that is not known. */
export function validityOf(name: string | undefined, secret: string): Validity {
  if (name === undefined) return 'unknown';
  const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
  if (check === undefined) throw new RangeError(`there is no check of structure called '${name}'`);
  return check(secret);
}
