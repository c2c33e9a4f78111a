import type { JsonRecord } from './json-value.ts';
import { type DigestAlgorithm, digestAlgorithms, type Subject } from './model.ts';
import { oncePer } from './once-per.ts';
import { type Refusal, refusal } from './refusal.ts';

/**
 * Undefined where a statement names this subject: any of its entries has a SHA-2 digest that equals ours, and none that contradicts it.
 * Digests are compared as text, so upper case, a prefix or white space is another digest.
 */
export function bindingRefusal(named: readonly JsonRecord[], subject: Subject): Refusal | undefined {
  if (isAbout(named, subject)) return undefined;
  const strong = strongDigests(named);
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

/** Whether a statement names this subject. Cheap for a statement that many subjects look into. */
export function isAbout(named: readonly JsonRecord[], subject: Subject): boolean {
  const all = digestsIn(named);
  return digestAlgorithms.some((algorithm) => all[algorithm].has(subject.digests[algorithm])) && named.some((one) => isNamed(one, subject));
}

const digestsIn = oncePer((named: readonly JsonRecord[]) => {
  const of = (algorithm: DigestAlgorithm): ReadonlySet<unknown> => new Set(named.flatMap((digests) => digests[algorithm] ?? []));
  return { sha256: of('sha256'), sha384: of('sha384'), sha512: of('sha512') };
});

/** As they are shown. */
const strongDigests = oncePer((named: readonly JsonRecord[]) =>
  named.flatMap((digests) => digestAlgorithms.flatMap((algorithm) => shownDigest(algorithm, digests[algorithm]))),
);

function isNamed(digests: JsonRecord, { digests: ours }: Subject): boolean {
  const compared = digestAlgorithms.filter((algorithm) => Object.hasOwn(digests, algorithm) && ours[algorithm] !== undefined);
  return compared.length > 0 && compared.every((algorithm) => digests[algorithm] === ours[algorithm]);
}

function shownDigest(algorithm: string, digest: unknown): readonly string[] {
  return typeof digest === 'string' ? [`${algorithm}:${digest.slice(0, 128)}`] : [];
}

export const shownSubject = oncePer(
  ({ digests }: Subject): string =>
    digestAlgorithms.flatMap((algorithm) => shownDigest(algorithm, digests[algorithm]))[0] ?? 'without a digest',
);
