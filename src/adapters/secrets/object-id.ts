import { createHash, type Hash } from 'node:crypto';

/** The hash that an object of git is named by; `oid` says by its length which one. What it comes to is compared with the name. */
export function objectHash(oid: string, type: string, size: number): Hash {
  return createHash(oid.length === 64 ? 'sha256' : 'sha1').update(`${type} ${size}\0`);
}
