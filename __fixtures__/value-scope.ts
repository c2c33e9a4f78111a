import type { Step } from '../src/workflow/model.ts';
import { noSteps } from '../src/workflow/steps-before.ts';
import type { ValueScope } from '../src/workflow/value-source.ts';

/** The scope of a step whose `env` is its own alone, and for which no caller is known. */
export function aScope(step: Step, overrides: Partial<ValueScope> = {}): ValueScope {
  return { env: [step.env], before: noSteps, input: () => [], isScript: step.kind === 'run', ...overrides };
}
