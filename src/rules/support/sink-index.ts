import type { Command } from '../../workflow/shell.ts';
import { sinkName } from './dump-and-sink.ts';

/** A command that carries data out, with the words of its pipe. */
export interface Sink {
  readonly name: string;
  readonly command: Command;
  /** In the order of the script's commands. */
  readonly place: number;
  /** Where the pipe that feeds it begins. */
  readonly pipeStart: number;
  readonly text: string;
}

interface Loop {
  readonly command: Command;
  readonly place: number;
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
  readonly lastLoop: ReadonlyMap<number, Loop>;
  readonly byStart: ReadonlyMap<number, Command>;
  /** Places, in the order of commands, of the ends of loops. */
  readonly ends: readonly number[];
}

/** Deeper nesting, and longer pipes, are not followed. */
const maxAround = 40;
const maxPipe = 10;

export function sinkIndex(commands: readonly Command[], script: string): SinkIndex {
  const last = new Map<number, Command>();
  const before = new Map<Command, Command>();
  const behind = new Map<Command, Command>();
  for (const command of commands) {
    const feeding = last.get(command.pipeline);
    if (feeding !== undefined) {
      before.set(command, feeding);
      behind.set(feeding, command);
    }
    last.set(command.pipeline, command);
  }
  const sinks = commands.flatMap((command, place) => sinkOf(command, place, chain(command, before).toReversed()));
  const loops = commands
    .map((command, place): Loop => ({ command, place }))
    .filter(({ command }) => /^(?:while|until|for)$/.test(command.words[0]?.text ?? ''));
  const enclosing = enclosingOf(commands);
  return {
    script,
    sinks,
    around: (command) => enclosing.get(command) ?? [],
    pipe: (command) => chain(command, behind),
    lastSink: new Map(sinks.map((sink) => [sink.command.pipeline, sink])),
    lastLoop: new Map(loops.map((loop) => [loop.command.pipeline, loop])),
    byStart: new Map(commands.map((command) => [command.span.start, command])),
    ends: commands.flatMap(({ words }, index) => (words[0]?.text === 'done' ? [index] : [])),
  };
}

/** A command and those to which a pipe leads from it. */
function chain(command: Command, next: ReadonlyMap<Command, Command>): readonly Command[] {
  const found: Command[] = [];
  for (let one: Command | undefined = command; one !== undefined && found.length <= maxPipe; one = next.get(one)) found.push(one);
  return found;
}

function sinkOf(command: Command, place: number, feeding: readonly Command[]): readonly Sink[] {
  const name = sinkName(command);
  if (name === undefined) return [];
  const words = feeding.flatMap((item) => [
    ...item.words,
    ...item.redirects.filter(({ operator }) => operator.startsWith('<')).map(({ target }) => target),
  ]);
  const pipeStart = Math.min(...feeding.map(({ span }) => span.start));
  return [{ name, command, place, pipeStart, text: words.map(({ text }) => text).join(' ') }];
}

/** For each command those around it, by one sweep over commands that are ordered by where they begin. */
function enclosingOf(commands: readonly Command[]): ReadonlyMap<Command, readonly Command[]> {
  const found = new Map<Command, readonly Command[]>();
  const open: Command[] = [];
  for (const command of commands) {
    for (let last = open.at(-1); last !== undefined && last.span.end <= command.span.start; last = open.at(-1)) open.pop();
    const around = open.slice(-maxAround).filter(({ span }) => span.end >= command.span.end);
    if (around.length > 0) found.set(command, around);
    open.push(command);
  }
  return found;
}

/** The program that takes what a dump of this name writes: behind a pipe or group, around the substitution, or in the loop that reads it. */
export function sinkBehind(dump: Command, name: string, index: SinkIndex): string | undefined {
  if (/^@?\/proc\//.test(name)) {
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
    if (inLoop !== undefined && (command !== dump || loop?.command !== dump)) return inLoop;
  }
  return candidates.map(sinkName).find((name) => name !== undefined);
}

/** `(env; date) | X`. */
function groupTaker(dump: Command, { script, byStart }: SinkIndex): Command | undefined {
  const group = /^[^|({]*[)}]\s*\|\s*/.exec(script.slice(dump.span.end, dump.span.end + 500))?.[0];
  return group === undefined ? undefined : byStart.get(dump.span.end + group.length);
}

/** A loop without `done` (`for x in y; { ...; }`) is taken to end with the script. */
function sinkInLoop({ place }: Loop, { ends, sinks }: SinkIndex): string | undefined {
  const end = ends[firstAtLeast(ends, place, (value) => value)] ?? Number.POSITIVE_INFINITY;
  const sink = sinks[firstAtLeast(sinks, place, (one) => one.place)];
  return sink !== undefined && sink.place <= end ? sink.name : undefined;
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
