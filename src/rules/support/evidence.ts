import type { SignedSubject, Subject, Verified } from '../../artifact/model.ts';
import type { AttestationEvidence } from '../../core/decision.ts';
import type { Fact } from '../../core/facts.ts';
import { compareText } from '../../core/location.ts';
import type { Policy } from '../../core/policy.ts';
import { factAt } from '../../facts/define-fact.ts';
import { notAsked } from '../../facts/unknown-of.ts';
import { type Approved, approvalOf, signerText, verifiedOf } from './approved-signer.ts';
import { requirementOutcome } from './requirement-outcome.ts';

/**
 * For each artifact the signatures that hold, with the lines of the policy that each satisfies, by the same functions as the rules. A fact that
 * no rule needed is not known here either, and then nothing counts as satisfied by it.
 */
export function evidenceIn(
  facts: ReadonlyMap<string, Fact<unknown>>,
  { identities, attestations }: Pick<Policy, 'identities' | 'attestations'>,
  now: string,
): (subject: Subject) => readonly AttestationEvidence[] {
  const signatures = factAt(facts, 'signatures');
  const items = signatures?.state === 'known' ? signatures.value.items : [];
  const approved = {
    identities,
    repository: factAt(facts, 'repository') ?? notAsked,
    tagRulesets: factAt(facts, 'tagRulesets') ?? notAsked,
  };
  return ({ name, digests }) => {
    const signed = items.find(({ subject }) => subject.name === name && subject.digests.sha256 === digests.sha256);
    return signed === undefined ? [] : evidenceOf(signed, attestations, approved, now);
  };
}

function evidenceOf(
  signed: SignedSubject,
  attestations: Policy['attestations'],
  approved: Approved,
  now: string,
): readonly AttestationEvidence[] {
  const satisfied = Object.entries(attestations).flatMap(([name, requirement]) => {
    const outcome = requirementOutcome(requirement, signed, { approved, now });
    return outcome.kind === 'satisfied' ? [{ line: `attestations.${name}`, by: outcome.by }] : [];
  });
  const linesOf = (verified: Verified): readonly string[] => [
    ...approvalOf(verified, approved).is.map((name) => `identities.${name}`),
    ...satisfied.filter(({ by }) => by.includes(verified)).map(({ line }) => line),
  ];
  return verifiedOf(signed)
    .map((verified) => toEvidence(verified, linesOf(verified)))
    .toSorted((a, b) => compareText(orderOf(a), orderOf(b)));
}

function toEvidence(verified: Verified, satisfies: readonly string[]): AttestationEvidence {
  const { source, predicateType, root, signedAt } = verified;
  return { source, predicateType, root, signer: signerText(verified), signedAt, satisfies: satisfies.toSorted(compareText) };
}

/** Of what was signed, not of the order in which witnesses answered. */
function orderOf({ predicateType, signer, signedAt, source }: AttestationEvidence): string {
  return [predicateType ?? '', signer, signedAt ?? '', source].join('\n');
}
