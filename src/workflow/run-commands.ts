import type { Scalar } from './model.ts';
import { type Command, commandsOf } from './shell.ts';

const known = new WeakMap<Scalar, readonly Command[]>();

/** The commands of a `run:`; each script is read once, however many rules ask. */
export function runCommands(run: Scalar): readonly Command[] {
  const found = known.get(run) ?? commandsOf(run.value);
  known.set(run, found);
  return found;
}
