import { judge } from '../../../__fixtures__/judge.ts';
import { aPolicy, aQuestion } from '../../../__fixtures__/question.ts';
import { aVerified, signedSubject } from '../../../__fixtures__/signed-subject.ts';
import type { SignedSubject, Subject, Verification, Verified } from '../../../src/artifact/model.ts';
import type { AttestationRequirement, Identity, Policy } from '../../../src/core/policy.ts';
import type { Rule } from '../../../src/core/rule.ts';
import { notAsked } from '../../../src/facts/unknown-of.ts';

export const now = '2026-11-23T10:00:00.000Z';
const issuer = 'https://accounts.example.com';

/** An identity for each name, and its signature. */
export const san = (name: string): Identity => ({ kind: 'san', san: `${name}@example.com`, issuer });

export function by(name: string, said: Partial<Verified> = {}): Verified {
  const signature = { ...aVerified({ san: `${name}@example.com`, issuer }), predicateType: undefined, claims: undefined };
  return { ...signature, source: `${name}.json`, ...said };
}

export const identities = { build: san('build'), scanner: san('scanner'), partner: san('partner') };

export const demanded: AttestationRequirement = {
  type: 'any',
  signers: undefined,
  minimum: undefined,
  artifacts: undefined,
  fields: {},
  vulnerabilities: [],
  maxAgeDays: undefined,
  verifier: undefined,
  resource: undefined,
  level: undefined,
};

export interface Given {
  readonly verifications: readonly Verification[];
  readonly subject?: Partial<Subject>;
  readonly signed?: Partial<SignedSubject>;
  readonly policy?: Partial<Policy>;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** One artifact with these signatures, under a policy that approves `build`, `scanner` and `partner`. */
export async function judgeSigned(rule: Rule, { verifications, subject, signed, policy, facts, options = {} }: Given) {
  const one = signedSubject({ verifications, ...signed });
  const item = { ...one, subject: { ...one.subject, ...subject } };
  return judge(rule, {
    files: {},
    question: aQuestion({ stage: 'deploy', now }),
    facts: {
      subjects: { items: [item.subject], gaps: [] },
      signatures: { items: [item], gaps: [] },
      policy: aPolicy({ identities, ...policy }),
      repository: notAsked,
      tagRulesets: notAsked,
      ...facts,
    },
    options,
  });
}
