import type { JsonRecord } from './json-value.ts';
import { digestAlgorithms, type Subject } from './model.ts';
import { type Refusal, refusal } from './refusal.ts';

/**
 * Undefined where a statement names this subject: any of its entries has a SHA-2 digest that equals ours, and none that contradicts it.
 * Digests are compared as text, so upper case, a prefix or white space is another digest.
 */
export function bindingRefusal(named: readonly JsonRecord[], subject: Subject): Refusal | undefined {
  if (named.some((digests) => isNamed(digests, subject))) return undefined;
  const strong = named.flatMap((digests) => digestAlgorithms.flatMap((algorithm) => shownDigest(algorithm, digests[algorithm])));
  if (strong.length === 0) {
    const found = [...new Set(named.flatMap((digests) => Object.keys(digests)))].slice(0, 5).join(', ');
    return refusal(
      'weak-subject',
      `it names its subjects by ${found === '' ? 'no digest' : found} alone; ${digestAlgorithms.join(', ')} prove something`,
    );
  }
  const more = strong.length > 1 ? ` and ${strong.length - 1} more` : '';
  return refusal('subject-mismatch', `it signs ${strong[0]}${more}, and the artifact is ${shownSubject(subject)}`);
}

function isNamed(digests: JsonRecord, { digests: ours }: Subject): boolean {
  const compared = digestAlgorithms.filter((algorithm) => Object.hasOwn(digests, algorithm) && ours[algorithm] !== undefined);
  return compared.length > 0 && compared.every((algorithm) => digests[algorithm] === ours[algorithm]);
}

function shownDigest(algorithm: string, digest: unknown): readonly string[] {
  return typeof digest === 'string' ? [`${algorithm}:${digest.slice(0, 128)}`] : [];
}

export function shownSubject({ digests }: Subject): string {
  return digestAlgorithms.flatMap((algorithm) => shownDigest(algorithm, digests[algorithm]))[0] ?? 'without a digest';
}
