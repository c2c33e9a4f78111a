import type { RunStep, Scalar, Step } from './model.ts';
import { runCommands } from './run-commands.ts';
import type { Word } from './shell.ts';
import { lastBefore, type StepsBefore } from './steps-before.ts';

/** What a script writes for a name to a file of the runner. */
export interface WrittenValue {
  readonly step: RunStep;
  /** Of the step in its job or action. */
  readonly index: number;
  readonly text: string;
}

const files = ['GITHUB_ENV', 'GITHUB_OUTPUT'] as const;
const known = new WeakMap<readonly Step[], ReadonlyMap<string, readonly WrittenValue[]>>();

/** What the steps before last wrote for a variable to `$GITHUB_ENV`. */
export function writtenVariable(before: StepsBefore, name: string): WrittenValue | undefined {
  return lastBefore(valuesOf(before.steps).get(`GITHUB_ENV ${name.toLowerCase()}`) ?? [], before);
}

/** What the step before with this id wrote for an output to `$GITHUB_OUTPUT`. */
export function writtenOutput(before: StepsBefore, id: string, name: string): WrittenValue | undefined {
  return lastBefore(valuesOf(before.steps).get(`GITHUB_OUTPUT ${id.toLowerCase()} ${name.toLowerCase()}`) ?? [], before);
}

function valuesOf(steps: readonly Step[]): ReadonlyMap<string, readonly WrittenValue[]> {
  const found = known.get(steps);
  if (found !== undefined) return found;
  const values = new Map<string, WrittenValue[]>();
  for (const [index, step] of steps.entries()) {
    if (step.kind !== 'run') continue;
    for (const file of files.filter((name) => step.run.value.toUpperCase().includes(name))) {
      for (const [name, text] of assignmentsTo(file, step.run)) {
        const key = file === 'GITHUB_ENV' ? `${file} ${name}` : `${file} ${step.id?.value.toLowerCase() ?? ''} ${name}`;
        const list = values.get(key);
        if (list === undefined) values.set(key, [{ step, index, text }]);
        else list.push({ step, index, text });
      }
    }
  }
  known.set(steps, values);
  return values;
}

/** `echo "NAME=value" >> "$FILE"`, the same through a pipe, and the lines of a here-document. */
function assignmentsTo(file: string, run: Scalar): readonly (readonly [string, string])[] {
  const commands = runCommands(run);
  const isFile = (word: Word): boolean => word.text.toUpperCase().includes(file);
  const pipelines = new Set(
    commands
      .filter(({ words, redirects }) => words.some(isFile) || redirects.some(({ target }) => isFile(target)))
      .map((item) => item.pipeline),
  );
  return commands.flatMap(({ words, redirects, pipeline }) => {
    if (!pipelines.has(pipeline)) return [];
    const bodies = redirects.flatMap(({ body }) => (body === undefined ? [] : run.value.slice(body.start, body.end).split('\n')));
    return [...words.map(({ text }) => text), ...bodies].flatMap((text) => {
      const match = /^\s*([A-Za-z_][\w-]{0,255})=/.exec(text);
      return match?.[1] === undefined ? [] : [[match[1].toLowerCase(), text.slice(match[0].length)] as const];
    });
  });
}
