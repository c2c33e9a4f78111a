import { positionAt } from '../../src/workflow/locate.ts';
import type { ActionDefinition, Job, Problem, StepsJob, Workflow } from '../../src/workflow/model.ts';
import { parseAction } from '../../src/workflow/parse-action.ts';
import { parseWorkflow } from '../../src/workflow/parse-workflow.ts';

/** A workflow that must be modelled and have no problem. */
export function goodWorkflow(text: string): Workflow {
  const { workflow, problems } = parseWorkflow({ path: 'w.yml', root: '', text });
  if (workflow === undefined || problems.length > 0) throw new Error(lines(problems).join('\n'));
  return workflow;
}

/** An action that must be modelled and have no problem. */
export function goodAction(text: string): ActionDefinition {
  const { action, problems } = parseAction({ path: 'action.yml', root: '', text });
  if (action === undefined || problems.length > 0) throw new Error(lines(problems).join('\n'));
  return action;
}

/** Problems as `item:line:column code[!] message`, with `!` where they blind. */
export function lines(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ item, code, blinds, message, span, file }) => {
    const { line, column } = positionAt(file?.lineStarts ?? [0], span.start);
    return `${item}:${line}:${column} ${code}${blinds ? '!' : ''} ${message}`;
  });
}

/** The problems of a workflow, as lines. */
export function problemsIn(text: string): readonly string[] {
  return lines(parsed(text).problems);
}

/** A workflow with one job, whose steps are given with four blanks of indentation. */
export function withSteps(steps: string): string {
  return `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
}

/** A workflow with its problems, whatever they are. */
export function parsed(text: string): ReturnType<typeof parseWorkflow> {
  return parseWorkflow({ path: 'w.yml', root: '', text });
}

/** The job with an id. */
export function jobOf(workflow: Workflow, id: string): Job {
  const found = workflow.jobs.find((candidate) => candidate.id.value === id);
  if (found === undefined) throw new Error(`no job ${id}`);
  return found;
}

/** The job with an id of a workflow without problems; it must have steps. */
export function stepsJobOf(text: string, id: string): StepsJob {
  const found = jobOf(goodWorkflow(text), id);
  if (found.kind !== 'steps') throw new Error('a job that calls');
  return found;
}
