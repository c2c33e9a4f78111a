import type { Span } from '../../core/location.ts';
import { valueOf } from '../../workflow/callers.ts';
import type { RunStep, Scalar, Step } from '../../workflow/model.ts';
import { runCommands } from '../../workflow/run-commands.ts';
import { type Command, programOf } from '../../workflow/shell.ts';
import { dumpName } from './dump-and-sink.ts';
import { nameOfUses } from './name-of-uses.ts';
import { programDumps } from './program-dump.ts';
import { type Sink, type SinkIndex, sinkBehind, sinkIndex } from './sink-index.ts';

/** The whole environment, written where others can read it. */
export interface EnvironmentDump {
  readonly step: Step;
  /** The script: of `run`, or of an input that holds one. */
  readonly script: Scalar;
  /** The program that lists the environment, and the one that takes it away. */
  readonly dump: string;
  readonly sink: string;
  /** In the script. */
  readonly span: Span;
}

/** More files than this are not followed: a job that lists its environment into more of them is found for that. */
const maxFiles = 500;

/** What a job or composite action sends of its environment, by a pipe, a substitution or a file that a later command takes. */
export function environmentDumps(steps: readonly Step[]): readonly EnvironmentDump[] {
  const byCommands = commandDumps(steps);
  const found = new Set(byCommands.map(({ step }) => step));
  return [...byCommands, ...steps.filter((step) => !found.has(step)).flatMap(programDumpsOf)];
}

/** Programs that send their environment themselves. */
function programDumpsOf(step: Step): readonly EnvironmentDump[] {
  const script = scriptOf(step);
  return script === undefined ? [] : programDumps(script.value).map((one) => ({ step, script, ...one }));
}

/** The script of a step in whatever language: which one reads it, the job, the workflow or the runner may say. */
function scriptOf(step: Step): Scalar | undefined {
  if (step.kind === 'run') return step.run;
  if (step.kind !== 'uses' || !/^actions\/github-script@/i.test(step.uses.scalar.value)) return undefined;
  const script = valueOf(step.with, 'script');
  return script?.kind === 'scalar' ? script : undefined;
}

function commandDumps(steps: readonly Step[]): readonly EnvironmentDump[] {
  const dumps = steps.flatMap((step, index) => (step.kind === 'run' ? dumpsOf(step, index) : []));
  if (dumps.length === 0) return [];
  const scripts = new Map<Step, SinkIndex>();
  const indexOf = (step: RunStep): SinkIndex => {
    const found = scripts.get(step) ?? sinkIndex(runCommands(step.run), step.run.value);
    scripts.set(step, found);
    return found;
  };
  const lastTaker = takers(steps, indexOf);
  return dumps.flatMap(({ step, index, dump, command }) => {
    const script = indexOf(step);
    const direct = sinkBehind(command, dump, script);
    const names = direct === undefined ? namesOf(command, script) : [];
    const taker = names.map(lastTaker).find((last) => last !== undefined && isAfter(last, index, command));
    const sink = direct ?? taker?.name;
    return sink === undefined ? [] : [{ step, script: step.run, dump, sink, span: command.span }];
  });
}

interface Found {
  readonly step: RunStep;
  readonly index: number;
  readonly dump: string;
  readonly command: Command;
}

function dumpsOf(step: RunStep, index: number): readonly Found[] {
  return runCommands(step.run).flatMap((command) => {
    const dump = dumpName(command);
    return dump === undefined ? [] : [{ step, index, dump, command }];
  });
}

interface Taker {
  /** Of the step. */
  readonly index: number;
  /** In its script; 0 for an upload. */
  readonly start: number;
  readonly name: string;
  /** Words, among which a file's name is looked for. */
  readonly text: string;
}

function isAfter(taker: Taker, index: number, command: Command): boolean {
  return taker.index > index || (taker.index === index && taker.start >= command.span.end);
}

/** Finds the last command or upload of the job that takes a file or variable of this name. */
function takers(steps: readonly Step[], indexOf: (step: RunStep) => SinkIndex): (name: string) => Taker | undefined {
  const all = steps.flatMap((step, index) => {
    if (step.kind === 'run') return indexOf(step).sinks.map((sink) => takerOf(sink, index));
    const upload = uploadOf(step);
    return upload === undefined ? [] : [{ index, start: 0, ...upload }];
  });
  const known = new Map<string, Taker | undefined>();
  return (name) => {
    if (known.has(name)) return known.get(name);
    if (known.size >= maxFiles) return { index: steps.length, start: 0, name: 'more files than can be followed', text: '' };
    const found = all.findLast(({ text }) => text.includes(name));
    known.set(name, found);
    return found;
  };
}

function takerOf(sink: Sink, index: number): Taker {
  return { index, start: sink.pipeStart, name: sink.name, text: sink.text.replace(/\$\{(\w+)\}/g, '$$$1') };
}

/** Base names of the files, and the variables, that hold the output of a dump. */
function namesOf(dump: Command, script: SinkIndex): readonly string[] {
  const variables = script
    .around(dump)
    .flatMap(({ assignments }) =>
      assignments
        .filter(({ value }) => value.span.start < dump.span.start && dump.span.end <= value.span.end)
        .map(({ name }) => `$${name}`),
    );
  const files = filesOf(script.pipe(dump)).map((file) => file.slice(file.lastIndexOf('/') + 1).replace(/^\$\{?(\w+)\}?$/, '$$$1'));
  return [...variables, ...files].filter((name) => name.length > 0);
}

/** Files that a pipe writes, by redirection or `tee`. */
function filesOf(pipe: readonly Command[]): readonly string[] {
  return pipe.flatMap((command) => {
    const program = programOf(command);
    const targets = command.redirects
      .filter(({ operator }) => operator.includes('>') && operator !== '>&')
      .map(({ target }) => target.text);
    const tee =
      program !== undefined && /^(?:tee|out-file|set-content)$/i.test(program.name) ? program.arguments.map(({ text }) => text) : [];
    return [...targets, ...tee].filter(
      (text) => /[A-Za-z]/.test(text) && !/^-|^\/dev\/|GITHUB_(?:ENV|OUTPUT|PATH|STEP_SUMMARY)/.test(text),
    );
  });
}

function uploadOf(step: Step): { readonly name: string; readonly text: string } | undefined {
  if (step.kind !== 'uses' || !/upload|release|cache|publish/i.test(step.uses.scalar.value)) return undefined;
  const path = valueOf(step.with, 'path') ?? valueOf(step.with, 'files');
  return path?.kind === 'scalar' ? { name: nameOfUses(step.uses), text: path.value } : undefined;
}
