import type { RunStep, Step, UsesStep } from '../../../src/workflow/model.ts';
import { stepsJobOf } from '../../workflow/parse-text.ts';

/** The steps of one job; each given as it is written behind `- `. */
export function stepsIn(...steps: readonly string[]): readonly Step[] {
  const lines = steps.map((step) => `      - ${step.replaceAll('\n', '\n        ')}\n`);
  return stepsJobOf(`on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${lines.join('')}`, 'a').steps;
}

/** A step with one script, and its variables. */
export function runIn(script: string, env: Readonly<Record<string, string>> = {}): RunStep {
  const [step] = stepsIn(`run: |\n  ${script.replaceAll('\n', '\n  ')}\nenv: ${JSON.stringify(env)}`);
  if (step?.kind !== 'run') throw new Error('no script');
  return step;
}

/** A step that uses an action. */
export function usesIn(uses: string, inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}): UsesStep {
  const [step] = stepsIn(`uses: ${JSON.stringify(uses)}\nwith: ${JSON.stringify(inputs)}\nenv: ${JSON.stringify(env)}`);
  if (step?.kind !== 'uses') throw new Error('no action');
  return step;
}
