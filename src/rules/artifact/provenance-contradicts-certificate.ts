import type { ProvenanceClaims, UnreadableClaims } from '../../artifact/claims/model.ts';
import type { SignedSubject, Verified } from '../../artifact/model.ts';
import { type Gap, gap } from '../../core/facts.ts';
import { notApplicable } from '../../core/finding.ts';
import { defineRule } from '../define-rule.ts';
import { type Approved, approvedOrAll, signerText } from '../support/approved-signer.ts';
import { provenanceDifferences } from '../support/provenance-differences.ts';

const subject = { name: 'dist/app.tgz', kind: 'file', digests: { sha256: 'ab'.repeat(32) }, stagedPath: undefined } as const;
const workflow = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main';
const commit = 'c0'.repeat(20);
const certificate = {
  san: workflow,
  issuer: 'https://token.actions.githubusercontent.com',
  buildSignerUri: workflow,
  buildConfigUri: workflow,
  sourceRepositoryUri: 'https://github.com/acme/app',
  sourceRepositoryDigest: commit,
  sourceRepositoryRef: 'refs/heads/main',
  runnerEnvironment: 'github-hosted',
};

/** Facts in which a build of acme/app signed provenance that claims this. */
function claiming(claims: Partial<ProvenanceClaims>, certified: Readonly<Record<string, string>> = {}) {
  const honest = {
    kind: 'provenance',
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    builder: workflow,
    sources: [{ repository: 'https://github.com/acme/app', ref: 'refs/heads/main', commit }],
  };
  const verified = {
    state: 'verified',
    source: 'GitHub attestations',
    signer: { kind: 'certificate', certificate: { ...certificate, ...certified } },
    predicateType: 'https://slsa.dev/provenance/v1',
    claims: { ...honest, ...claims },
  };
  return {
    subjects: { items: [subject], gaps: [] },
    signatures: { items: [{ subject, verifications: [verified] }], gaps: [] },
    policy: { identities: { release: { kind: 'san', san: workflow, issuer: certificate.issuer } } },
  };
}

const builder = 'https://github.com/other/builder/.github/workflows/build.yml@refs/tags/v1';

export default defineRule({
  meta: {
    id: 'artifact/provenance-contradicts-certificate',
    title: 'Provenance claims nothing that the certificate of its signer denies',
    severity: 'critical',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['deploy'],
    presets: { recommended: 'deny', strict: 'deny' },
    unknown: { posture: 'deny', merge: 'deny', deploy: 'deny' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI3:2025' },
      { framework: 'NIST-CSF', id: 'PR.PS-05' },
      { framework: 'NIST-CSF', id: 'ID.RA-09' },
      { framework: 'NIST-800-207', id: 'T6' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-9' },
      { framework: 'SLSA', id: 'Build L3' },
      { framework: 'SSDF', id: 'PS.3.2' },
    ],
    rationale:
      'Whoever signs provenance writes it: any workflow can sign a statement that some other builder made this from some other repository, and the signature is valid. Only the certificate cannot be chosen by the workflow. Where the two contradict each other the provenance is forged, or describes another build, and whoever relies on it relies on a lie.',
    remediation:
      'Find out who wrote this provenance. Honest provenance is made in the job that builds, by `actions/attest` or a builder that signs for itself.',
    messages: {
      contradicts:
        '`{artifact}`: the provenance in `{source}`, signed by `{signer}`, claims the {field} `{claimed}`, and the certificate of its signer says `{certified}`{more}',
    },
    examples: [
      {
        title: 'It claims another builder',
        files: {},
        facts: claiming({ builder }),
        expect: [{ message: 'contradicts' }],
      },
      {
        title: 'It claims to be built from another repository',
        files: {},
        facts: claiming({ sources: [{ repository: 'https://github.com/other/app', ref: 'refs/heads/main', commit }] }),
        expect: [{ message: 'contradicts' }],
      },
      {
        title: 'It claims another commit',
        files: {},
        facts: claiming({ sources: [{ repository: 'https://github.com/acme/app', ref: 'refs/heads/main', commit: 'd1'.repeat(20) }] }),
        expect: [{ message: 'contradicts' }],
      },
      {
        title: 'A reusable workflow is the builder, and its caller the source',
        files: {},
        facts: claiming({ builder }, { buildSignerUri: builder }),
        expect: [],
      },
    ],
    options: {},
    key: ['artifact', 'field'],
  },
  needs: ['subjects', 'signatures', 'policy'],
  wants: ['repository', 'tagRulesets'],
  evaluate({ signatures, policy: { identities }, repository, tagRulesets }) {
    const approved = { identities, repository, tagRulesets };
    const claims = signatures.items.flatMap((signed) => provenanceOf(signed, approved));
    if (claims.length === 0) return notApplicable('no artifact has provenance');
    return claims.flatMap(judge);
  },
});

interface Provenance {
  readonly artifact: string;
  readonly verified: Verified;
  readonly claims: ProvenanceClaims | UnreadableClaims;
}

/** That of strangers counts for nothing beside an approved signer's, and is looked at only where there is no other. */
function provenanceOf(signed: SignedSubject, approved: Approved): readonly Provenance[] {
  return approvedOrAll(signed, approved).flatMap((verified) => {
    const { claims } = verified;
    const isProvenance = claims?.kind === 'provenance' || (claims?.kind === 'unreadable' && claims.of === 'provenance');
    return isProvenance ? [{ artifact: signed.subject.name, verified, claims }] : [];
  });
}

function judge({ artifact, verified, claims }: Provenance): readonly (ReturnType<typeof violation> | Gap)[] {
  if (claims.kind === 'unreadable') return [unreadable(artifact, verified, claims)];
  // A key says nothing of what was built, so nothing contradicts it.
  if (verified.signer.kind === 'key') return [];
  const [first, ...others] = provenanceDifferences(claims, verified.signer.certificate);
  return first === undefined ? [] : [violation(artifact, verified, first, others)];
}

type Differences = ReturnType<typeof provenanceDifferences>;

function violation(artifact: string, verified: Verified, first: Differences[number], others: Differences) {
  const more = others.length === 0 ? '' : ` (and so for ${[...new Set(others.map(({ field }) => field))].join(', ')})`;
  const { field, expected: certified, actual } = first;
  const data = { artifact, source: verified.source, signer: signerText(verified), field, claimed: actual, certified, more };
  return { kind: 'violation', message: 'contradicts', data, location: { object: 'artifact', name: artifact } } as const;
}

function unreadable(item: string, { source }: Verified, { why }: UnreadableClaims): Gap {
  return gap({
    item,
    cause: 'invalid',
    why: `the provenance in ${source} cannot be read, so that nothing of it can be compared: ${why}`,
    remedy: 'make it as its specification demands, for example by `actions/attest`',
  });
}
