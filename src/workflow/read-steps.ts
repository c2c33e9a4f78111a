import { limits } from './limits.ts';
import type { ControlStep, Entry, Mapping, Node, Scalar, Step } from './model.ts';
import { readCondition } from './read-condition.ts';
import { readUses } from './read-uses.ts';
import { fieldsOf, namedAt, placeOf, type Reading, refuse, refuseOtherKeys, refuseOver, scalarAt, scalarsAt, valueOf } from './reading.ts';

const kinds = ['run', 'uses', 'parallel', 'wait', 'wait-all', 'cancel'] as const;
type Kind = (typeof kinds)[number];

const common = ['name', 'id', 'if', 'continue-on-error', 'timeout-minutes', 'env', 'background'];
const keysOf: Readonly<Record<Kind, ReadonlySet<string>>> = {
  run: new Set([...common, 'run', 'shell', 'working-directory']),
  uses: new Set([...common, 'uses', 'with']),
  parallel: new Set([...common, 'parallel']),
  wait: new Set([...common, 'wait']),
  'wait-all': new Set([...common, 'wait-all']),
  cancel: new Set([...common, 'cancel']),
};

/**
 * The steps of a list. One that cannot be read is left out, with a problem that hides it alone; `owner` is what problems name before the
 * step's number: `job build, ` or nothing.
 */
export function readSteps(reading: Reading, node: Node, owner: string): readonly Step[] {
  if (node.kind !== 'sequence') {
    refuse(reading, placeOf(node), `\`steps\` is a ${node.kind}; write a list of steps`, 'around');
    return [];
  }
  return node.items.flatMap((item, index) => {
    const part = `${owner}step ${index + 1}`;
    const step = stepOf(reading, item, part);
    return step === undefined ? [] : [step];
  });
}

function stepOf(reading: Reading, node: Node, part: string): Step | undefined {
  const hides = { part };
  if (node.kind !== 'mapping') {
    refuse(reading, placeOf(node), `a step is a ${node.kind}; write a mapping with \`run\` or \`uses\``, hides);
    return undefined;
  }
  const fields = fieldsOf(node);
  const [kind, second] = kinds.filter((key) => fields.has(key));
  if (kind === undefined || second !== undefined) {
    const found = kind === undefined ? 'neither `run` nor `uses`' : `both \`${kind}\` and \`${second}\``;
    refuse(reading, placeOf(node), `a step has ${found}; write one of ${kinds.join(', ')}`, hides);
    return undefined;
  }
  reading.parts.push({ name: part, span: node.span });
  refuseOtherKeys(reading, node, keysOf[kind], `a step with \`${kind}\``);
  return kindOf(reading, node, fields, kind, part);
}

type Fields = ReadonlyMap<string, Entry>;

function baseOf(reading: Reading, node: Mapping, fields: Fields) {
  return {
    id: scalarAt(reading, fields, 'id'),
    name: scalarAt(reading, fields, 'name'),
    condition: readCondition(reading, fields),
    env: namedAt(reading, fields, 'env'),
    continueOnError: scalarAt(reading, fields, 'continue-on-error'),
    timeoutMinutes: scalarAt(reading, fields, 'timeout-minutes'),
    isBackground: scalarAt(reading, fields, 'background')?.value.toLowerCase() === 'true',
    span: node.span,
  };
}

function kindOf(reading: Reading, node: Mapping, fields: Fields, kind: Kind, part: string): Step | undefined {
  const base = baseOf(reading, node, fields);
  switch (kind) {
    case 'run': {
      const run = textOf(reading, node, fields, kind, part);
      const shell = scalarAt(reading, fields, 'shell');
      if (run === undefined || isOverLimit(reading, run, part)) return undefined;
      return { ...base, kind, run, shell, workingDirectory: scalarAt(reading, fields, 'working-directory') };
    }
    case 'uses': {
      const uses = textOf(reading, node, fields, kind, part);
      return uses && { ...base, kind, uses: readUses(reading.file.text, uses), with: namedAt(reading, fields, 'with') };
    }
    case 'parallel': {
      const steps = valueOf(fields, kind);
      return { ...base, kind, steps: steps === undefined ? [] : readSteps(reading, steps, `${part}, `) };
    }
    case 'wait':
    case 'wait-all':
    case 'cancel':
      return { ...base, kind: 'control', control: kind, targets: targetsOf(reading, fields, kind) };
  }
}

/** A script that is too long to be read hides its step, which then may do anything. */
function isOverLimit(reading: Reading, run: Scalar, part: string): boolean {
  const { length } = run.value;
  reading.scriptsLength += length;
  const { scriptLength, scriptsLength } = limits;
  const found =
    length > scriptLength
      ? `the script has ${length} characters, more than ${scriptLength} (limit scriptLength)`
      : `the scripts of the file have more than ${scriptsLength} characters up to here (limit scriptsLength)`;
  const isOver = length > scriptLength || reading.scriptsLength > scriptsLength;
  if (isOver) refuseOver(reading, placeOf(run), `${found}; keep it in a file of the repository`, part);
  return isOver;
}

/** `wait-all` waits for all that there is, whatever its value. */
function targetsOf(reading: Reading, fields: Fields, control: ControlStep['control']): readonly Scalar[] {
  return control === 'wait-all' ? [] : scalarsAt(reading, fields, control);
}

function textOf(reading: Reading, node: Mapping, fields: Fields, kind: 'run' | 'uses', part: string): Scalar | undefined {
  const value = valueOf(fields, kind);
  if (value?.kind === 'scalar') return value;
  const found = value === undefined ? 'holds nothing' : `is a ${value.kind}`;
  refuse(reading, placeOf(value ?? node), `\`${kind}\` ${found}; write a text`, { part });
  return undefined;
}
