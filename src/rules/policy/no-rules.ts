import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    id: 'policy/no-rules',
    title: 'At least one rule is decided in every run',
    severity: 'high',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['posture', 'merge', 'deploy'],
    presets: { recommended: 'deny', strict: 'deny' },
    unknown: { posture: 'deny', merge: 'deny', deploy: 'deny' },
    controls: [
      { framework: 'NIST-CSF', id: 'GV.PO-02' },
      { framework: 'NIST-CSF', id: 'ID.RA-07' },
      { framework: 'NIST-800-207', id: 'T7' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-10' },
    ],
    rationale:
      'A gate that judged nothing and is green says that all is well, and is the quietest way to switch a gate off: all rules off, none that applies, or a token that can see nothing. The rules about the gate itself do not count, because they pass on an empty policy.',
    remediation:
      'Turn rules on in the policy (`extends: [preset:recommended]`), grant the permissions that the unknown rules name, or remove the gate where nothing is to be judged.',
    messages: {
      none: 'No rule was decided at stage {stage}: of {total} rules {unknown} are unknown, and {inapplicable} have nothing to judge here. Turn rules on in {policy}, or grant what the unknown ones need',
    },
    examples: [
      {
        title: 'All rules are off',
        files: {
          '.github/workflows/ci.yml': 'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n',
        },
        facts: { outcomes: [] },
        expect: [{ message: 'none' }],
      },
      {
        title: 'One rule passed',
        files: {
          '.github/workflows/ci.yml': 'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n',
        },
        facts: { outcomes: [{ meta: { id: 'workflow/unpinned-action' }, kind: 'pass', reason: '', findings: [], gaps: [] }] },
        expect: [],
      },
    ],
    options: {},
    key: ['stage'],
    locked: true,
  },
  needs: ['outcomes', 'policy', 'scene'],
  evaluate({ outcomes, policy, scene }) {
    const judged = outcomes.filter(({ meta }) => !meta.id.startsWith('policy/'));
    if (judged.some(({ kind }) => kind === 'pass' || kind === 'violation')) return [];
    const count = (kind: string) => String(judged.filter((outcome) => outcome.kind === kind).length);
    const source = policy.layers[0]?.source ?? 'the policy';
    return [
      {
        kind: 'violation',
        message: 'none',
        data: {
          stage: scene.stage,
          total: String(judged.length),
          unknown: count('unknown'),
          inapplicable: count('not-applicable'),
          policy: source,
        },
        location: { object: 'policy', name: source },
      },
    ];
  },
});
