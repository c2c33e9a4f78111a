import type { DefaultToken } from '../../platform/model.ts';
import { locate } from '../../workflow/locate.ts';
import type { Job, Workflow } from '../../workflow/model.ts';
import { defineRule } from '../define-rule.ts';

/** More jobs than these are counted, not listed. */
const maxRelated = 50;

export default defineRule({
  meta: {
    id: 'workflow/default-permissions',
    title: 'Every job says what its token may do',
    severity: 'medium',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['posture', 'merge', 'deploy'],
    presets: { recommended: 'warn', strict: 'deny' },
    advice: { recommended: 'audit', strict: 'deny' },
    unknown: { posture: 'warn', merge: 'warn', deploy: 'warn' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI5:2025' },
      { framework: 'NIST-CSF', id: 'PR.AA-05' },
      { framework: 'NIST-800-207', id: 'T3' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-5' },
      { framework: 'SSDF', id: 'PO.5.1' },
    ],
    rationale:
      "Without `permissions` a job gets what the settings of the repository or organisation give to every token, and no reader of the file, and no reviewer of a change, knows what that is. Repositories made before February 2023 often give write access to everything. In August 2025 a token of that kind in a pull request workflow of Nx was enough to start its release with an attacker's code.",
    remediation:
      'Write `permissions: {}` at the top of the workflow, and in each job only what its steps need, for example `permissions: {contents: read}` for a checkout.',
    messages: {
      unset:
        '{jobs} of this workflow {verb} no `permissions`: the token gets what the settings of the repository give{known}. Give nothing at the top of the workflow, and each job what it needs',
    },
    examples: [
      {
        title: 'Neither the workflow nor a job says it',
        files: { '.github/workflows/ci.yml': 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n' },
        expect: [{ message: 'unset', path: '.github/workflows/ci.yml', line: 3 }],
      },
      {
        title: 'The same, where the settings are known to let every token write',
        files: { '.github/workflows/ci.yml': 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n' },
        facts: { defaultToken: { canWrite: true, canApprovePullRequests: false } },
        expect: [{ message: 'unset', path: '.github/workflows/ci.yml', line: 3 }],
      },
      {
        title: 'The workflow gives nothing, and the job what it needs',
        files: {
          '.github/workflows/ci.yml':
            'on: push\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    permissions:\n      contents: read\n    steps:\n      - run: make\n',
        },
        expect: [],
      },
      {
        title: 'A workflow that is only called gets what its caller gives',
        files: {
          '.github/workflows/build.yml': 'on: workflow_call\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n',
        },
        expect: [],
      },
    ],
    options: {},
    key: ['workflow'],
  },
  needs: ['workflows'],
  wants: ['defaultToken'],
  evaluate({ workflows, defaultToken }) {
    const token = defaultToken.state === 'known' ? defaultToken.value : undefined;
    return workflows.items.filter((workflow) => !isOnlyCalled(workflow)).flatMap((workflow) => judge(workflow, token));
  },
});

/** Advice as long as nobody knows that the token can write: also a token that cannot is not to be seen in the file. */
function judge(workflow: Workflow, token: DefaultToken | undefined) {
  if (workflow.permissions.kind !== 'unset') return [];
  const [first, ...others] = workflow.jobs.filter((job) => job.permissions.kind === 'unset');
  if (first === undefined) return [];
  return [
    {
      kind: 'violation',
      message: 'unset',
      data: {
        workflow: workflow.file.path.slice(workflow.file.path.lastIndexOf('/') + 1),
        jobs: namesOf(first, others),
        verb: others.length === 0 ? 'has' : 'have',
        known: token === undefined ? '' : `, which is ${token.canWrite ? 'the right to write nearly everything' : 'to read today'}`,
      },
      location: locate(workflow.file, first.id.span),
      related: others
        .slice(0, maxRelated)
        .map((job) => ({ location: locate(workflow.file, job.id.span), message: 'This job has none either.' })),
      ...(token?.canWrite === true ? {} : { isAdvice: true as const }),
    } as const,
  ];
}

function namesOf(first: Job, others: readonly Job[]): string {
  if (others.length === 0) return `Job \`${first.id.value}\``;
  return `Job \`${first.id.value}\` and ${others.length} more`;
}

function isOnlyCalled(workflow: Workflow): boolean {
  return workflow.triggers.length > 0 && workflow.triggers.every((trigger) => trigger.event === 'workflow_call');
}
