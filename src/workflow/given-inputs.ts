import type { ActionDefinition, Named, Scalar } from './model.ts';
import { runCommands } from './run-commands.ts';
import { type Command, commandsOf } from './shell.ts';

/** What a caller gives for an input, or what stands for it where the caller gives nothing; undefined where that is not known. */
export type GivenInputs = (name: string) => string | undefined;

/** Where nobody is known to call. */
export const nothingGiven: GivenInputs = () => undefined;

const inputReference = /\$\{\{\s{0,20}inputs\.([A-Za-z_][\w-]{0,99})\s{0,20}\}\}/gi;
/** A longer text is read as it stands: its inputs stay open, which is the strict side. */
const longestText = 20_000;

/** The inputs of a local action as its caller gives them; what the caller takes from its own inputs is followed. */
export function givenInputs(action: ActionDefinition, inputs: readonly Named[], outer: GivenInputs): GivenInputs {
  const values = new Map<string, string>();
  for (const { name, value } of action.inputs) {
    const fallback = value.kind === 'mapping' ? value.entries.find(({ key }) => key.value === 'default')?.value : undefined;
    values.set(name.value.toLowerCase(), fallback?.kind === 'scalar' ? fallback.value : '');
  }
  for (const { name, value } of inputs) if (value.kind === 'scalar') values.set(name.value.toLowerCase(), filled(value.value, outer));
  return (name) => values.get(name.toLowerCase());
}

/** Inputs with what is known of the values that they take from the inputs around them. */
export function withInputs(inputs: readonly Named[], given: GivenInputs): readonly Named[] {
  if (given === nothingGiven) return inputs;
  return inputs.map(({ name, value }) => ({
    name,
    value: value.kind === 'scalar' ? { ...value, value: filled(value.value, given) } : value,
  }));
}

/** The commands of a script in which inputs stand as the caller gives them: `run: ${{ inputs.command }}` runs what it was given. */
export function commandsWithInputs(run: Scalar, given: GivenInputs): readonly Command[] {
  const text = filled(run.value, given);
  return text === run.value ? runCommands(run) : commandsOf(text);
}

function filled(text: string, given: GivenInputs): string {
  if (given === nothingGiven || text.length > longestText || !text.includes('${{')) return text;
  const whole = text.replace(inputReference, (reference, name: string) => given(name) ?? reference);
  return whole.length > longestText ? text : whole;
}
