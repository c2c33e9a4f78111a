import type { SignedSubject } from '../../artifact/model.ts';
import type { Gap } from '../../core/facts.ts';
import { notApplicable } from '../../core/finding.ts';
import { defineRule } from '../define-rule.ts';
import { type Approved, approvalOf, undecidedGaps, verifiedOf } from '../support/approved-signer.ts';
import { type BuildLevel, buildLevel } from '../support/build-level.ts';
import { latest, type SummaryTerms, summaryOf, summaryOutcome } from '../support/verification-summary.ts';

const subject = { name: 'dist/app.tgz', kind: 'file', digests: { sha256: 'ab'.repeat(32) }, stagedPath: undefined } as const;
const caller = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main';
const called = 'https://github.com/acme/builder/.github/workflows/build.yml@refs/tags/v1';
const issuer = 'https://token.actions.githubusercontent.com';
const verifier = 'https://verifier.example.com';

function signedBy(verifications: readonly Readonly<Record<string, unknown>>[]) {
  const all = verifications.map((one) => ({
    state: 'verified',
    source: 'app.sigstore.json',
    signedAt: '2026-11-20T10:00:00.000Z',
    ...one,
  }));
  return {
    subjects: { items: [subject], gaps: [] },
    signatures: { items: [{ subject, verifications: all }], gaps: [] },
    policy: {
      identities: {
        release: { kind: 'san', san: caller, issuer },
        builder: { kind: 'san', san: called, issuer },
        verifier: { kind: 'san', san: 'verifier@example.com', issuer: 'https://accounts.example.com' },
      },
    },
    scene: { now: '2026-11-23T10:00:00.000Z' },
  };
}

function provenanceBy(buildSignerUri: string, runnerEnvironment = 'github-hosted') {
  const certificate = {
    san: buildSignerUri,
    issuer,
    buildSignerUri,
    buildConfigUri: caller,
    sourceRepositoryUri: 'https://github.com/acme/app',
    runnerEnvironment,
  };
  return { signer: { kind: 'certificate', certificate }, claims: { kind: 'provenance' } };
}

function summary(claims: Readonly<Record<string, unknown>>, san = 'verifier@example.com') {
  const honest = { kind: 'vsa', verifier, resource: 'oci://registry.example/app', result: 'PASSED', levels: ['SLSA_BUILD_LEVEL_3'] };
  return {
    signer: { kind: 'certificate', certificate: { san, issuer: 'https://accounts.example.com' } },
    claims: { ...honest, verifiedAt: '2026-11-20T10:00:00.000Z', ...claims },
  };
}

const byVerifier = { level: 3, verifiers: [`${verifier} by verifier`] };

export default defineRule({
  meta: {
    id: 'artifact/level-too-low',
    title: 'What is deployed was built at the SLSA level that the policy demands',
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
      { framework: 'SLSA', id: 'Build L3' },
      { framework: 'SSDF', id: 'PS.3.2' },
    ],
    rationale:
      "Provenance that a build writes about itself can say anything of its level. What the certificate proves is where the signature was made: on a runner of GitHub's or elsewhere, and by the workflow that was started or by a called one of another repository, whose steps the caller cannot reach. A verifier may judge a build as well (a verification summary, VSA); it counts only together with the signer who speaks for it, for what it judged, while it is fresh, and not where it says FAILED.",
    remediation:
      'Sign provenance in a reusable workflow of another repository, called on a GitHub-hosted runner, and approve that workflow under `identities`; or give a passed verification summary of a verifier that the option `verifiers` names.',
    messages: {
      low: '`{artifact}` is proven to be of SLSA build level {actual}, and {expected} is demanded: {why}',
      failed: '`{artifact}`: the verifier `{verifier}` says {actual} in `{source}`, and must say {expected}',
      resource: '`{artifact}`: the verifier `{verifier}` judged `{actual}` in `{source}`, and it must be `{expected}`',
      old: '`{artifact}`: the judgement of `{verifier}` in `{source}` is too old: its age must be at most {expected}, and is {actual}',
      'low-summary': '`{artifact}`: the verifier `{verifier}` found SLSA build level {actual} in `{source}`, and {expected} is demanded',
    },
    examples: [
      {
        title: 'The workflow that was started signed its own provenance',
        files: {},
        facts: signedBy([provenanceBy(caller)]),
        options: { level: 3 },
        expect: [{ message: 'low' }],
      },
      {
        title: 'A called workflow signed, on a runner of its own',
        files: {},
        facts: signedBy([provenanceBy(called, 'self-hosted')]),
        options: { level: 2 },
        expect: [{ message: 'low' }],
      },
      {
        title: 'The verifier says FAILED',
        files: {},
        facts: signedBy([summary({ result: 'FAILED', levels: ['FAILED'] })]),
        options: byVerifier,
        expect: [{ message: 'failed' }],
      },
      {
        title: 'The verifier judged something else',
        files: {},
        facts: signedBy([summary({ resource: 'oci://registry.example/other' })]),
        options: { ...byVerifier, resource: 'oci://registry.example/app' },
        expect: [{ message: 'resource' }],
      },
      {
        title: 'A called workflow of another repository signed',
        files: {},
        facts: signedBy([provenanceBy(called)]),
        options: { level: 3 },
        expect: [],
      },
      {
        title: 'The verifier found the level',
        files: {},
        facts: signedBy([summary({})]),
        options: byVerifier,
        expect: [],
      },
    ],
    options: {
      level: {
        type: 'integer',
        default: 0,
        minimum: 0,
        stricter: 'more',
        description: 'SLSA build level that is demanded: 1, 2 or 3; 0 demands none',
      },
      verifiers: {
        type: 'strings',
        default: [],
        stricter: 'less',
        description:
          'Ids of verifiers whose summaries count, each signed by an approved identity; `ID by NAME` where only that identity may sign for it',
      },
      resource: { type: 'string', default: '', description: 'What a summary must be about (glob per path segment); empty = anything' },
      'max-age-days': {
        type: 'integer',
        default: 36_500,
        minimum: 1,
        stricter: 'less',
        description: 'How many days ago a verifier may have judged',
      },
    },
    key: ['artifact'],
  },
  needs: ['subjects', 'signatures', 'policy', 'scene'],
  wants: ['repository', 'tagRulesets'],
  evaluate({ signatures, policy: { identities }, scene: { now }, repository, tagRulesets }, options) {
    const { level, verifiers, resource } = options;
    if (level === 0) return notApplicable('not configured (`level`)');
    const terms = {
      approved: { identities, repository, tagRulesets },
      level,
      verifiers,
      resource,
      maxAgeDays: options['max-age-days'],
      now,
    };
    return signatures.items.flatMap((signed) => judge(signed, terms));
  },
});

interface Terms extends SummaryTerms {
  readonly approved: Approved;
  readonly level: number;
}

function judge(signed: SignedSubject, terms: Terms): readonly (Violation | Gap)[] {
  const { approved, level } = terms;
  const candidates = verifiedOf(signed).map((verified) => ({ verified, ...approvalOf(verified, approved) }));
  const counted = candidates.filter(({ is }) => is.length > 0);
  const summaries = latest(counted.flatMap(({ verified, is }) => summaryOf(verified, is, terms) ?? []));
  const outcomes = summaries.map((summary) => ({ summary, outcome: summaryOutcome(summary, terms) }));
  const failed = outcomes.find(({ outcome }) => outcome.kind === 'failed');
  // A verifier that counts says no, whatever else there is.
  if (failed !== undefined) return [summaryViolation(signed, failed, level)];
  const proven = best(counted.map(({ verified }) => buildLevel(verified)));
  if (proven.level >= level || outcomes.some(({ outcome }) => outcome.kind === 'level' && outcome.level >= level)) return [];
  const possible = candidates.some(
    ({ verified, maybe }) => maybe.length > 0 && (buildLevel(verified).level >= level || summaryOf(verified, maybe, terms) !== undefined),
  );
  if (possible) return undecidedGaps(signed.subject.name, approved);
  if (signed.unasked !== undefined && signed.unasked.length > 0) return signed.unasked;
  const [first] = outcomes;
  return [first === undefined ? lowViolation(signed, proven, level) : summaryViolation(signed, first, level)];
}

const none: BuildLevel = { level: 0, why: 'no provenance of it is signed by an approved identity' };

function best(levels: readonly BuildLevel[]): BuildLevel {
  return levels.filter(({ level }) => level > 0).reduce((a, b) => (b.level > a.level ? b : a), none);
}

type Violation = ReturnType<typeof lowViolation> | ReturnType<typeof summaryViolation>;

function lowViolation({ subject: { name } }: SignedSubject, { level, why }: BuildLevel, wanted: number) {
  const data = { artifact: name, expected: String(wanted), actual: String(level), why };
  return { kind: 'violation', message: 'low', data, location: { object: 'artifact', name } } as const;
}

interface Judged {
  readonly summary: { readonly verified: { readonly source: string }; readonly claims: { readonly verifier: string } };
  readonly outcome: ReturnType<typeof summaryOutcome>;
}

function summaryViolation({ subject: { name } }: SignedSubject, { summary, outcome }: Judged, level: number) {
  const data = { artifact: name, source: summary.verified.source, verifier: summary.claims.verifier };
  const location = { object: 'artifact', name };
  if (outcome.kind === 'level')
    return {
      kind: 'violation',
      message: 'low-summary',
      data: { ...data, expected: String(level), actual: String(outcome.level) },
      location,
    } as const;
  const { kind: message, expected, actual } = outcome;
  return { kind: 'violation', message, data: { ...data, expected, actual }, location } as const;
}
