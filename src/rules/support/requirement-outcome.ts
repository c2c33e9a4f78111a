import type { SignedSubject, Verified } from '../../artifact/model.ts';
import type { Gap } from '../../core/facts.ts';
import { matchesGlob } from '../../core/glob.ts';
import type { AttestationRequirement } from '../../core/policy.ts';
import { isOfType } from '../../data/predicate-types.ts';
import { type Approved, approvalOf, differentSigners, signerText, undecidedGaps, verifiedOf } from './approved-signer.ts';
import { type ContentFailure, contentFailure } from './requirement-content.ts';

/** What became of one requirement for one artifact. */
export type RequirementOutcome =
  | { readonly kind: 'not-demanded' }
  /** `by`: the attestations that are what is demanded. */
  | { readonly kind: 'satisfied'; readonly by: readonly Verified[] }
  | { readonly kind: 'undecided'; readonly gaps: readonly Gap[] }
  | { readonly kind: 'failed'; readonly failure: RequirementFailure };

export interface RequirementFailure {
  readonly message: ContentFailure['message'] | 'absent' | 'signer' | 'too-few';
  /** Where the attestation came from; empty where there is none. */
  readonly source: string;
  readonly field: string;
  readonly expected: string;
  readonly actual: string;
}

export interface RequirementTerms {
  readonly approved: Approved;
  /** ISO 8601, UTC. */
  readonly now: string;
}

interface Candidate {
  readonly verified: Verified;
  readonly failure: ContentFailure | undefined;
  /** Names of approved signers that it is by, and may be by. */
  readonly identities: readonly string[];
  readonly maybe: readonly string[];
}

/** Rules and evidence ask here alone, so that they cannot disagree. */
export function requirementOutcome(
  requirement: AttestationRequirement,
  signed: SignedSubject,
  { approved, now }: RequirementTerms,
): RequirementOutcome {
  if (!isDemanded(requirement, signed)) return { kind: 'not-demanded' };
  const candidates = verifiedOf(signed)
    .filter(({ predicateType }) => requirement.type === 'any' || isOfType(predicateType, requirement.type))
    .map((verified) => toCandidate(verified, requirement, approved, now));
  const fitting = candidates.filter(({ failure }) => failure === undefined);
  const good = fitting.filter(({ identities }) => identities.length > 0);
  const minimum = requirement.minimum ?? 1;
  const signers = differentSigners(good);
  if (signers >= minimum) return { kind: 'satisfied', by: good.map(({ verified }) => verified) };
  const possible = fitting.map(({ verified, identities, maybe }) => ({ verified, identities: [...identities, ...maybe] }));
  if (differentSigners(possible) >= minimum) return { kind: 'undecided', gaps: undecidedGaps(signed.subject.name, approved) };
  if (signed.unasked !== undefined && signed.unasked.length > 0) return { kind: 'undecided', gaps: signed.unasked };
  return { kind: 'failed', failure: failureOf(requirement, signed, { candidates, good, signers, minimum }) };
}

/** A bare digest has no name that a pattern could mean, so that every requirement is one for it. */
function isDemanded({ artifacts }: AttestationRequirement, { subject: { name, kind } }: SignedSubject): boolean {
  return artifacts === undefined || kind === 'digest' || artifacts.some((glob) => matchesGlob(glob, name));
}

function toCandidate(verified: Verified, requirement: AttestationRequirement, approved: Approved, now: string): Candidate {
  const { signers } = requirement;
  const counts = (name: string): boolean => signers === undefined || signers.includes(name);
  const { is, maybe } = approvalOf(verified, approved);
  return { verified, failure: contentFailure(verified, requirement, now), identities: is.filter(counts), maybe: maybe.filter(counts) };
}

interface Counted {
  readonly candidates: readonly Candidate[];
  readonly good: readonly Candidate[];
  readonly signers: number;
  readonly minimum: number;
}

/** The nearest miss: too few, then an approved signer's that says the wrong thing, then somebody else's, then none. */
function failureOf(requirement: AttestationRequirement, signed: SignedSubject, counted: Counted): RequirementFailure {
  const { candidates, good, signers, minimum } = counted;
  const names = requirement.signers?.join(', ') ?? 'the approved identities';
  const [one] = good;
  if (one !== undefined) {
    const by = [...new Set(good.flatMap(({ identities }) => identities))].join(', ');
    return {
      message: 'too-few',
      source: one.verified.source,
      field: 'signers',
      expected: `${minimum} of ${names}`,
      actual: `${signers} (${by})`,
    };
  }
  const wrong = candidates.find(({ failure, identities, maybe }) => failure !== undefined && identities.length + maybe.length > 0);
  if (wrong?.failure !== undefined) return { ...wrong.failure, source: wrong.verified.source };
  const [other] = candidates;
  if (other !== undefined)
    return { message: 'signer', source: other.verified.source, field: 'signer', expected: names, actual: signerText(other.verified) };
  return { message: 'absent', source: '', field: 'type', expected: requirement.type, actual: foundText(signed) };
}

const typesShown = 5;

function foundText(signed: SignedSubject): string {
  const types = [...new Set(verifiedOf(signed).map(({ predicateType }) => predicateType ?? 'a signature over its bytes'))];
  if (types.length === 0) return 'no signature that holds';
  const more = types.length > typesShown ? ` and ${types.length - typesShown} more` : '';
  return `${types.slice(0, typesShown).join(', ')}${more}`;
}
