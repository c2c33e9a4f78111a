import { type Gap, gap } from '../../core/facts.ts';
import { notApplicable } from '../../core/finding.ts';
import { localActions } from '../../workflow/local-actions.ts';
import { locate } from '../../workflow/locate.ts';
import type { Workflow } from '../../workflow/model.ts';
import { Purposes } from '../../workflow/purposes.ts';
import { defineRule } from '../define-rule.ts';
import { type Flaw, GateIndex, type GateJob } from '../support/gate-in-workflow.ts';
import { gateTest } from '../support/gate-use.ts';
import type { Guard } from '../support/guarded-job.ts';
import { judgeJobs, type RiskyJob, type UndecidedJob } from '../support/risky-job.ts';

export default defineRule({
  meta: {
    id: 'policy/gate-ineffective',
    title: 'Nothing deploys, publishes or signs unless the gate said yes',
    severity: 'high',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['posture', 'merge', 'deploy'],
    presets: { recommended: 'warn', strict: 'deny' },
    unknown: { posture: 'warn', merge: 'warn', deploy: 'deny' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI6:2025' },
      { framework: 'NIST-CSF', id: 'PR.PS-06' },
      { framework: 'NIST-CSF', id: 'PR.PS-01' },
      { framework: 'NIST-800-207', id: 'T6' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-1' },
      { framework: 'SSDF', id: 'PO.4' },
    ],
    rationale:
      'A gate stops only what waits for it. A deploying job that does not need the gate, that runs `if: always()`, or whose gate may fail without consequence, goes on whatever was refused, and the run looks guarded. A step cannot stop code that already runs beside it either: in May 2026 the publish step of TanStack never ran, and code in an earlier step of the same job published with its identity (CVE-2026-45321). So the gate is a job of its own, before everything else.',
    remediation:
      "Make the gate the first job, call it without `if`, `continue-on-error` or `mode: report`, and name it in `needs` of every job that deploys, publishes or signs. Where such a job must run after other failures, write `if: ${{ !cancelled() && needs.gate.result == 'success' }}`.",
    messages: {
      absent: 'Job `{job}` {why}, and no gate stands before it. Name in its `needs` a job that runs Interlock',
      late: 'Job `{job}` {why} before its gate has decided. Move the gate to a job of its own, and name that in `needs`',
      overrides:
        "Job `{job}` {why}, and its `if: {found}` lets it run although the gate in job `{gate}` {result}. Add `needs.{gate}.result == 'success'` to it",
      'step-overrides':
        'A step of job `{job}` that deploys runs although the gate before it refused: `if: {found}` holds after a failure. Take the status function out',
      'continue-on-error':
        'The gate in job `{gate}` may fail without consequence: `continue-on-error: {found}`. Remove it; job `{job}` relies on this gate and {why}',
      'conditional-step':
        "The gate's step in job `{gate}` is skipped unless `{found}`, and what follows runs all the same. Remove the `if`; job `{job}` relies on this gate and {why}",
      'conditional-job':
        'The gate in job `{gate}` runs only if `{found}`: today that skips job `{job}` too, which {why}; one `if: always()` there would not. Put the condition on the jobs behind the gate',
      report: 'The gate in job `{gate}` only reports (`mode: {found}`), and job `{job}` relies on it and {why}. Remove the input',
      'code-before':
        '`{found}` runs in job `{gate}` before the gate does, and can change what the gate sees. Make the gate the first step; job `{job}` relies on it and {why}',
      'side-by-side':
        'The gate in job `{gate}` runs beside other steps, which do not wait for it. Make it a step of its own; job `{job}` relies on it and {why}',
      matrix:
        'The gate in job `{gate}` is a matrix: with no entry it is skipped, and each entry judges alone. Run it once; job `{job}` relies on it and {why}',
    },
    examples: [
      {
        title: 'A deploying job that ignores its gate',
        files: {
          '.github/workflows/deploy.yml':
            'on: push\npermissions: {}\njobs:\n  gate:\n    uses: acme/interlock/.github/workflows/gate.yml@8f4b7f84864484a7bf31766abe9204da3cbe65b3\n  deploy:\n    needs: gate\n    if: always()\n    runs-on: ubuntu-24.04\n    environment: production\n    steps:\n      - run: ./deploy.sh\n',
        },
        expect: [{ message: 'overrides', path: '.github/workflows/deploy.yml', line: 8 }],
      },
      {
        title: 'A gate that may fail, and a publishing job without any',
        files: {
          '.github/workflows/release.yml':
            'on: push\npermissions: {}\njobs:\n  gate:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: acme/interlock@8f4b7f84864484a7bf31766abe9204da3cbe65b3\n        continue-on-error: true\n  deploy:\n    needs: gate\n    runs-on: ubuntu-24.04\n    steps:\n      - run: kubectl apply -f app.yml\n  publish:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: npm publish\n',
        },
        expect: [
          { message: 'continue-on-error', path: '.github/workflows/release.yml', line: 8 },
          { message: 'absent', path: '.github/workflows/release.yml', line: 14 },
        ],
      },
      {
        title: 'The gate is a job of its own, and the deploying job needs it',
        files: {
          '.github/workflows/deploy.yml':
            "on: push\npermissions: {}\njobs:\n  gate:\n    uses: acme/interlock/.github/workflows/gate.yml@8f4b7f84864484a7bf31766abe9204da3cbe65b3\n  build:\n    needs: gate\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n  deploy:\n    needs: [gate, build]\n    if: ${{ !cancelled() && needs.gate.result == 'success' }}\n    runs-on: ubuntu-24.04\n    environment: production\n    steps:\n      - run: ./deploy.sh\n",
        },
        expect: [],
      },
      {
        title: 'No gate is used at all (on the command line)',
        files: {
          '.github/workflows/deploy.yml':
            'on: push\njobs:\n  deploy:\n    runs-on: ubuntu-24.04\n    environment: production\n    steps:\n      - run: ./deploy.sh\n',
        },
        expect: [],
      },
    ],
    options: {
      gates: {
        type: 'strings',
        default: [],
        description:
          'Further actions and reusable workflows that are gates or begin with one, as `owner/name` or `owner/name/path`, for example the wrapper or the deploy workflow of an organisation.',
      },
    },
    key: ['job', 'gate'],
    locked: true,
  },
  needs: ['workflows', 'actions', 'scene'],
  evaluate({ workflows, actions, scene }, { gates }) {
    const index = new GateIndex(workflows.items, gateTest(scene, gates, actions.items));
    const guardedRoots = new Set(workflows.items.filter((one) => index.gatesOf(one).length > 0).map(({ file }) => file.root));
    const isMeant = scene.gate !== undefined || gates.length > 0;
    const judged = workflows.items.filter(({ file }) => isMeant || guardedRoots.has(file.root));
    if (judged.length === 0) return notApplicable('no workflow here uses Interlock yet');
    const { jobs, openCallees, undecided } = judgeJobs(judged, index, new Purposes(localActions(actions.items)));
    return [
      ...flawsOf(jobs),
      ...jobs.map(ofJob).filter((found) => found !== undefined),
      ...openCallees.map(callable),
      ...undecided.map(unseen),
    ];
  },
});

/** Each flaw of a gate once, whatever the number of jobs that rely on it. */
function flawsOf(jobs: readonly RiskyJob[]) {
  const seen = new Set<string>();
  return jobs.flatMap((risky) => {
    const { guard } = risky;
    if (guard.kind === 'none') return [];
    return guard.gate.flaws.flatMap((flaw) => {
      const key = JSON.stringify([flaw.kind, flaw.file.path, flaw.span.start]);
      if (seen.has(key)) return [];
      seen.add(key);
      return [flawed(flaw, guard.gate, risky)];
    });
  });
}

const flawSeverity = {
  'continue-on-error': 'high',
  'conditional-step': 'high',
  'conditional-job': 'low',
  report: 'high',
  'code-before': 'medium',
  'side-by-side': 'medium',
  matrix: 'low',
} as const;

function flawed(flaw: Flaw, gate: GateJob, { job, why }: RiskyJob) {
  const data = { job: job.id.value, gate: gate.job.id.value, why, found: shortened(flaw.found) };
  return {
    kind: 'violation',
    message: flaw.kind,
    data,
    location: locate(flaw.file, flaw.span),
    severity: flawSeverity[flaw.kind],
  } as const;
}

function ofJob(risky: RiskyJob) {
  const { guard, job, workflow, why } = risky;
  const { file } = workflow;
  const base = { job: job.id.value, gate: gateName(guard), why };
  const related = [{ location: locate(risky.file, risky.span), message: `This job ${why}.` }];
  switch (guard.kind) {
    case 'held':
      return undefined;
    case 'none':
      return { kind: 'violation', message: 'absent', data: base, location: locate(file, job.id.span), related } as const;
    case 'late':
      return { kind: 'violation', message: 'late', data: base, location: locate(file, guard.span) } as const;
    case 'overrides': {
      const result = guard.result === 'failure' ? 'refused' : 'was skipped';
      const data = { ...base, found: shortened(guard.condition), result };
      return { kind: 'violation', message: 'overrides', data, location: locate(file, guard.span), related } as const;
    }
    case 'step-overrides': {
      const data = { ...base, found: shortened(guard.condition) };
      return { kind: 'violation', message: 'step-overrides', data, location: locate(file, guard.span) } as const;
    }
  }
}

/** What only other repositories call is as safe as their gates. */
function callable({ file }: Workflow): Gap {
  return gap({
    item: file.path,
    cause: 'unresolvable',
    why: 'only other repositories call this workflow, and whether a gate stands before their calls is not to be seen here',
    remedy: 'Put a gate into the workflow itself, as its first job.',
    location: locate(file, { start: 0, end: 0 }),
  });
}

/** An action that an earlier step brings, or that could not be read, may deploy. */
function unseen({ job, file, uses, span }: UndecidedJob): Gap {
  return gap({
    item: `job ${job.id.value}`,
    cause: 'unresolvable',
    why: `it uses ${shortened(uses)}, which is not in the repository or could not be read, and no gate stands before it`,
    remedy: 'Name the job of the gate in its `needs`, or keep the action in the repository.',
    location: locate(file, span),
  });
}

function gateName(guard: Guard): string {
  return guard.kind === 'none' ? '' : guard.gate.job.id.value;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 117)}...` : line;
}
