import { type Gap, gap, known } from '../core/facts.ts';
import type { RunJob } from '../platform/origin.ts';
import { defineFact } from './define-fact.ts';
import type { LogCredential } from './fact-map.ts';
import { knownTerms } from './known-terms.ts';
import { gapOf, nothingRuns, notLookedThrough, unknownOf } from './unknown-of.ts';

const needs = { actions: 'read' } as const;
/** Jobs whose logs are read, two requests each. */
const mostLogs = 30;

/** Credentials that completed jobs of this run have printed. The running job's own log is not there yet. */
export const logCredentials = defineFact({
  key: 'logCredentials',
  needs: ['knownCredentials'],
  scope: 'run',
  permissions: needs,
  tier: 1,
  collect: async (question, { knownCredentials }, { world: { platform, credentials: search } }) => {
    const { run, repository } = question;
    if (search === undefined) return notLookedThrough;
    if (run === undefined || repository === undefined || platform === undefined) return nothingRuns;
    const jobs = await platform.runJobs(repository, run.id, run.attempt);
    if (jobs.state !== 'value') return unknownOf(jobs, needs);
    const others = jobs.value.filter(({ id }) => id !== run.checkRunId);
    const completed = others.filter(({ status, conclusion }) => status === 'completed' && conclusion !== 'skipped');
    const terms = knownTerms(question, knownCredentials);
    const items: LogCredential[] = [];
    const gaps: Gap[] = [
      ...others.filter(({ status }) => status === 'in_progress').map(stillRuns),
      ...completed.slice(mostLogs).map(overLimit),
    ];
    for (const { id, name } of completed.slice(0, mostLogs)) {
      const answer = await search.log(id, name, terms);
      if (answer.state !== 'value') gaps.push(gapOf(`log of job ${name}`, answer, needs));
      else {
        items.push(...answer.value.items.map((credential) => ({ job: name, credential })));
        gaps.push(...answer.value.gaps);
      }
    }
    return known({ items, gaps }, `the jobs of run ${run.id}`);
  },
});

function stillRuns({ name }: RunJob): Gap {
  const remedy = 'let the job with the gate name it in `needs`';
  return gap({ item: `log of job ${name}`, cause: 'unresolvable', why: 'the job still runs', remedy });
}

function overLimit({ name }: RunJob): Gap {
  return gap({ item: `log of job ${name}`, cause: 'limit', why: `more than ${mostLogs} jobs came before it` });
}
