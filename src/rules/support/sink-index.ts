import type { Command } from '../../workflow/shell.ts';
import { dumpName, sinkName } from './dump-and-sink.ts';

/** A command that carries data out, with the words of its pipe. */
export interface Sink {
  readonly name: string;
  readonly command: Command;
  /** Where the pipe that feeds it begins. */
  readonly pipeStart: number;
  readonly text: string;
}

/** The commands of one script, prepared so that each question about one of them is answered without reading all again. */
export interface SinkIndex {
  readonly script: string;
  readonly sinks: readonly Sink[];
  /** Commands whose substitution or script holds this one. */
  readonly around: (command: Command) => readonly Command[];
  /** The command and those that its pipe feeds. */
  readonly pipe: (command: Command) => readonly Command[];
  /** The last sink, and the last loop, of a pipe. */
  readonly lastSink: ReadonlyMap<number, Sink>;
  readonly lastLoop: ReadonlyMap<number, Command>;
  readonly byStart: ReadonlyMap<number, Command>;
  readonly order: ReadonlyMap<Command, number>;
  /** Places, in the order of commands, of the ends of loops. */
  readonly ends: readonly number[];
}

/** Deeper nesting, and longer pipes, are not followed. */
const maxAround = 40;
const maxPipe = 10;

export function sinkIndex(commands: readonly Command[], script: string): SinkIndex {
  const pipes = new Map<number, Command[]>();
  const placeInPipe = new Map<Command, number>();
  for (const command of commands) {
    const pipe = pipes.get(command.pipeline) ?? [];
    pipes.set(command.pipeline, pipe);
    placeInPipe.set(command, pipe.length);
    pipe.push(command);
  }
  const pipeAround = (command: Command, before: number, behind: number): readonly Command[] => {
    const at = placeInPipe.get(command) ?? 0;
    return (pipes.get(command.pipeline) ?? []).slice(Math.max(0, at - before), at + behind);
  };
  const order = new Map(commands.map((command, index) => [command, index]));
  const sinks = commands.flatMap((command) => sinkOf(command, pipeAround(command, maxPipe, 1)));
  const loops = commands.filter(({ words }) => /^(?:while|until|for)$/.test(words[0]?.text ?? ''));
  const enclosing = enclosingOf(commands);
  return {
    script,
    sinks,
    around: (command) => enclosing.get(command) ?? [],
    pipe: (command) => pipeAround(command, 0, maxPipe),
    lastSink: new Map(sinks.map((sink) => [sink.command.pipeline, sink])),
    lastLoop: new Map(loops.map((loop) => [loop.pipeline, loop])),
    byStart: new Map(commands.map((command) => [command.span.start, command])),
    order,
    ends: commands.flatMap(({ words }, index) => (words[0]?.text === 'done' ? [index] : [])),
  };
}

function sinkOf(command: Command, feeding: readonly Command[]): readonly Sink[] {
  const name = sinkName(command);
  if (name === undefined) return [];
  const words = feeding.flatMap((item) => [
    ...item.words,
    ...item.redirects.filter(({ operator }) => operator.startsWith('<')).map(({ target }) => target),
  ]);
  return [{ name, command, pipeStart: feeding[0]?.span.start ?? 0, text: words.map(({ text }) => text).join(' ') }];
}

/** For each command those around it, by one sweep over commands that are ordered by where they begin. */
function enclosingOf(commands: readonly Command[]): ReadonlyMap<Command, readonly Command[]> {
  const found = new Map<Command, readonly Command[]>();
  const open: Command[] = [];
  for (const command of commands) {
    while (open.length > 0 && (open.at(-1)?.span.end ?? 0) <= command.span.start) open.pop();
    const around = open.slice(-maxAround).filter(({ span }) => span.end >= command.span.end);
    if (around.length > 0) found.set(command, around);
    open.push(command);
  }
  return found;
}

/** The program that takes a dump's output: behind a pipe or group, around the substitution, or in the loop that reads it. */
export function sinkBehind(dump: Command, index: SinkIndex): string | undefined {
  if (/^@?\/proc\//.test(dumpName(dump) ?? '')) {
    const own = sinkName(dump);
    if (own !== undefined) return own;
  }
  const around = index.around(dump);
  const behindGroup = groupTaker(dump, index);
  const candidates = [...around, ...(behindGroup === undefined ? [] : [behindGroup])];
  for (const command of [dump, ...candidates]) {
    const piped = index.lastSink.get(command.pipeline);
    if (piped !== undefined && piped.command.span.start >= command.span.end) return piped.name;
    const loop = index.lastLoop.get(command.pipeline);
    const inLoop = loop === undefined ? undefined : sinkInLoop(loop, index);
    if (inLoop !== undefined && (command !== dump || loop !== dump)) return inLoop;
  }
  return candidates.map(sinkName).find((name) => name !== undefined);
}

/** `(env; date) | X`. */
function groupTaker(dump: Command, { script, byStart }: SinkIndex): Command | undefined {
  const group = /^[^|({]*[)}]\s*\|\s*/.exec(script.slice(dump.span.end, dump.span.end + 500))?.[0];
  return group === undefined ? undefined : byStart.get(dump.span.end + group.length);
}

function sinkInLoop(loop: Command, { order, ends, sinks }: SinkIndex): string | undefined {
  const from = order.get(loop) ?? 0;
  const end = ends[firstAtLeast(ends, from, (value) => value)] ?? Number.POSITIVE_INFINITY;
  const sink = sinks[firstAtLeast(sinks, from, ({ command }) => order.get(command) ?? 0)];
  return sink !== undefined && (order.get(sink.command) ?? 0) <= end ? sink.name : undefined;
}

/** Index of the first item whose key is at least `value`; by binary search. */
function firstAtLeast<T>(items: readonly T[], value: number, key: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && key(item) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
