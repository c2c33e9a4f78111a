import type { Entry, Mapping, Node, Problem, Workflow } from './model.ts';
import { openReading, type Source } from './open-reading.ts';
import { readJobs } from './read-jobs.ts';
import { readPermissions } from './read-permissions.ts';
import { readTriggers } from './read-triggers.ts';
import { fieldsOf, namedAt, placeOf, problemsOf, type Reading, refuse, refuseOtherKeys, scalarAt, valueOf } from './reading.ts';

const keys: ReadonlySet<string> = new Set([
  'on',
  'name',
  'description',
  'run-name',
  'defaults',
  'env',
  'permissions',
  'concurrency',
  'jobs',
]);

/**
 * The model of a workflow file, with what GitHub would refuse in it; never throws. The workflow is undefined where a problem hides the whole file; jobs
 * and steps that cannot be read are left out of it, each with a problem that hides it alone.
 */
export function parseWorkflow(source: Source): { readonly workflow: Workflow | undefined; readonly problems: readonly Problem[] } {
  const { reading, root } = openReading(source, { isActions: true });
  const workflow = root && workflowOf(reading, root);
  return { workflow, problems: problemsOf(reading) };
}

function workflowOf(reading: Reading, root: Node): Workflow | undefined {
  if (root.kind !== 'mapping') {
    const found = root.kind === 'scalar' && root.type === 'null' ? 'is empty' : `holds a ${root.kind}`;
    refuse(reading, root.span, `the file ${found}; a workflow is a mapping with \`on\` and \`jobs\``, 'file');
    return undefined;
  }
  const fields = fieldsOf(root);
  const triggers = triggersAt(reading, fields);
  const jobs = jobsAt(reading, fields, root);
  if (triggers === undefined || jobs === undefined) return undefined;
  refuseOtherKeys(reading, root, keys, 'a workflow');
  return {
    kind: 'workflow',
    file: reading.file,
    root,
    name: scalarAt(reading, fields, 'name'),
    runName: scalarAt(reading, fields, 'run-name'),
    triggers,
    permissions: readPermissions(reading, fields),
    env: namedAt(reading, fields, 'env'),
    defaults: valueOf(fields, 'defaults'),
    concurrency: valueOf(fields, 'concurrency'),
    jobs: readJobs(reading, jobs),
  };
}

function triggersAt(reading: Reading, fields: ReadonlyMap<string, Entry>): Workflow['triggers'] | undefined {
  const on = valueOf(fields, 'on');
  const triggers = on === undefined ? [] : readTriggers(reading, on);
  if (triggers.length > 0) return triggers;
  const place = fields.get('on')?.key.span ?? { start: 0, end: 0 };
  refuse(reading, place, 'the workflow has no event in `on`; write what starts it, such as `on: push`', 'file');
  return undefined;
}

function jobsAt(reading: Reading, fields: ReadonlyMap<string, Entry>, root: Mapping): Mapping | undefined {
  const jobs = valueOf(fields, 'jobs');
  if (jobs?.kind === 'mapping' && jobs.entries.length > 0) return jobs;
  const place = jobs === undefined ? { start: root.span.start, end: root.span.start } : placeOf(jobs);
  const found = jobs === undefined || jobs.kind === 'mapping' ? 'no jobs' : `a ${jobs.kind} as \`jobs\``;
  refuse(reading, place, `the workflow has ${found}; write a mapping of ids to jobs`, 'file');
  return undefined;
}
