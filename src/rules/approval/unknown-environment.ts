import { gapOfUnknown } from '../../core/facts.ts';
import { notApplicable } from '../../core/finding.ts';
import { nearest } from '../../core/nearest.ts';
import type { EnvironmentUse } from '../../facts/fact-map.ts';
import type { DeploymentEnvironment } from '../../platform/model.ts';
import { defineRule } from '../define-rule.ts';
import { isSameEnvironment } from '../support/used-environments.ts';

const uses = { items: [{ environment: 'prodution', job: 'deploy', isReached: false, isRecorded: true }], gaps: [] };

export default defineRule({
  meta: {
    id: 'approval/unknown-environment',
    title: 'Every environment that a job names exists',
    severity: 'high',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['posture', 'merge', 'deploy'],
    presets: { recommended: { posture: 'warn', merge: 'warn', deploy: 'deny' }, strict: 'deny' },
    unknown: { posture: 'warn', merge: 'warn', deploy: 'deny' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI8:2025' },
      { framework: 'NIST-CSF', id: 'PR.AA-05' },
      { framework: 'NIST-CSF', id: 'PR.PS-01' },
      { framework: 'NIST-800-207', id: 'T6' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-1' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-7' },
    ],
    rationale:
      'The platform makes an environment that does not exist at the moment a job names it: without reviewers, without a ref policy. So a misspelt name, or one that a change makes up, deploys past everything that protects the environment that was meant, and whoever may push can do it.',
    remediation:
      'Correct the name, or make environment `{environment}` in the settings, with its reviewers and its ref policy, before a job names it.',
    messages: {
      missing:
        'Job `{job}` names environment `{environment}`, which does not exist: it would be made without any protection. {suggestion}Make it in the settings first',
      created:
        'Job `{job}` stands in environment `{environment}`, which is not among those of the repository. {suggestion}Make it in the settings first',
    },
    examples: [
      {
        title: 'A misspelt name',
        files: {},
        facts: { environmentUses: uses, environments: { items: [{ name: 'production' }], gaps: [] } },
        expect: [{ message: 'missing' }],
      },
      {
        title: 'Letter case does not matter to the platform',
        files: {},
        facts: {
          environmentUses: { items: [{ ...uses.items[0], environment: 'Production' }], gaps: [] },
          environments: { items: [{ name: 'production' }], gaps: [] },
        },
        expect: [],
      },
    ],
    options: {},
    key: ['environment', 'job'],
  },
  needs: ['environmentUses'],
  wants: ['environments'],
  evaluate({ environmentUses, environments }) {
    if (environmentUses.items.length === 0) return notApplicable('no job names an environment');
    if (environments.state === 'unknown') return [gapOfUnknown('environments', environments)];
    const { items, gaps } = environments.value;
    const missing = environmentUses.items.filter((use) => !items.some(({ name }) => isSameEnvironment(name, use.environment)));
    // A list with gaps proves no absence.
    return gaps.length > 0 ? gaps : missing.map((use) => missingUse(use, items));
  },
});

function missingUse({ environment, job, location, isReached }: EnvironmentUse, existing: readonly DeploymentEnvironment[]) {
  const near = nearest(
    environment,
    existing.map(({ name }) => name),
  );
  return {
    kind: 'violation',
    message: isReached ? 'created' : 'missing',
    data: { environment, job, suggestion: near === undefined ? '' : `Did you mean \`${near}\`? ` },
    location: location ?? { object: 'environment', name: environment },
  } as const;
}
