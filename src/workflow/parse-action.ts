import type { ActionDefinition, Entry, Mapping, Node, Problem } from './model.ts';
import { openReading, type Source } from './open-reading.ts';
import { quote } from './quote.ts';
import { readSteps } from './read-steps.ts';
import { fieldsOf, namedAt, placeOf, problemsOf, type Reading, refuse, scalarAt, valueOf } from './reading.ts';

/**
 * The model of an action.yml, with what the runner would refuse in it; never throws. Keys that the runner does not know are no problem: it
 * ignores them. The action is undefined where a problem hides the whole file.
 */
export function parseAction(source: Source): { readonly action: ActionDefinition | undefined; readonly problems: readonly Problem[] } {
  const { reading, root } = openReading(source, { isActions: true });
  const action = root && actionOf(reading, root);
  return { action, problems: problemsOf(reading) };
}

function actionOf(reading: Reading, root: Node): ActionDefinition | undefined {
  if (root.kind !== 'mapping') {
    refuse(reading, root.span, `the file holds a ${root.kind}; an action is a mapping with \`runs\``, 'file');
    return undefined;
  }
  const fields = fieldsOf(root);
  return {
    kind: 'action',
    file: reading.file,
    root,
    name: scalarAt(reading, fields, 'name'),
    inputs: namedAt(reading, fields, 'inputs'),
    outputs: namedAt(reading, fields, 'outputs'),
    runs: runsOf(reading, fields, root),
  };
}

function runsOf(reading: Reading, fields: ReadonlyMap<string, Entry>, root: Mapping): ActionDefinition['runs'] {
  const runs = valueOf(fields, 'runs');
  if (runs?.kind !== 'mapping') {
    const place = runs === undefined ? { start: root.span.start, end: root.span.start } : placeOf(runs);
    const found = runs === undefined ? 'no `runs`' : `a ${runs.kind} as \`runs\``;
    return unreadable(reading, place, `the action has ${found}; write a mapping with \`using\``);
  }
  const inner = fieldsOf(runs);
  const using = scalarAt(reading, inner, 'using');
  if (using === undefined) return unreadable(reading, placeOf(runs), '`runs` has no `using`; write `composite`, `docker` or `node24`');
  const kind = using.value.toLowerCase();
  if (kind === 'composite') return compositeOf(reading, runs, inner);
  if (kind === 'docker') return dockerOf(reading, runs, inner);
  if (/^node\d+$/.test(kind)) {
    const main = scalarAt(reading, inner, 'main');
    return { kind: 'node', using, main, pre: scalarAt(reading, inner, 'pre'), post: scalarAt(reading, inner, 'post') };
  }
  return unreadable(reading, placeOf(using), `\`using\` is ${quote(using.value)}; write \`composite\`, \`docker\` or \`node24\``);
}

function compositeOf(reading: Reading, runs: Mapping, fields: ReadonlyMap<string, Entry>): ActionDefinition['runs'] {
  const steps = valueOf(fields, 'steps');
  if (steps === undefined) return unreadable(reading, placeOf(runs), 'the composite action has no `steps`; write a list of steps');
  return { kind: 'composite', steps: readSteps(reading, steps, ''), span: steps.span };
}

function dockerOf(reading: Reading, runs: Mapping, fields: ReadonlyMap<string, Entry>): ActionDefinition['runs'] {
  const image = scalarAt(reading, fields, 'image');
  if (image === undefined)
    return unreadable(reading, placeOf(runs), 'the Docker action has no `image`; write a Dockerfile or `docker://IMAGE`');
  return { kind: 'docker', image, env: namedAt(reading, fields, 'env') };
}

function unreadable(reading: Reading, place: { readonly start: number; readonly end: number }, message: string): ActionDefinition['runs'] {
  refuse(reading, place, message, 'around');
  return { kind: 'unreadable' };
}
