import { type EnvironmentTerms, environmentTermsOf } from '../../core/environment-rule.ts';
import { gapOfUnknown } from '../../core/facts.ts';
import { notApplicable } from '../../core/finding.ts';
import type { DeploymentEnvironment } from '../../platform/model.ts';
import { defineRule } from '../define-rule.ts';
import { isProductionLike } from '../support/is-production-like.ts';
import { isSameEnvironment, namedAt, settingsOf, type UsedEnvironment, usedEnvironments } from '../support/used-environments.ts';

const uses = { items: [{ environment: 'production', job: 'deploy', isReached: false, isRecorded: true }], gaps: [] };
const lax = { name: 'production', reviewers: [{ kind: 'team', slug: 'release', id: 7 }], isSelfReviewPrevented: false };

export default defineRule({
  meta: {
    id: 'approval/self-review-allowed',
    title: 'Whoever starts a run cannot approve it',
    severity: 'medium',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['posture', 'deploy'],
    presets: { recommended: 'deny', strict: 'deny' },
    advice: { recommended: 'warn', strict: 'deny' },
    unknown: { posture: 'warn', merge: 'warn', deploy: 'deny' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI8:2025' },
      { framework: 'NIST-CSF', id: 'PR.AA-05' },
      { framework: 'NIST-CSF', id: 'ID.RA-07' },
      { framework: 'NIST-800-207', id: 'T6' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-1' },
      { framework: 'SLSA', id: 'Source L4' },
    ],
    rationale:
      'A required reviewer is a second pair of eyes only where it is a second person. As long as the environment does not prevent self-review, a reviewer who pushes, starts the run and approves it releases alone, and so does whoever took over that one account.',
    remediation:
      'Turn on "Prevent self-review" in the settings of environment `{environment}`. Where one person may release alone, write `self-review: allowed` for it in the policy.',
    messages: {
      configured:
        'Environment `{environment}` lets whoever started a run approve it, and the policy forbids that. Turn on "Prevent self-review" in its settings',
      allowed:
        'Environment `{environment}` has required reviewers and lets whoever started a run be one. Turn on "Prevent self-review" in its settings',
    },
    examples: [
      {
        title: 'The policy forbids self-review, and the environment does not',
        files: {},
        facts: {
          environmentUses: uses,
          policy: { environments: [{ pattern: 'prod*', selfReview: 'forbidden' }] },
          environments: { items: [lax], gaps: [] },
        },
        expect: [{ message: 'configured' }],
      },
      {
        title: 'The platform prevents it',
        files: {},
        facts: { environmentUses: uses, environments: { items: [{ ...lax, isSelfReviewPrevented: true }], gaps: [] } },
        expect: [],
      },
    ],
    options: {},
    key: ['environment'],
  },
  needs: ['environmentUses', 'policy'],
  wants: ['environments'],
  evaluate({ environmentUses, policy, environments }) {
    const used = usedEnvironments(environmentUses.items);
    if (used.length === 0) return notApplicable('no job names an environment');
    if (environments.state === 'unknown') return [gapOfUnknown('environments', environments)];
    const { items, gaps } = environments.value;
    const found = used.flatMap((one) => {
      const environment = items.find(({ name }) => isSameEnvironment(name, one.name));
      if (environment === undefined || environment.reviewers.length === 0 || environment.isSelfReviewPrevented) return [];
      return judge(one, environment, environmentTermsOf(policy.environments, environment.name)) ?? [];
    });
    return [...gaps, ...found];
  },
});

/** Of an environment whose reviewers may approve their own runs. Without an entry only a name that promises protection is told so. */
function judge(used: UsedEnvironment, environment: DeploymentEnvironment, terms: EnvironmentTerms | undefined) {
  const { name } = environment;
  const found = { kind: 'violation', data: { environment: name }, location: settingsOf(environment), related: namedAt(used) } as const;
  if (terms?.selfReview === 'forbidden') return { ...found, message: 'configured' } as const;
  if (terms?.selfReview === 'allowed') return undefined;
  const isMeant = (terms?.reviewers ?? 0) > 0 || isProductionLike(name);
  return isMeant ? ({ ...found, message: 'allowed', isAdvice: true } as const) : undefined;
}
