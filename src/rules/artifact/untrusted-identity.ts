import type { SignedSubject } from '../../artifact/model.ts';
import { type Gap, gap } from '../../core/facts.ts';
import type { Policy } from '../../core/policy.ts';
import { defineRule } from '../define-rule.ts';
import { type Approved, approvalOf, type Comparison, comparisonsOf, undecidedGaps, verifiedOf } from '../support/approved-signer.ts';
import { equivalentCommand } from '../support/equivalent-command.ts';

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
  evaluate({ signatures, policy: { identities, keys }, repository, tagRulesets }) {
    return signatures.items.flatMap((signed) => judge(signed, { identities, repository, tagRulesets }, keys));
  },
});

function judge(signed: SignedSubject, approved: Approved, keys: Policy['keys']): readonly (ReturnType<typeof violations>[number] | Gap)[] {
  const { name } = signed.subject;
  const verified = verifiedOf(signed);
  if (verified.length === 0) return [nothingToJudge(name)];
  const approvals = verified.map((one) => approvalOf(one, approved));
  if (approvals.some(({ is }) => is.length > 0)) return [];
  if (approvals.some(({ maybe }) => maybe.length > 0)) return undecidedGaps(name, approved);
  const compared = verified.flatMap((one) => comparisonsOf(one, approved));
  const nearest = compared.reduce((best, one) => (one.differences.length < best.differences.length ? one : best));
  const isBuiltIn = Object.keys(approved.identities).length === 0;
  const identity = approved.identities[nearest.identity];
  const command = equivalentCommand(signed, { identity, keys, repository: approved.repository });
  return violations(name, nearest, isBuiltIn).map((found) => ({ ...found, command }));
}

/** One, by the first difference; the others are named. */
function violations(artifact: string, { verified: { signer }, identity, differences }: Comparison, isBuiltIn: boolean) {
  const others = differences.slice(1).map(({ field }) => field);
  const more = others.length === 0 ? '' : ` (and so for ${others.join(', ')})`;
  const location = { object: 'artifact', name: artifact };
  return differences.slice(0, 1).map((first) => {
    const data = { artifact, signer: signer.kind === 'key' ? signer.key : signer.certificate.san, ...first, more };
    if (isBuiltIn) return { kind: 'violation', message: 'this-repository', data, location } as const;
    return { kind: 'violation', message: 'no-identity', data: { ...data, identity }, location } as const;
  });
}

/** Otherwise an unsigned artifact would pass here where the rule about signatures is off. */
function nothingToJudge(item: string): Gap {
  const why = 'no signature of it holds, so there is no signer to compare';
  return gap({ item, cause: 'empty', why, remedy: 'have it signed by an approved build; `artifact/unsigned` says what was found' });
}
