import { conditionOf } from './condition-of.ts';
import type { ActionDefinition, EmbeddedExpression, Job, Node, Scalar, SourceFile, Step, Workflow } from './model.ts';
import { spanMapper } from './span-in-file.ts';
import { flatten } from './walk.ts';

/** An expression with the scalar that holds it and the job and step in which it stands. */
export interface PlacedExpression {
  readonly scalar: Scalar;
  readonly embedded: EmbeddedExpression;
  readonly job?: Job;
  readonly step?: Step;
}

/**
 * Every expression of a workflow or action in the order of the file, those of keys and of parts that the model leaves out too. The `if` of a job or step without
 * `${{ }}` counts as one. An anchored value comes once, where it stands, not again where an alias leads to it.
 * Several rules ask, so the list is made once and lives as long as the definition.
 */
export function expressionsIn(definition: Workflow | ActionDefinition): readonly PlacedExpression[] {
  const known = listed.get(definition);
  if (known !== undefined) return known;
  const found: PlacedExpression[] = [];
  walk(definition.root, {}, ownersOf(definition), found);
  listed.set(definition, found);
  return found;
}

const listed = new WeakMap<Workflow | ActionDefinition, readonly PlacedExpression[]>();

interface Owners {
  readonly file: SourceFile;
  /** By where the job's id begins. */
  readonly jobs: ReadonlyMap<number, Job>;
  /** By where the step's mapping begins. */
  readonly steps: ReadonlyMap<number, Step>;
  /** Where conditions begin. */
  readonly conditions: ReadonlySet<number>;
}

type Owner = Pick<PlacedExpression, 'job' | 'step'>;

function ownersOf(definition: Workflow | ActionDefinition): Owners {
  const jobs = definition.kind === 'workflow' ? definition.jobs : [];
  const own = definition.kind === 'action' && definition.runs.kind === 'composite' ? definition.runs.steps : [];
  const steps = [...flatten(own), ...jobs.flatMap((job) => (job.kind === 'steps' ? [...flatten(job.steps)] : []))];
  const conditions = [...jobs, ...steps].map(({ condition }) => condition?.span.start).filter((start) => start !== undefined);
  return {
    file: definition.file,
    jobs: new Map(jobs.map((job) => [job.id.span.start, job])),
    steps: new Map(steps.map((step) => [step.span.start, step])),
    conditions: new Set(conditions),
  };
}

function walk(node: Node, owner: Owner, owners: Owners, found: PlacedExpression[]): void {
  if (node.alias !== undefined) return;
  switch (node.kind) {
    case 'scalar':
      for (const embedded of expressionsOf(node, owners)) found.push({ scalar: node, embedded, ...owner });
      return;
    case 'sequence':
      for (const item of node.items) walk(item, owner, owners, found);
      return;
    case 'mapping': {
      const step = owners.steps.get(node.span.start);
      const inner = step === undefined ? owner : { ...owner, step };
      for (const { key, value } of node.entries) {
        const job = owners.jobs.get(key.span.start);
        walk(key, inner, owners, found);
        walk(value, job === undefined ? inner : { job }, owners, found);
      }
    }
  }
}

function expressionsOf(scalar: Scalar, owners: Owners): readonly EmbeddedExpression[] {
  if (scalar.expressions.length > 0 || !owners.conditions.has(scalar.span.start)) return scalar.expressions;
  const inValue = { start: 0, end: scalar.value.length };
  return [{ span: spanMapper(owners.file.text, scalar)(inValue), inValue, expression: conditionOf(scalar) }];
}
