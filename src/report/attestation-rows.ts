import type { AttestationEvidence, Decision } from '../core/decision.ts';
import { plural } from './plural.ts';

/** One signature of one artifact, for people. */
export interface AttestationRow {
  readonly artifact: string;
  readonly what: string;
  readonly signer: string;
  readonly root: string;
  readonly signedAt: string;
  readonly satisfies: readonly string[];
}

/** Every signature that holds, artifact by artifact; those that satisfy most of the policy come first. */
export function attestationRows({ subjects }: Pick<Decision, 'subjects'>): readonly AttestationRow[] {
  return subjects.flatMap(({ name, attestations }) =>
    attestations.toSorted((a, b) => b.satisfies.length - a.satisfies.length).map((one) => toRow(name, one)),
  );
}

function toRow(artifact: string, { predicateType, signer, root, signedAt, satisfies }: AttestationEvidence): AttestationRow {
  return { artifact, what: predicateType ?? 'its bytes', signer, root, signedAt: signedAt ?? 'at no known time', satisfies };
}

/** `3 signatures of 2 artifacts hold`. */
export function attestationCount({ subjects }: Pick<Decision, 'subjects'>): string {
  const signed = subjects.filter(({ attestations }) => attestations.length > 0).length;
  const count = subjects.reduce((sum, { attestations }) => sum + attestations.length, 0);
  return `${plural(count, 'signature')} of ${plural(signed, 'artifact')} ${count === 1 ? 'holds' : 'hold'}`;
}
