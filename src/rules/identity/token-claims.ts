import { gapOfUnknown } from '../../core/facts.ts';
import { notApplicable } from '../../core/finding.ts';
import { matchesGlob } from '../../core/glob.ts';
import type { IdentityClaims } from '../../platform/model.ts';
import { defineRule } from '../define-rule.ts';

const expected = 'acme/build/.github/workflows/release.yml@refs/tags/v*';

export default defineRule({
  meta: {
    id: 'identity/token-claims',
    title: 'The identity of the running job is the one that the policy expects',
    severity: 'high',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['deploy'],
    presets: { recommended: 'deny', strict: 'deny' },
    unknown: { posture: 'warn', merge: 'warn', deploy: 'deny' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI4:2025' },
      { framework: 'OWASP-NHI', id: 'NHI6:2025' },
      { framework: 'NIST-CSF', id: 'PR.AA-04' },
      { framework: 'NIST-CSF', id: 'PR.AA-03' },
      { framework: 'NIST-800-207', id: 'T4' },
      { framework: 'NIST-800-207', id: 'T6' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-2' },
      { framework: 'SLSA', id: 'Build L3' },
    ],
    rationale:
      'Names that a job reads from its variables are what an earlier step left there; its own identity token is signed by the platform, and says which workflow at which commit runs, on which runner, from which ref and in which environment. A cloud role that trusts the repository alone is open to every workflow of it. What the policy names here is compared with the token of this very job. A claim that is absent never matches.',
    remediation:
      'Run the job from the workflow, the ref and the runner that the policy names under `token.claims`, or correct `{claim}` there: globs hold for one segment between `/` or `@`.',
    messages: {
      missing: 'The identity token of this job has no claim `{claim}`, and the policy demands `{expected}`',
      other: 'Claim `{claim}` of the identity token of this job is `{actual}`, and the policy demands `{expected}`',
    },
    examples: [
      {
        title: 'The workflow stands on a branch instead of a release tag',
        files: {},
        facts: {
          policy: { tokenClaims: { job_workflow_ref: expected } },
          tokenClaims: { job_workflow_ref: 'acme/build/.github/workflows/release.yml@refs/heads/v1' },
        },
        expect: [{ message: 'other' }],
      },
      {
        title: 'Every claim is as the policy says',
        files: {},
        facts: {
          policy: { tokenClaims: { job_workflow_ref: expected, runner_environment: 'github-hosted' } },
          tokenClaims: {
            job_workflow_ref: 'acme/build/.github/workflows/release.yml@refs/tags/v1.4.0',
            runner_environment: 'github-hosted',
          },
        },
        expect: [],
      },
    ],
    options: {},
    key: ['claim'],
  },
  needs: ['policy'],
  wants: ['tokenClaims'],
  evaluate({ policy, tokenClaims }) {
    const demanded = Object.entries(policy.tokenClaims);
    if (demanded.length === 0) return notApplicable('not configured');
    if (tokenClaims.state === 'unknown') return [gapOfUnknown('identity token', tokenClaims)];
    return demanded.flatMap(([claim, pattern]) => judge(claim, pattern, tokenClaims.value) ?? []);
  },
});

function judge(claim: string, pattern: string, claims: IdentityClaims) {
  const actual = Object.hasOwn(claims, claim) ? claims[claim] : undefined;
  if (actual !== undefined && isExpected(pattern, actual)) return undefined;
  return {
    kind: 'violation',
    message: actual === undefined ? 'missing' : 'other',
    data: { claim, expected: pattern, actual: actual ?? '' },
    location: { object: 'token', name: claim },
  } as const;
}

/**
 * The whole value, where a wildcard crosses neither `/` nor `@`: a file or a tag whose name holds an `@` would otherwise pass for another
 * workflow at another ref.
 */
function isExpected(pattern: string, actual: string): boolean {
  const [patterns, parts] = [pattern.split('@'), actual.split('@')];
  return (
    patterns.length === parts.length && parts.every((part, index) => patterns.slice(index, index + 1).some((one) => matchesGlob(one, part)))
  );
}
