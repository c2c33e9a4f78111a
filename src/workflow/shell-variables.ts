import type { Scalar } from './model.ts';
import { runCommands } from './run-commands.ts';
import type { Command } from './shell.ts';

const known = new WeakMap<Scalar, ReadonlyMap<string, readonly string[]>>();

/** More texts for one variable are not kept. */
const maxTexts = 50;

/**
 * What a script gives to a variable of the shell, wherever it does: before a command, by `export` and its like, or in PowerShell. The output
 * of a program may be minted by it and is left out; what `echo` and `printf` only repeat is not.
 */
export function assignedIn(script: Scalar, name: string): readonly string[] {
  const found = known.get(script) ?? variablesOf(runCommands(script));
  known.set(script, found);
  return found.get(name.toLowerCase()) ?? [];
}

function variablesOf(commands: readonly Command[]): ReadonlyMap<string, readonly string[]> {
  const variables = new Map<string, string[]>();
  for (const [name, text] of commands.flatMap(assignmentsOf)) {
    if (isMinted(text)) continue;
    const texts = variables.get(name.toLowerCase());
    if (texts === undefined) variables.set(name.toLowerCase(), [text]);
    else if (texts.length < maxTexts) texts.push(text);
  }
  return variables;
}

/** Words behind which an assignment may stand: those of the shell, and programs that run another with it. */
const leading = /^(?:then|do|else|elif|if|while|until|!|sudo|env|time|command|-\S*)$/;
const declaring = /^(?:export|local|readonly|declare|typeset)$/;

/** The names and texts that one command assigns. */
export function assignmentsOf({ assignments, words }: Command): readonly (readonly [string, string])[] {
  const found = assignments.map(({ name, value }): readonly [string, string] => [name, value.text]);
  let isDeclaring = false;
  for (const { text } of words) {
    const match = /^([A-Za-z_]\w{0,255})\+?=/.exec(text);
    if (match?.[1] !== undefined) found.push([match[1], text.slice(match[0].length)]);
    else if (declaring.test(text)) isDeclaring = true;
    else if (!isDeclaring && !leading.test(text)) return found;
  }
  return found;
}

/** Whether a text is, or holds, the output of a program that may have minted it. */
export function isMinted(text: string): boolean {
  return /\$\((?!\s{0,20}(?:echo|printf)\s)|`/.test(text);
}
