import type { Span } from '../../core/location.ts';
import { expressionsIn } from '../../workflow/expressions-in.ts';
import { localActions } from '../../workflow/local-actions.ts';
import { locate } from '../../workflow/locate.ts';
import type { Environment, Job, StepsJob, Workflow } from '../../workflow/model.ts';
import { Purposes } from '../../workflow/purposes.ts';
import { defineRule } from '../define-rule.ts';
import { secretNamesOf } from '../support/secret-names.ts';

/** More places than this help nobody. */
const maxRelated = 20;

export default defineRule({
  meta: {
    id: 'secret/unscoped',
    title: 'Secrets of a job that deploys or publishes belong to an environment',
    severity: 'medium',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['merge', 'deploy', 'posture'],
    presets: { recommended: 'audit', strict: 'warn' },
    unknown: { merge: 'audit', deploy: 'audit', posture: 'audit' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI2:2025' },
      { framework: 'OWASP-NHI', id: 'NHI6:2025' },
      { framework: 'NIST-CSF', id: 'PR.AA-01' },
      { framework: 'NIST-CSF', id: 'PR.PS-01' },
      { framework: 'NIST-800-207', id: 'T3' },
      { framework: 'NIST-800-207', id: 'T4' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-6' },
      { framework: 'SSDF', id: 'PO.5.1' },
      { framework: 'SSDF', id: 'PW.9' },
    ],
    rationale:
      'A secret of the repository is given to every job that asks, on every branch that somebody with write access can push. GhostAction ' +
      '(September 2025) took 3,325 secrets of 817 repositories with one pushed workflow that named them. A secret of an environment is given ' +
      'only to jobs that name the environment, after its reviewers agreed and on the branches that it admits.',
    remediation:
      'Name an `environment` in the job, move its secrets there, delete them from the repository, and protect the environment by reviewers and branch rules.',
    messages: {
      unscoped:
        'Job `{job}` runs `{by}` with {secrets} and names no `environment`: every branch can use these secrets. Add `environment:` and keep them there',
    },
    examples: [
      {
        title: 'A deploy with a secret of the repository',
        files: {
          '.github/workflows/deploy.yml': `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - run: kubectl apply -f deploy/
        env:
          TOKEN: \${{ secrets.CLUSTER_TOKEN }}
`,
        },
        expect: [{ message: 'unscoped', path: '.github/workflows/deploy.yml', line: 3 }],
      },
      {
        title: 'A deploy with a secret of an environment',
        files: {
          '.github/workflows/deploy.yml': `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - run: kubectl apply -f deploy/
        env:
          TOKEN: \${{ secrets.CLUSTER_TOKEN }}
`,
        },
        expect: [],
      },
    ],
    options: {},
    key: ['job', 'secrets'],
  },
  needs: ['workflows', 'actions'],
  evaluate({ workflows, actions }) {
    const purposes = new Purposes(localActions(actions.items));
    return workflows.items.flatMap((workflow) => {
      const used = usedSecrets(workflow);
      // The environment of a call lies in the called workflow, whose own jobs are judged where it is read.
      return workflow.jobs.flatMap((job) =>
        job.kind === 'steps' && !isScoped(job.environment)
          ? ofJob(workflow, job, purposes, [...(used.get(undefined) ?? []), ...(used.get(job) ?? [])])
          : [],
      );
    });
  },
});

interface Used {
  readonly name: string;
  readonly span: Span;
}

/** Secrets by name and job; those of the workflow's own `env` have no job and reach every one. */
function usedSecrets(workflow: Workflow): ReadonlyMap<Job | undefined, readonly Used[]> {
  const used = new Map<Job | undefined, Used[]>();
  for (const { job, embedded } of expressionsIn(workflow)) {
    for (const name of secretNamesOf(embedded.expression)) {
      const list = used.get(job) ?? [];
      used.set(job, list);
      list.push({ name, span: embedded.span });
    }
  }
  return used;
}

/** An expression may name an environment; an empty name is none. */
function isScoped(environment: Environment | undefined): boolean {
  return environment !== undefined && environment.name.value.trim() !== '';
}

function ofJob(workflow: Workflow, job: StepsJob, purposes: Purposes, used: readonly Used[]) {
  if (used.length === 0) return [];
  const purpose = purposes.ofJob(job, workflow.file).purposes.find(({ kind }) => kind === 'deploy' || kind === 'publish');
  if (purpose === undefined) return [];
  const first = new Map(used.toReversed().map((item) => [item.name, item]));
  const names = [...first.keys()].toSorted();
  return [
    {
      kind: 'violation' as const,
      message: 'unscoped' as const,
      data: { job: job.id.value, by: purpose.by, secrets: listed(names) },
      location: locate(workflow.file, job.id.span),
      related: [
        { location: locate(workflow.file, purpose.span), message: `\`${purpose.by}\` runs here` },
        ...[...first.values()]
          .toSorted((a, b) => a.span.start - b.span.start)
          .slice(0, maxRelated)
          .map(({ name, span }) => ({ location: locate(workflow.file, span), message: `\`${name}\` is used here` })),
      ],
    },
  ];
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
