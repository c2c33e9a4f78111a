import { staticCredentials } from '../../data/static-credentials.ts';
import { type CallerSources, callerSources } from '../../workflow/callers.ts';
import { locate } from '../../workflow/locate.ts';
import type { ActionDefinition, Named, SourceFile, StepsJob, Workflow } from '../../workflow/model.ts';
import { spanMapper } from '../../workflow/span-in-file.ts';
import { actionSites, type StepSite, stepSites } from '../../workflow/step-site.ts';
import { noSteps } from '../../workflow/steps-before.ts';
import type { ValueScope } from '../../workflow/value-source.ts';
import { defineRule } from '../define-rule.ts';
import { credentialCommands } from '../support/credential-commands.ts';
import { credentialInputs, imageCredential } from '../support/credential-inputs.ts';
import { credentialOfVariable, credentialVariables } from '../support/credential-variables.ts';
import { nameOfUses } from '../support/name-of-uses.ts';
import { type StaticUse, shownSource, writtenSource } from '../support/static-use.ts';

export default defineRule({
  meta: {
    id: 'secret/static-credential',
    title: 'A job logs in with a token that ends with the job wherever the other side accepts one',
    severity: 'high',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['merge', 'deploy', 'posture'],
    presets: {
      recommended: { merge: 'warn', deploy: 'deny', posture: 'warn' },
      strict: { merge: 'deny', deploy: 'deny', posture: 'deny' },
    },
    unknown: { merge: 'warn', deploy: 'deny', posture: 'warn' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI7:2025' },
      { framework: 'OWASP-NHI', id: 'NHI4:2025' },
      { framework: 'OWASP-NHI', id: 'NHI6:2025' },
      { framework: 'NIST-CSF', id: 'PR.AA-01' },
      { framework: 'NIST-CSF', id: 'PR.AA-03' },
      { framework: 'NIST-CSF', id: 'PR.AA-04' },
      { framework: 'NIST-800-207', id: 'T3' },
      { framework: 'NIST-800-207', id: 'T6' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-6' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-2' },
      { framework: 'SSDF', id: 'PO.5.1' },
    ],
    rationale:
      'A stored key works from anywhere until somebody revokes it, and whatever runs in the job can read it. In March 2025 ' +
      'tj-actions/changed-files (CVE-2025-30066) printed the memory of the runner into public logs; in March 2026 the moved tags of ' +
      'trivy-action (CVE-2026-33634) did the same to every pipeline that used them, and a rotation that had missed one credential was what ' +
      'let the attacker in. A token that the job gets by its own identity ends with the job, names the workflow that asked for it, and ' +
      'leaves nothing to rotate. Findings are limited to systems that offer such a form.',
    remediation:
      'Replace the stored credential by the federated form that the finding names, then revoke the credential and delete its secret.',
    messages: {
      input: '`{place}` gives {credential} from {from} to `{action}`: it stays valid after this job ends. Instead, {federated}',
      variable: '`{place}` holds {credential} from {from}: it stays valid after this job ends. Instead, {federated}',
      literal:
        '`{place}` holds {credential} that stands in the file: whoever reads the repository, or its history, has it. Revoke it now. Then {federated}',
      command: '`{place}` takes {credential} from {from}: it stays valid after this job ends. Instead, {federated}',
    },
    examples: [
      {
        title: 'An access key for AWS',
        files: {
          '.github/workflows/deploy.yml': `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: aws-actions/configure-aws-credentials@v5
        with:
          aws-region: eu-central-1
          aws-access-key-id: \${{ secrets.AWS_ACCESS_KEY_ID }}
          aws-secret-access-key: \${{ secrets.AWS_SECRET_ACCESS_KEY }}
`,
        },
        expect: [{ message: 'input', path: '.github/workflows/deploy.yml', line: 10 }],
      },
      {
        title: 'A role for AWS',
        files: {
          '.github/workflows/deploy.yml': `on: push
permissions:
  id-token: write
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: aws-actions/configure-aws-credentials@v5
        with:
          aws-region: eu-central-1
          role-to-assume: arn:aws:iam::123456789012:role/deploy
`,
        },
        expect: [],
      },
      {
        title: 'A client secret in the environment, and a login in a script',
        files: {
          '.github/workflows/deploy.yml': `on: push
env:
  ARM_CLIENT_SECRET: \${{ secrets.ARM_CLIENT_SECRET }}
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ secrets.GAR_KEY }}" | docker login -u _json_key --password-stdin europe-docker.pkg.dev
`,
        },
        expect: [
          { message: 'variable', path: '.github/workflows/deploy.yml', line: 3 },
          { message: 'command', path: '.github/workflows/deploy.yml', line: 8 },
        ],
      },
      {
        title: "Docker Hub knows no federated login, and a package registry takes the job's own token",
        files: {
          '.github/workflows/push.yml': `on: push
jobs:
  push:
    runs-on: ubuntu-latest
    steps:
      - uses: docker/login-action@v3
        with:
          username: acme
          password: \${{ secrets.DOCKERHUB_TOKEN }}
      - uses: docker/login-action@v3
        with:
          registry: ghcr.io
          username: acme
          password: \${{ github.token }}
`,
        },
        expect: [],
      },
    ],
    options: {},
    key: ['place', 'source', 'action'],
  },
  needs: ['workflows', 'actions'],
  evaluate({ workflows, actions }) {
    const callers = callerSources(workflows.items, actions.items);
    return [
      ...workflows.items.flatMap((workflow) => ofWorkflow(workflow, callers)),
      ...actions.items.flatMap((action) => ofAction(action, callers)),
    ];
  },
});

function ofWorkflow(workflow: Workflow, callers: CallerSources) {
  const { file } = workflow;
  const scope = (env: readonly (readonly Named[])[]): ValueScope => ({
    env,
    before: noSteps,
    ...callers(file),
    isScript: false,
  });
  const uses = [
    ...credentialVariables(workflow.env, scope([])),
    ...workflow.jobs.filter((job) => job.kind === 'steps').flatMap((job) => ofJob(job, workflow, scope)),
  ];
  return [...uses.map((use) => violation(use, file, '')), ...stepSites(workflow).flatMap((site) => ofStep(site, callers))];
}

/** Variables of the job, its container and its services, and logins for their images. */
function ofJob(job: StepsJob, workflow: Workflow, scope: (env: readonly (readonly Named[])[]) => ValueScope): readonly StaticUse[] {
  const containers = [job.container, ...job.services].filter((container) => container !== undefined);
  const inner = scope([job.env, workflow.env]);
  return [
    ...credentialVariables(job.env, scope([workflow.env])),
    ...containers.flatMap(({ env }) => credentialVariables(env, inner)),
    ...containers.flatMap((container) => imageCredential(container, inner) ?? []),
  ];
}

function ofAction(action: ActionDefinition, callers: CallerSources) {
  const scope: ValueScope = {
    env: [],
    before: noSteps,
    ...callers(action.file),
    isScript: false,
  };
  const uses = action.runs.kind === 'docker' ? credentialVariables(action.runs.env, scope) : [];
  return [...uses.map((use) => violation(use, action.file, '')), ...actionSites(action).flatMap((site) => ofStep(site, callers))];
}

/** One finding for each kind of credential that a step takes: what it gives to its action or command, else its variables. */
function ofStep(site: StepSite, callers: CallerSources) {
  const { step, file, before } = site;
  const [own = [], ...outer] = site.env;
  const scope: ValueScope = {
    env: site.env,
    before,
    ...callers(file),
    isScript: false,
  };
  const uses: StaticUse[] = [];
  if (step.kind === 'uses')
    uses.push(...credentialInputs(step, scope).filter((use) => !isOuterVariable(file.text.slice(use.span.start, use.span.end), own)));
  if (step.kind === 'run') {
    const place = spanMapper(file.text, step.run);
    uses.push(
      ...credentialCommands(step.run, { ...scope, isScript: true, script: step.run }).map((use) => ({ ...use, span: place(use.span) })),
    );
  }
  uses.push(...credentialVariables(own, { ...scope, env: outer }));
  const first = uses.filter((use, index) => uses.findIndex((item) => item.credential === use.credential) === index);
  const action = step.kind === 'uses' ? nameOfUses(step.uses) : '';
  return first.map((use) => violation(use, file, action));
}

/** True where an input only hands on a variable that is judged where the job or workflow sets it. */
function isOuterVariable(text: string, own: readonly Named[]): boolean {
  const name = /^["']?\$\{\{\s*env\.(\w+)\s*\}\}["']?$/.exec(text)?.[1];
  return name !== undefined && credentialOfVariable(name) !== undefined && !own.some((item) => item.name.value === name);
}

function violation(use: StaticUse, file: SourceFile, action: string) {
  const { name, federated } = staticCredentials[use.credential];
  return {
    kind: 'violation' as const,
    message: use.source === writtenSource ? ('literal' as const) : use.how,
    data: { place: use.place, credential: name, source: use.source, from: shownSource(use.source), action, federated },
    location: locate(file, use.span),
    severity: use.source === writtenSource ? ('critical' as const) : use.severity,
    confidence: use.confidence,
  };
}
