import { compareText } from '../../core/location.ts';
import { permissionKeyOf } from '../../data/permission-keys.ts';
import { locate } from '../../workflow/locate.ts';
import type { Job, PermissionEntry, Workflow } from '../../workflow/model.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    id: 'workflow/excessive-permissions',
    title: 'Tokens that can write are given to single jobs, scope by scope',
    severity: 'medium',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['posture', 'merge', 'deploy'],
    presets: { recommended: 'warn', strict: 'deny' },
    unknown: { posture: 'warn', merge: 'warn', deploy: 'warn' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI5:2025' },
      { framework: 'NIST-CSF', id: 'PR.AA-05' },
      { framework: 'NIST-800-207', id: 'T3' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-5' },
      { framework: 'SSDF', id: 'PO.5.1' },
    ],
    rationale:
      'What stands at the top of a workflow is given to all of its jobs, also to those that install dependencies, build and test: whoever gets code into one of them holds the token of the release. In May 2026 code in a build step read the identity token of a publishing job out of memory and published 84 versions of TanStack packages, although the publish step never ran (CVE-2026-45321).',
    remediation:
      'Write `permissions: {}` (or `contents: read`) at the top of the workflow, and under `jobs.<id>.permissions` only the scopes that this job needs, each with its level.',
    messages: {
      'write-all':
        '`permissions: write-all` lets {whose} write to everything in the repository. List the scopes that are needed, each with its level',
      inherited:
        '{scopes} at the top of the workflow {verb} given to {count} jobs ({jobs}): with {worst} a step can {allows}. Give a write scope only to the job that needs it',
    },
    examples: [
      {
        title: 'A write scope for the test job too, and a token that may do anything',
        files: {
          '.github/workflows/release.yml':
            'on: push\npermissions:\n  contents: read\n  id-token: write\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make test\n  release:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make release\n  label:\n    runs-on: ubuntu-24.04\n    permissions: write-all\n    steps:\n      - run: make label\n',
        },
        expect: [
          { message: 'inherited', path: '.github/workflows/release.yml', line: 4 },
          { message: 'write-all', path: '.github/workflows/release.yml', line: 16 },
        ],
      },
      {
        title: 'The only job of a workflow, and a job with its own block',
        files: {
          '.github/workflows/one.yml':
            'on: push\npermissions:\n  contents: write\njobs:\n  release:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make release\n',
          '.github/workflows/two.yml':
            'on: push\npermissions:\n  contents: read\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make test\n  release:\n    runs-on: ubuntu-24.04\n    permissions:\n      contents: write\n    steps:\n      - run: make release\n',
        },
        expect: [],
      },
    ],
    options: {},
    key: ['job', 'scopes'],
  },
  needs: ['workflows'],
  evaluate({ workflows }) {
    return workflows.items.flatMap((workflow) => [...ofWorkflow(workflow), ...workflow.jobs.flatMap((job) => ofJob(workflow, job))]);
  },
});

function ofJob({ file }: Workflow, { id, permissions }: Job) {
  if (permissions.kind !== 'all' || permissions.level !== 'write') return [];
  return [writeAll(locate(file, permissions.span), id.value, `job \`${id.value}\``)];
}

function ofWorkflow(workflow: Workflow) {
  const { file, permissions } = workflow;
  const heirs = workflow.jobs.filter((job) => job.permissions.kind === 'unset');
  if (heirs.length === 0) return [];
  switch (permissions.kind) {
    case 'unset':
      return [];
    case 'all':
      return permissions.level === 'write' ? [writeAll(locate(file, permissions.span), '', jobsText(heirs))] : [];
    case 'scopes':
      return heirs.length < 2 ? [] : inherited(workflow, heirs, writesOf(permissions.scopes));
  }
}

function inherited({ file }: Workflow, heirs: readonly Job[], writes: readonly PermissionEntry[]) {
  const [worst, ...others] = writes;
  if (worst === undefined) return [];
  const names = writes.map((entry) => `\`${entry.scope}: write\``);
  return [
    {
      kind: 'violation',
      message: 'inherited',
      data: {
        job: '',
        scopes: names.toSorted(compareText).join(', '),
        verb: writes.length === 1 ? 'is' : 'are',
        count: String(heirs.length),
        jobs: listed(heirs),
        worst: `\`${worst.scope}: write\``,
        allows: permissionKeyOf(worst.scope)?.allows ?? 'do what GitHub may let this scope do',
      },
      location: locate(file, worst.span),
      related: others.map((entry) => ({ location: locate(file, entry.span), message: 'Given to all of them too.' })),
      severity: riskOf(worst),
      confidence: 'medium',
    } as const,
  ];
}

function writeAll(location: ReturnType<typeof locate>, job: string, whose: string) {
  return { kind: 'violation', message: 'write-all', data: { job, scopes: 'write-all', whose }, location, severity: 'high' } as const;
}

/** The most dangerous scope first, then as in the file. */
function writesOf(scopes: readonly PermissionEntry[]): readonly PermissionEntry[] {
  const writes = scopes.filter((entry) => entry.level === 'write');
  return [...writes.filter((entry) => riskOf(entry) === 'high'), ...writes.filter((entry) => riskOf(entry) !== 'high')];
}

function riskOf({ scope }: PermissionEntry): 'high' | 'medium' {
  return permissionKeyOf(scope)?.risk ?? 'medium';
}

function jobsText(jobs: readonly Job[]): string {
  return jobs.length === 1 ? `job ${listed(jobs)}` : `${jobs.length} jobs (${listed(jobs)})`;
}

function listed(jobs: readonly Job[]): string {
  const names = jobs.slice(0, 5).map((job) => `\`${job.id.value}\``);
  return jobs.length > names.length ? `${names.join(', ')}, ...` : names.join(', ');
}
