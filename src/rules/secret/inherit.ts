import type { Severity } from '../../core/finding.ts';
import { placeOfUse } from '../../workflow/callers.ts';
import { locate } from '../../workflow/locate.ts';
import type { CallJob, Scalar, Workflow } from '../../workflow/model.ts';
import { defineRule } from '../define-rule.ts';
import { secretNamesIn } from '../support/secret-names.ts';

export default defineRule({
  meta: {
    id: 'secret/inherit',
    title: 'A called workflow receives the secrets that it needs, by name',
    severity: 'high',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['merge', 'deploy', 'posture'],
    presets: { recommended: 'warn', strict: 'deny' },
    unknown: { merge: 'warn', deploy: 'warn', posture: 'warn' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI2:2025' },
      { framework: 'OWASP-NHI', id: 'NHI5:2025' },
      { framework: 'NIST-CSF', id: 'PR.AA-01' },
      { framework: 'NIST-CSF', id: 'PR.PS-06' },
      { framework: 'NIST-800-207', id: 'T3' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-6' },
      { framework: 'SSDF', id: 'PS.1.1' },
    ],
    rationale:
      '`secrets: inherit` gives the called workflow every secret that the caller could use, today and in the future, whatever it needs. ' +
      'Whoever can change that workflow, or move the tag by which it is called, reads them all: in March 2025 the tags of ' +
      'tj-actions/changed-files and in March 2026 those of trivy-action were moved to code that collected secrets. Within one repository it ' +
      'hides from the reader which secret goes where; to another owner it hands over the keys.',
    remediation:
      'Pass each secret by name: `secrets: {NAME: ${{ secrets.NAME }}}`, and declare it in the called workflow under `on.workflow_call.secrets`.',
    messages: {
      foreign:
        '`secrets: inherit` gives every secret to {callee}, which belongs to `{owner}`: whoever can change it there reads them all. Pass what it needs by name',
      own: '`secrets: inherit` gives every secret to {callee}: pass what it needs by name',
      unneeded: '`secrets: inherit` gives every secret to {callee}, which names none of them: leave it out',
      local: '`secrets: inherit` gives every secret to {callee}, which names {names}: pass those by name',
    },
    examples: [
      {
        title: "Another owner's workflow",
        files: {
          '.github/workflows/ci.yml': `on: push
jobs:
  release:
    uses: acme/pipelines/.github/workflows/release.yml@v1
    secrets: inherit
`,
        },
        expect: [{ message: 'own', path: '.github/workflows/ci.yml', line: 5 }],
      },
      {
        title: 'One secret by name',
        files: {
          '.github/workflows/ci.yml': `on: push
jobs:
  release:
    uses: acme/pipelines/.github/workflows/release.yml@v1
    secrets:
      token: \${{ secrets.RELEASE_TOKEN }}
`,
        },
        expect: [],
      },
    ],
    options: {},
    key: ['job', 'callee'],
  },
  needs: ['workflows', 'scene'],
  evaluate({ workflows, scene }) {
    const owner = scene.repository?.split('/')[0];
    const byPath = new Map(workflows.items.map((workflow) => [workflow.file.path, workflow]));
    return workflows.items.flatMap((workflow) =>
      workflow.jobs.flatMap((job) => {
        if (job.kind !== 'call' || !('span' in job.secrets)) return [];
        return [violation(workflow, job, job.secrets, byPath, owner)];
      }),
    );
  },
});

function violation(workflow: Workflow, job: CallJob, inherit: Scalar, byPath: ReadonlyMap<string, Workflow>, owner: string | undefined) {
  const callee = job.uses.scalar.value.slice(0, 200);
  const base = { kind: 'violation' as const, location: locate(workflow.file, inherit.alias ?? inherit.span) };
  const data = { job: job.id.value, callee: `\`${callee}\`` };
  const target = job.uses.target;
  if (target.kind === 'local' || target.kind === 'self') {
    const called = byPath.get(placeOfUse(workflow.file, target.path));
    return { ...base, severity: 'low' as Severity, ...ofLocal(called, data) };
  }
  const other = target.kind === 'repository' ? target.owner : undefined;
  if (owner === undefined || other === undefined || other.toLowerCase() === owner.toLowerCase()) {
    return { ...base, message: 'own' as const, severity: 'medium' as Severity, data };
  }
  return { ...base, message: 'foreign' as const, severity: 'high' as Severity, data: { ...data, owner: other } };
}

/** Says which secrets the called workflow takes, where it can be read and does not hand all of them on. */
function ofLocal(called: Workflow | undefined, data: { readonly job: string; readonly callee: string }) {
  if (called === undefined || called.jobs.some((job) => job.kind === 'call' && 'span' in job.secrets))
    return { message: 'own' as const, data };
  const names = secretNamesIn(called);
  if (names.length === 0) return { message: 'unneeded' as const, data };
  return { message: 'local' as const, data: { ...data, names: names.map((name) => `\`${name}\``).join(', ') } };
}
