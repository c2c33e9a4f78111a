import type { Detector } from '../model.ts';

/** Letters of a prefix that every credential of a kind has and that says nothing about this one. */
const prefix = /^[A-Za-z]{2,8}[-_](?=[^-_])/;

/** What may be shown of a credential: the beginning that all of its kind have, at most four letters of it, and the length. */
export function redacted({ specificity }: Pick<Detector, 'specificity'>, secret: string): string {
  const [known = ''] = (specificity === 'issuer' && prefix.exec(secret)) || [];
  return `${known.slice(0, 4)}\u2026 (${secret.length} characters)`;
}
