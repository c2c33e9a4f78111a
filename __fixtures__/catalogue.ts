import type { RuleMeta } from '../src/core/rule.ts';

/** Metadata of a rule that denies everywhere in `recommended`. */
export function aRuleMeta(fields: Partial<RuleMeta> & Pick<RuleMeta, 'id'>): RuleMeta {
  return {
    title: 'Something must be so',
    severity: 'high',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['merge', 'deploy', 'posture'],
    presets: { recommended: 'deny', strict: 'deny' },
    unknown: { posture: 'warn', merge: 'warn', deploy: 'deny' },
    controls: [{ framework: 'OWASP-CICD', id: 'CICD-SEC-4' }],
    rationale: 'It matters.',
    remediation: 'Make it so.',
    messages: { wrong: '{uses} is wrong' },
    examples: [],
    options: {},
    key: ['uses'],
    ...fields,
  };
}

/** A small catalogue with every kind of setting that a policy can make. */
export const catalogue: readonly RuleMeta[] = [
  aRuleMeta({ id: 'artifact/unsigned', stages: ['deploy'], key: ['artifact'] }),
  aRuleMeta({
    id: 'secret/stale',
    presets: { recommended: 'warn', strict: 'deny' },
    key: ['name', 'store'],
    options: {
      'max-age-days': { type: 'integer', default: 180, minimum: 1, description: 'Oldest age in days', stricter: 'less' },
      stores: { type: 'strings', default: [], description: 'Stores that are not looked at', stricter: 'less' },
      'only-used': { type: 'boolean', default: true, description: 'Judge only what a workflow names', stricter: 'less' },
      prefix: { type: 'string', default: '', description: 'Only names that start so' },
    },
  }),
  aRuleMeta({ id: 'secret/inherit', presets: { recommended: 'warn', strict: 'deny' }, key: ['callee'] }),
  aRuleMeta({ id: 'workflow/script-injection', key: ['expression'] }),
  aRuleMeta({
    id: 'workflow/unpinned-action',
    presets: { recommended: { posture: 'audit', merge: 'warn', deploy: 'warn' }, strict: 'deny' },
    options: {
      levels: {
        type: 'levels',
        levels: ['sha', 'tag', 'any'],
        default: { '**': 'sha' },
        description: 'How an action must be pinned, by pattern',
      },
    },
  }),
  aRuleMeta({ id: 'workflow/missing-timeout', presets: { recommended: 'off', strict: 'warn' }, key: ['path'] }),
  aRuleMeta({ id: 'policy/loosened', locked: true, key: ['what'] }),
  aRuleMeta({ id: 'policy/gate-ineffective', locked: true, presets: { recommended: 'warn', strict: 'deny' }, key: ['job'] }),
];
