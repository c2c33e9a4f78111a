import { shownSubject } from '../../artifact/bind-subject.ts';
import type { SignedSubject } from '../../artifact/model.ts';
import type { Gap } from '../../core/facts.ts';
import { notApplicable } from '../../core/finding.ts';
import type { AttestationRequirement, Policy } from '../../core/policy.ts';
import { usualUri } from '../../data/predicate-types.ts';
import { defineRule } from '../define-rule.ts';
import { equivalentCommand } from '../support/equivalent-command.ts';
import { type RequirementFailure, type RequirementTerms, requirementOutcome } from '../support/requirement-outcome.ts';
import { ofSignedArtifacts } from '../support/signed-artifacts.ts';

const subject = { name: 'dist/app.tgz', kind: 'file', digests: { sha256: 'ab'.repeat(32) }, stagedPath: undefined } as const;
const found = { critical: 0, high: 0, medium: 0, low: 0, negligible: 0, unknown: 0 };
const signedAt = '2026-11-20T10:00:00.000Z';
const nothing = {
  signers: undefined,
  minimum: undefined,
  artifacts: undefined,
  fields: {},
  vulnerabilities: [],
  maxAgeDays: undefined,
} as const;

/** Facts in which the keys named have signed what stands beside them, and the policy demands this. */
function given(
  requirement: Partial<AttestationRequirement>,
  signatures: readonly (readonly [key: string, Readonly<Record<string, unknown>>])[],
) {
  const verifications = signatures.map(([key, said]) => ({
    state: 'verified',
    source: 'app.sigstore.json',
    root: 'public-good',
    signer: { kind: 'certificate', certificate: { san: `${key}@example.com`, issuer: 'https://accounts.example.com' } },
    fields: {},
    signedAt,
    ...said,
  }));
  const identities = Object.fromEntries(
    ['build', 'scanner', 'partner'].map((name) => [
      name,
      { kind: 'san', san: `${name}@example.com`, issuer: 'https://accounts.example.com' },
    ]),
  );
  return {
    subjects: { items: [subject], gaps: [] },
    signatures: { items: [{ subject, verifications }], gaps: [] },
    policy: { identities, attestations: { demanded: { ...nothing, ...requirement } } },
    scene: { now: '2026-11-23T10:00:00.000Z' },
  };
}

const sbom = { predicateType: 'https://spdx.dev/Document/v2.3', claims: { kind: 'sbom', format: 'spdx', version: '2.3', components: 9 } };
const bytes = { predicateType: undefined, claims: undefined };

function scan(counts: Readonly<Record<string, number>>, finishedAt = signedAt) {
  const claims = { kind: 'scan', scanner: 'https://scanner.example', finishedAt, found: { ...found, ...counts } };
  return { predicateType: 'https://in-toto.io/attestation/vulns/v0.2', claims };
}

export default defineRule({
  meta: {
    id: 'artifact/missing-predicate',
    title: 'What is deployed has the attestations that the policy demands',
    severity: 'high',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['deploy'],
    presets: { recommended: 'deny', strict: 'deny' },
    unknown: { posture: 'deny', merge: 'deny', deploy: 'deny' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI3:2025' },
      { framework: 'NIST-CSF', id: 'PR.PS-05' },
      { framework: 'NIST-CSF', id: 'ID.RA-09' },
      { framework: 'NIST-800-207', id: 'T5' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-9' },
      { framework: 'SSDF', id: 'PS.3.2' },
    ],
    rationale:
      'A signature says who; an attestation says what was done: built like this, made of that, scanned then, judged so. Verifiers have passed artifacts of which no attestation was of the demanded type (CVE-2025-25204, CVE-2022-35929), so here an empty set never passes, types are compared whole, and each demand is met only by an attestation that an approved signer made, of which every condition holds. Where two must sign, two signatures of one are one.',
    remediation:
      'Attest it as `attestations.{requirement}` of the policy demands: `{expected}` for {field}. The signer must be an approved identity, and a bundle from elsewhere is named under `bundles`.',
    messages: {
      absent: '`{artifact}` ({digest}) has no attestation for `{requirement}`: demanded is `{expected}`, and there is {actual}',
      signer:
        '`{artifact}` has an attestation for `{requirement}` by nobody who is approved for it: it must be by {expected}, and `{source}` is by `{actual}`',
      'too-few':
        '`{artifact}` has too few signers for `{requirement}`: demanded are {expected}, and there are {actual}; two signatures of one signer count once',
      unreadable: '`{artifact}`: the attestation for `{requirement}` in `{source}` cannot be read: it must hold {expected}, and {actual}',
      condition:
        '`{artifact}`: the attestation for `{requirement}` in `{source}` has another {field} than is demanded: it must be `{expected}`, and is `{actual}`',
      threshold:
        '`{artifact}`: the scan for `{requirement}` in `{source}` found too many vulnerabilities of severity {field} or above: at most {expected}, and there are {actual}',
      old: '`{artifact}`: the attestation for `{requirement}` in `{source}` is too old: its age must be at most {expected}, and is {actual}',
    },
    examples: [
      {
        title: 'No SBOM',
        files: {},
        facts: given({ type: 'sbom' }, [['build', bytes]]),
        expect: [{ message: 'absent' }],
      },
      {
        title: 'An SBOM by somebody else',
        files: {},
        facts: given({ type: 'sbom' }, [['mallory', sbom]]),
        expect: [{ message: 'signer' }],
      },
      {
        title: 'Two signatures of one signer where two must sign',
        files: {},
        facts: given({ type: 'any', signers: ['build', 'partner'], minimum: 2 }, [
          ['build', bytes],
          ['build', sbom],
        ]),
        expect: [{ message: 'too-few' }],
      },
      {
        title: 'A scan that found too much, counting what has no severity as critical',
        files: {},
        facts: given({ type: 'vulnerability-scan', vulnerabilities: [{ critical: 0, high: 5 }] }, [['scanner', scan({ unknown: 1 })]]),
        expect: [{ message: 'threshold' }],
      },
      {
        title: 'A scan of last year, signed anew',
        files: {},
        facts: given({ type: 'vulnerability-scan', maxAgeDays: 30 }, [['scanner', scan({}, '2025-11-20T10:00:00.000Z')]]),
        expect: [{ message: 'old' }],
      },
      {
        title: 'A field that is not as demanded',
        files: {},
        facts: given({ type: 'sbom', fields: { name: { kind: 'matches', pattern: 'app-*' } } }, [
          ['build', { ...sbom, fields: { name: ['other'] } }],
        ]),
        expect: [{ message: 'condition' }],
      },
      {
        title: 'Both have signed, and the scan is clean',
        files: {},
        facts: given({ type: 'any', signers: ['build', 'scanner'], minimum: 2 }, [
          ['build', sbom],
          ['scanner', scan({})],
        ]),
        expect: [],
      },
    ],
    options: {},
    key: ['artifact', 'requirement'],
  },
  needs: ['policy', 'scene'],
  wants: ['subjects', 'signatures', 'repository', 'tagRulesets'],
  evaluate({ subjects, signatures, policy: { attestations, identities, keys }, scene: { now }, repository, tagRulesets }) {
    const demanded = Object.entries(attestations);
    if (demanded.length === 0) return notApplicable('not configured (`attestations`)');
    const terms = { approved: { identities, repository, tagRulesets }, now, keys };
    return ofSignedArtifacts({ subjects, signatures }, (signed) =>
      demanded.flatMap(([name, requirement]) => judge(signed, name, requirement, terms)),
    );
  },
});

function judge(
  signed: SignedSubject,
  name: string,
  requirement: AttestationRequirement,
  terms: RequirementTerms & Pick<Policy, 'keys'>,
): readonly (ReturnType<typeof violation> | Gap)[] {
  const outcome = requirementOutcome(requirement, signed, terms);
  switch (outcome.kind) {
    case 'not-demanded':
    case 'satisfied':
      return [];
    case 'undecided':
      return outcome.gaps.map((one) => ({ ...one, why: `whether \`attestations.${name}\` is met: ${one.why}` }));
    case 'failed':
      return [violation(signed, name, outcome.failure, commandFor(signed, requirement, outcome.failure, terms))];
  }
}

/** Only where there is nothing by an approved signer: what an attestation says, another tool would have to be shown by a policy of its own. */
function commandFor(
  signed: SignedSubject,
  { type, signers = [] }: AttestationRequirement,
  { message }: RequirementFailure,
  { approved: { identities, repository }, keys }: RequirementTerms & Pick<Policy, 'keys'>,
): string | undefined {
  const predicateType = usualUri(type);
  if ((message !== 'absent' && message !== 'signer') || predicateType === undefined) return undefined;
  const [name = Object.keys(identities)[0] ?? ''] = signers;
  const identity = Object.hasOwn(identities, name) ? identities[name] : undefined;
  return equivalentCommand(signed, { identity, keys, repository, predicateType });
}

function violation(
  { subject }: SignedSubject,
  requirement: string,
  { message, source, field, expected, actual }: RequirementFailure,
  command: string | undefined,
) {
  const data = { artifact: subject.name, digest: shownSubject(subject), requirement, source, field, expected, actual };
  return { kind: 'violation', message, data, location: { object: 'artifact', name: subject.name }, command } as const;
}
