import type { Outcome } from '../../core/decision.ts';
import { type Gap, type GapCause, gap } from '../../core/facts.ts';
import { defineRule } from '../define-rule.ts';

/** More rules than these are counted, not listed. */
const maxNamed = 5;

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
      'A gate that judged nothing and is green says that all is well, and is the quietest way to switch a gate off: all rules off, none that applies, or a token that can see nothing. Where at least one rule could have been decided and was not, that is no violation: the run could not be decided. The rules about the gate itself do not count, because they pass on an empty policy.',
    remediation:
      'Run the gate on a commit that has workflows, turn rules on in the policy (`extends: [preset:recommended]`), or remove the gate where nothing is to be judged.',
    messages: {
      off: 'Every rule is off at stage `{stage}`, so nothing was judged. Turn rules on in `{policy}`',
      'nothing-to-judge':
        'The rules that are on ({total}) find nothing to judge here at stage `{stage}`. Run the gate where the workflows are, or turn on in `{policy}` what it should judge',
    },
    examples: [
      {
        title: 'All rules are off',
        files: {
          '.github/workflows/ci.yml': 'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n',
        },
        facts: { outcomes: [] },
        expect: [{ message: 'off' }],
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
    // That a file is no workflow decides nothing about what it would do.
    const judged = outcomes.filter(({ meta }) => !meta.id.startsWith('policy/') && meta.id !== 'workflow/invalid');
    if (judged.some(({ kind }) => kind === 'pass' || kind === 'violation')) return [];
    const undecided = judged.filter((outcome) => outcome.kind === 'error' || (outcome.kind === 'unknown' && !isUnasked(outcome)));
    if (undecided.length > 0) return [undecidedRun(undecided)];
    const source = policy.layers[0]?.source ?? 'the policy';
    return [
      {
        kind: 'violation',
        message: judged.length === 0 ? 'off' : 'nothing-to-judge',
        data: { stage: scene.stage, total: String(judged.length), policy: source },
        location: { object: 'policy', name: source },
      },
    ];
  },
});

/** What nobody was asked, by request, is no excuse for a run that judged nothing. */
function isUnasked({ gaps }: Outcome): boolean {
  return gaps.length > 0 && gaps.every(({ cause }) => cause === 'offline');
}

/** A policy may soften what these stand for, but not that a whole run was decided by nobody. */
const softenable: ReadonlySet<GapCause> = new Set(['unsupported', 'no-token']);

function undecidedRun(undecided: readonly Outcome[]): Gap {
  const causes = new Set(undecided.flatMap(({ gaps }) => gaps.map(({ cause }) => cause)));
  const [cause = 'empty'] = causes;
  const names = undecided.map(({ meta }) => `\`${meta.id}\``);
  const shown = names.slice(0, maxNamed).join(', ');
  return gap({
    item: 'the whole run',
    cause: causes.size === 1 && !softenable.has(cause) ? cause : 'empty',
    why: `no rule was decided; of those that apply, not even one of ${shown}${names.length > maxNamed ? ` and ${names.length - maxNamed} more` : ''}`,
    remedy:
      undecided.flatMap(({ gaps }) => gaps.flatMap(({ remedy }) => remedy ?? []))[0] ??
      'Put right what keeps the other rules from being decided.',
  });
}
