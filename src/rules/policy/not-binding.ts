import { gap, gapOfUnknown } from '../../core/facts.ts';
import { notApplicable } from '../../core/finding.ts';
import { defineRule } from '../define-rule.ts';

const inAction = { gate: 'acme/interlock', running: { path: '.github/workflows/deploy.yml', job: 'gate' } };

export default defineRule({
  meta: {
    id: 'policy/not-binding',
    title: 'The change under judgement could not have written what judges it',
    severity: 'medium',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['posture', 'merge', 'deploy'],
    presets: { recommended: 'warn', strict: { posture: 'warn', merge: 'warn', deploy: 'deny' } },
    unknown: { posture: 'warn', merge: 'warn', deploy: 'deny' },
    controls: [
      { framework: 'NIST-CSF', id: 'PR.PS-01' },
      { framework: 'NIST-CSF', id: 'ID.RA-07' },
      { framework: 'NIST-800-207', id: 'T4' },
      { framework: 'NIST-800-207', id: 'T6' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-1' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-4' },
    ],
    rationale:
      'A workflow that comes with the change can take the gate out, name another program, or another policy, and still show a green check of the same name. A decision binds only where a ruleset requires this workflow at a commit, or where the run stands on a default branch that takes reviewed pull requests alone. Everywhere else the decision is advice to those who mean well, and says so.',
    remediation: 'To make it binding: {remedy}.',
    messages: { 'not-binding': 'This decision does not bind: {reason}' },
    examples: [
      {
        title: 'A pull request brings the workflow that judges it',
        files: {},
        facts: {
          scene: inAction,
          binding: { value: false, reason: 'no ruleset requires this workflow', remedy: 'let a ruleset require it at a full commit' },
        },
        expect: [{ message: 'not-binding' }],
      },
      {
        title: 'A ruleset requires the workflow at the commit that runs',
        files: {},
        facts: { scene: inAction, binding: { value: true, way: 'required-workflow', reason: 'a ruleset requires it', remedy: '' } },
        expect: [],
      },
    ],
    options: {},
    key: ['gate'],
    locked: true,
  },
  needs: ['scene'],
  wants: ['binding'],
  evaluate({ scene, binding }) {
    if (scene.gate === undefined && scene.running === undefined) return notApplicable('the command line never binds');
    if (binding.state === 'unknown') return [gapOfUnknown('binding', binding)];
    const { value, reason, remedy, cause } = binding.value;
    const gate = scene.gate ?? 'the running job';
    if (value) return [];
    if (cause !== undefined) return [gap({ item: gate, cause, why: `whether this decision binds is not known: ${reason}`, remedy })];
    return [{ kind: 'violation', message: 'not-binding', data: { gate, reason, remedy }, location: { object: 'gate', name: gate } }];
  },
});
