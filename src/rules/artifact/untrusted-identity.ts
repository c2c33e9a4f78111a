import { type Difference, identityDifferences } from '../../artifact/match-identity.ts';
import type { SignedSubject, Verified } from '../../artifact/model.ts';
import { type Fact, type Gap, gap, gapOfUnknown, type Many, type Unknown } from '../../core/facts.ts';
import type { Identity } from '../../core/policy.ts';
import type { RepositoryIdentity } from '../../facts/fact-map.ts';
import type { TagRuleset } from '../../platform/model.ts';
import { defineRule } from '../define-rule.ts';
import { type OwnBuild, ownBuild } from '../support/this-repository.ts';

const subject = { name: 'dist/app.tgz', kind: 'file', digests: { sha256: 'ab'.repeat(32) }, stagedPath: undefined } as const;
const certificate = {
  san: 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main',
  issuer: 'https://token.actions.githubusercontent.com',
  buildSignerUri: 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main',
  sourceRepositoryUri: 'https://github.com/acme/app',
  sourceRepositoryIdentifier: '4711',
  sourceRepositoryRef: 'refs/heads/main',
  buildTrigger: 'push',
  runnerEnvironment: 'github-hosted',
} as const;
const repository = { name: 'acme/app', id: '4711', defaultBranch: 'main', server: 'https://github.com' };

/** Facts in which the artifact is signed by a build of this repository, but for these fields. */
function signedBy(fields: Readonly<Record<string, string>>) {
  const verified = {
    state: 'verified',
    source: 'GitHub attestations',
    signer: { kind: 'certificate', certificate: { ...certificate, ...fields } },
  };
  return {
    subjects: { items: [subject], gaps: [] },
    signatures: { items: [{ subject, verifications: [verified] }], gaps: [] },
    tagRulesets: { items: [], gaps: [] },
    policy: { identities: {} },
    repository,
  };
}

export default defineRule({
  meta: {
    id: 'artifact/untrusted-identity',
    title: 'What is deployed was signed by an approved build',
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
      { framework: 'NIST-800-207', id: 'T5' },
      { framework: 'NIST-800-207', id: 'T6' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-9' },
      { framework: 'SLSA', id: 'Build L3' },
      { framework: 'SSDF', id: 'PS.2.1' },
      { framework: 'SSDF', id: 'PS.3.2' },
    ],
    rationale:
      'Anybody can have a valid signature; what counts is whose. The packages of TanStack in May 2026 (CVE-2026-45321) and of redhat-cloud-services in June 2026 carried real provenance of the right repositories, made by runs that an attacker had started from other commits. So workflow, source ref, trigger and runner are compared as well as the repository, each as a whole value of the certificate, which the signing workflow cannot choose; the predicate, which it writes itself, is not asked.',
    remediation:
      'Deploy what an approved build made. If this signer is one, approve it under `identities` in the policy, with every field of its certificate that `interlock verify` prints.',
    messages: {
      'this-repository':
        '`{artifact}` is signed by `{signer}`, which is no build of this repository: its {field} must be `{expected}`, and is `{actual}`{more}',
      'no-identity':
        '`{artifact}` is signed by `{signer}`, which is no approved identity; nearest is `{identity}`: its {field} must be `{expected}`, and is `{actual}`{more}',
    },
    examples: [
      {
        title: 'Signed by a build of another repository',
        files: {},
        facts: signedBy({ sourceRepositoryIdentifier: '666' }),
        expect: [{ message: 'this-repository' }],
      },
      {
        title: 'Signed by a build of a pull request',
        files: {},
        facts: signedBy({ buildTrigger: 'pull_request_target' }),
        expect: [{ message: 'this-repository' }],
      },
      {
        title: 'Signed by a workflow that the policy does not approve',
        files: {},
        facts: {
          ...signedBy({}),
          policy: { identities: { release: { kind: 'san', san: 'releases@example.com', issuer: 'https://accounts.example.com' } } },
        },
        expect: [{ message: 'no-identity' }],
      },
      { title: 'Signed by a build of the default branch', files: {}, facts: signedBy({}), expect: [] },
    ],
    options: {},
    key: ['artifact', 'signer'],
  },
  needs: ['subjects', 'signatures', 'policy'],
  wants: ['repository', 'tagRulesets'],
  evaluate({ signatures, policy: { identities }, repository, tagRulesets }) {
    return signatures.items.flatMap((signed) => judge(signed, { identities, repository, tagRulesets }));
  },
});

interface Approved {
  readonly identities: Readonly<Record<string, Identity>>;
  readonly repository: Fact<RepositoryIdentity>;
  readonly tagRulesets: Fact<Many<TagRuleset>>;
}

/** How a signature compares with one approved identity. */
type Comparison = { readonly kind: 'match' } | { readonly kind: 'undecided' } | Mismatch;

interface Mismatch {
  readonly kind: 'mismatch';
  readonly signer: Verified['signer'];
  /** Name of the identity; undefined = this repository. */
  readonly identity: string | undefined;
  readonly first: Difference;
  readonly others: readonly Difference[];
}

function judge({ subject: { name }, verifications }: SignedSubject, approved: Approved): readonly (ReturnType<typeof violation> | Gap)[] {
  const verified = verifications.filter((one) => one.state === 'verified');
  if (verified.length === 0) return [nothingToJudge(name)];
  const compared = comparisonsOf(verified, approved);
  if ('state' in compared) return [unknownRepository(name, compared)];
  if (compared.some(({ kind }) => kind === 'match')) return [];
  if (compared.some(({ kind }) => kind === 'undecided')) return tagGaps(name, approved.tagRulesets);
  const mismatches = compared.filter((one) => one.kind === 'mismatch');
  const nearest = mismatches.reduce((best, one) => (one.others.length < best.others.length ? one : best));
  return [violation(name, nearest)];
}

/** Each signature with each identity; where there is none to compare with, why. */
function comparisonsOf(verified: readonly Verified[], { identities, repository, tagRulesets }: Approved): readonly Comparison[] | Unknown {
  const named = Object.entries(identities);
  if (named.length > 0)
    return verified.flatMap((one) =>
      named.map(([name, identity]) => comparison(one, name, { differences: identityDifferences(identity, one), isUndecided: false })),
    );
  if (repository.state === 'unknown') return repository;
  return verified.map((one) => comparison(one, undefined, ownBuild(one, repository.value, tagRulesets)));
}

function comparison({ signer }: Verified, identity: string | undefined, { differences, isUndecided }: OwnBuild): Comparison {
  const [first, ...others] = differences;
  if (first === undefined) return { kind: isUndecided ? 'undecided' : 'match' };
  return { kind: 'mismatch', signer, identity, first, others };
}

function violation(artifact: string, { signer, identity, first, others }: Mismatch) {
  const more = others.length === 0 ? '' : ` (and so for ${others.map(({ field }) => field).join(', ')})`;
  const data = { artifact, signer: signer.kind === 'key' ? signer.key : signer.certificate.san, ...first, more };
  const location = { object: 'artifact', name: artifact };
  if (identity === undefined) return { kind: 'violation', message: 'this-repository', data, location } as const;
  return { kind: 'violation', message: 'no-identity', data: { ...data, identity }, location } as const;
}

/** Otherwise an unsigned artifact would pass here where the rule about signatures is off. */
function nothingToJudge(item: string): Gap {
  const why = 'no signature of it holds, so there is no signer to compare';
  return gap({ item, cause: 'empty', why, remedy: 'have it signed by an approved build; `artifact/unsigned` says what was found' });
}

/** Who may sign is for the policy to say, so that nobody was asked is no excuse: an artifact whose signer was compared with nothing is no pass. */
function unknownRepository(item: string, { cause, reason, remedy: further }: Unknown): Gap {
  const why = 'the policy names no `identities`, and which repository this is, is not known';
  const remedy = 'approve its signer under `identities` in the policy';
  return gap({ item, cause: cause === 'offline' ? 'unresolvable' : cause, why: `${why}: ${reason}`, remedy: `${remedy}, or ${further}` });
}

/** A tag may sign only where rulesets protect it, and those could not be read. */
function tagGaps(item: string, tags: Fact<Many<TagRuleset>>): readonly Gap[] {
  if (tags.state === 'known') return tags.value.gaps;
  return [
    gapOfUnknown(item, { ...tags, reason: `it was built from a tag, and whether a ruleset protects that is not known: ${tags.reason}` }),
  ];
}
