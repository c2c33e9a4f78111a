import { digestAlgorithms, type Verified } from '../artifact/model.ts';
import { certificateLines } from './certificate-lines.ts';
import { claimLines } from './claim-lines.ts';
import type { JudgedSubject, JudgedVerification } from './judged-subject.ts';
import { plural } from './plural.ts';
import { printable } from './printable.ts';

/**
 * What `interlock verify` prints: the verdict, then each bundle that is about the artifact; how many are about another one is told in one line.
 * All values come from strangers, and stay on their line.
 */
export function toVerificationText({ subject, judged, isVerified }: JudgedSubject): string {
  const digests = digestAlgorithms.flatMap((algorithm) => {
    const digest = subject.digests[algorithm];
    return digest === undefined ? [] : [line(algorithm, digest)];
  });
  const verdict = isVerified ? 'verified' : judged.length === 0 ? 'missing: the bundle files hold no bundle for' : 'not verified';
  const about = judged.filter(isAbout);
  // Where none is about it, one of them shows what was expected and what was there.
  const shown = about.length > 0 ? about : judged.slice(0, 1);
  const others = judged.length - shown.length;
  return [`${verdict}  ${printable(subject.name)}`, ...digests, ...shown.flatMap(bundleLines), ...othersLine(others), ''].join('\n');
}

function isAbout({ verification }: JudgedVerification): boolean {
  return verification.state === 'verified' || verification.code !== 'subject-mismatch';
}

function othersLine(count: number): readonly string[] {
  if (count === 0) return [];
  return [`\n${plural(count, 'more bundle')} ${count === 1 ? 'signs' : 'sign'} other artifacts (--format json lists them)`];
}

function bundleLines({ verification, differences, isTrusted }: JudgedVerification): readonly string[] {
  const head = `\nbundle  ${printable(verification.source)}`;
  if (verification.state === 'refused') return [head, line('refused', verification.code), line('why', verification.why)];
  const verdict = isTrusted
    ? line('trusted', 'by the signer that was asked for')
    : line('untrusted', 'by another signer than was asked for');
  const unlike = differences.flatMap(({ field, expected, actual }) => [line(`${field} must be`, expected), line('and is', actual)]);
  return [head, verdict, ...unlike, ...verifiedLines(verification)];
}

function verifiedLines({ root, signedAt, predicateType, signer, claims, imageReference }: Verified): readonly string[] {
  return [
    line('trust root', root),
    line('signed', signedAt ?? 'at a time that nothing proves'),
    line('predicate', predicateType ?? 'none: the bytes themselves are signed'),
    ...(signer.kind === 'key'
      ? [line('key', signer.key)]
      : certificateLines(signer.certificate).map(([label, value]) => line(label, value))),
    ...(imageReference === undefined ? [] : [line('says image', imageReference)]),
    ...claimLines(claims).map(([label, value]) => line(label, value)),
  ];
}

function line(label: string, value: string): string {
  return `  ${label.padEnd(17)} ${printable(value)}`;
}
