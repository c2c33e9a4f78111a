import type { CallJob, Entry, Environment, Job, Mapping, Named, Node, Scalar, StepsJob } from './model.ts';
import { quote } from './quote.ts';
import { readCondition } from './read-condition.ts';
import { containerAt, servicesAt } from './read-container.ts';
import { readPermissions } from './read-permissions.ts';
import { readSteps } from './read-steps.ts';
import { readUses } from './read-uses.ts';
import { fieldsOf, namedAt, placeOf, type Reading, refuse, refuseOtherKeys, scalarAt, scalarsAt, valueOf } from './reading.ts';

const common = ['name', 'needs', 'if', 'permissions', 'strategy', 'concurrency'];
const callKeys: ReadonlySet<string> = new Set([...common, 'uses', 'with', 'secrets']);
const stepsKeys: ReadonlySet<string> = new Set([
  ...common,
  'runs-on',
  'timeout-minutes',
  'cancel-timeout-minutes',
  'continue-on-error',
  'container',
  'services',
  'env',
  'environment',
  'outputs',
  'defaults',
  'steps',
  'snapshot',
]);

type Fields = ReadonlyMap<string, Entry>;

/** The jobs of a workflow. One that cannot be read is left out, with a problem that hides it alone. */
export function readJobs(reading: Reading, jobs: Mapping): readonly Job[] {
  return jobs.entries.flatMap((entry) => {
    const job = jobOf(reading, entry);
    return job === undefined ? [] : [job];
  });
}

function jobOf(reading: Reading, { key, value }: Entry): Job | undefined {
  const isId = /^[A-Za-z_][A-Za-z0-9_-]*$/.test(key.value);
  const part = `job ${isId ? key.value : quote(key.value)}`;
  const span = { start: key.span.start, end: Math.max(key.span.end, placeOf(value).end) };
  reading.parts.push({ name: part, span: value.alias === undefined ? span : value.span });
  if (!isId) {
    const message = `${quote(key.value)} is not an id for a job; begin with a letter or _ and go on with letters, digits, - and _`;
    refuse(reading, placeOf(key), message, 'nothing');
  }
  if (value.kind !== 'mapping') {
    refuse(reading, placeOf(value), `the job is a ${value.kind}; write a mapping with \`runs-on\` and \`steps\`, or \`uses\``, { part });
    return undefined;
  }
  const fields = fieldsOf(value);
  const uses = valueOf(fields, 'uses');
  if (uses !== undefined) return callJobOf(reading, key, value, fields, span, part);
  if (valueOf(fields, 'runs-on') === undefined) {
    refuse(reading, placeOf(key), 'the job has neither `runs-on` nor `uses`; write one', { part });
    return undefined;
  }
  return stepsJobOf(reading, key, value, fields, span, part);
}

function baseOf(reading: Reading, id: Scalar, fields: Fields, span: Job['span']) {
  const strategy = valueOf(fields, 'strategy');
  return {
    id,
    name: scalarAt(reading, fields, 'name'),
    needs: scalarsAt(reading, fields, 'needs'),
    condition: readCondition(reading, fields),
    permissions: readPermissions(reading, fields),
    strategy: strategy && { matrix: matrixOf(reading, strategy), span: strategy.span },
    concurrency: valueOf(fields, 'concurrency'),
    span,
  };
}

/** A strategy given as one expression is its matrix. */
function matrixOf(reading: Reading, strategy: Node): Node | undefined {
  if (strategy.kind === 'mapping') return valueOf(fieldsOf(strategy), 'matrix');
  if (strategy.kind === 'scalar' && strategy.expressions.length > 0) return strategy;
  refuse(reading, placeOf(strategy), `\`strategy\` is a ${strategy.kind}; write a mapping with \`matrix\``, 'around');
  return undefined;
}

function callJobOf(reading: Reading, id: Scalar, node: Mapping, fields: Fields, span: Job['span'], part: string): CallJob | undefined {
  const uses = scalarAt(reading, fields, 'uses');
  if (uses === undefined) return undefined;
  if (fields.has('steps')) {
    refuse(reading, placeOf(id), 'the job has both `uses` and `steps`; make two jobs of it', { part });
  } else {
    refuseOtherKeys(reading, node, callKeys, 'a job that calls a workflow');
  }
  return {
    ...baseOf(reading, id, fields, span),
    kind: 'call',
    uses: readUses(reading.file.text, uses),
    with: namedAt(reading, fields, 'with'),
    secrets: secretsOf(reading, fields),
  };
}

function secretsOf(reading: Reading, fields: Fields): Scalar | readonly Named[] {
  const secrets = valueOf(fields, 'secrets');
  return secrets?.kind === 'scalar' && secrets.value === 'inherit' ? secrets : namedAt(reading, fields, 'secrets');
}

function stepsJobOf(reading: Reading, id: Scalar, node: Mapping, fields: Fields, span: Job['span'], part: string): StepsJob {
  refuseOtherKeys(reading, node, stepsKeys, 'a job with steps');
  const steps = valueOf(fields, 'steps');
  if (steps === undefined) refuse(reading, placeOf(id), 'the job has no `steps`; write a list of steps', 'nothing');
  return {
    ...baseOf(reading, id, fields, span),
    kind: 'steps',
    runsOn: valueOf(fields, 'runs-on'),
    environment: environmentOf(reading, fields),
    env: namedAt(reading, fields, 'env'),
    defaults: valueOf(fields, 'defaults'),
    outputs: namedAt(reading, fields, 'outputs'),
    container: containerAt(reading, fields),
    services: servicesAt(reading, fields),
    continueOnError: scalarAt(reading, fields, 'continue-on-error'),
    timeoutMinutes: scalarAt(reading, fields, 'timeout-minutes'),
    steps: steps === undefined ? [] : readSteps(reading, steps, `${part}, `),
  };
}

function environmentOf(reading: Reading, fields: Fields): Environment | undefined {
  const value = valueOf(fields, 'environment');
  if (value === undefined) return undefined;
  if (value.kind === 'scalar') return { name: value, url: undefined, deployment: undefined };
  const inner = value.kind === 'mapping' ? fieldsOf(value) : new Map<string, Entry>();
  const name = scalarAt(reading, inner, 'name');
  if (name === undefined) {
    refuse(reading, placeOf(value), '`environment` has no name; write `environment: NAME` or a mapping with `name`', 'around');
    return undefined;
  }
  return { name, url: scalarAt(reading, inner, 'url'), deployment: scalarAt(reading, inner, 'deployment') };
}
