import { type Fact, type Gap, gap, known, type Many } from '../core/facts.ts';
import { type Question, workflowPathOf } from '../core/question.ts';
import { defineFact } from './define-fact.ts';
import type { Pipeline } from './fact-map.ts';
import { isGapReachable, reachableFrom } from './reachable.ts';

/**
 * What of the pipeline this stage judges. At `deploy` it is the running workflow and what it calls, never another workflow's sins;
 * on the command line, where nothing runs, and at every other stage it is all.
 */
interface Scope {
  readonly reached: ReadonlySet<string> | undefined;
  readonly gaps: readonly Gap[];
}

function scopeOf(question: Question, pipeline: Pipeline): Scope {
  const { run, repository, stage } = question;
  if (stage !== 'deploy' || run === undefined || repository === undefined) return { reached: undefined, gaps: [] };
  const path = workflowPathOf(run.workflowRef, repository);
  if (path === undefined) return { reached: undefined, gaps: [] };
  if (pipeline.texts.has(path) || pipeline.workflows.gaps.length > 0) return { reached: reachableFrom(pipeline, path), gaps: [] };
  const why = 'the running workflow is not among the files of the judged commit';
  return {
    reached: new Set(),
    gaps: [gap({ item: path, cause: 'empty', why, remedy: 'run the workflow at the commit that is deployed' })],
  };
}

function narrow<T extends { readonly file: { readonly path: string } }>(all: Many<T>, { reached, gaps }: Scope): Many<T> {
  if (reached === undefined) return all;
  return {
    items: all.items.filter(({ file }) => reached.has(file.path)),
    gaps: [...gaps, ...all.gaps.filter((one) => isGapReachable(one, reached))],
  };
}

function scoped<T>(fact: Fact<Pipeline>, question: Question, pick: (pipeline: Pipeline, scope: Scope) => T): Fact<T> {
  if (fact.state === 'unknown') return fact;
  return known(pick(fact.value, scopeOf(question, fact.value)), fact.source);
}

const fromPipeline = { needs: ['pipeline'], scope: 'tree', permissions: {}, tier: 'file' } as const;

export const workflows = defineFact({
  key: 'workflows',
  ...fromPipeline,
  collect: async (question, facts) => scoped(facts.pipeline, question, (all, scope) => narrow(all.workflows, scope)),
});

export const actions = defineFact({
  key: 'actions',
  ...fromPipeline,
  collect: async (question, facts) => scoped(facts.pipeline, question, (all, scope) => narrow(all.actions, { ...scope, gaps: [] })),
});

export const dependabot = defineFact({
  key: 'dependabot',
  ...fromPipeline,
  collect: async (question, facts) => scoped(facts.pipeline, question, (all) => all.dependabot),
});

export const locks = defineFact({
  key: 'locks',
  ...fromPipeline,
  collect: async (question, facts) => scoped(facts.pipeline, question, (all) => all.locks),
});

export const problems = defineFact({
  key: 'problems',
  ...fromPipeline,
  collect: async (question, facts) =>
    scoped(facts.pipeline, question, ({ problems: all }, { reached }) =>
      all.filter(({ path }) => reached === undefined || reached.has(path)),
    ),
});
