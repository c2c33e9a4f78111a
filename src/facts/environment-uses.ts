import { type Gap, gap, known, type Many } from '../core/facts.ts';
import type { Question } from '../core/question.ts';
import type { IdentityClaims } from '../platform/model.ts';
import { environmentOf, type NamedEnvironment } from '../workflow/environment-of.ts';
import { locate } from '../workflow/locate.ts';
import type { Workflow } from '../workflow/model.ts';
import type { PlacedJob } from '../workflow/placed-job.ts';
import { defineFact } from './define-fact.ts';
import type { EnvironmentUse, Scene } from './fact-map.ts';
import { jobsOfDeploy } from './jobs-of-deploy.ts';

/**
 * Who uses which environment. At `deploy` these are the running job, what needs it and what those call; elsewhere all jobs. The running
 * job's identity token, which no file and no input can change, says it last.
 */
export const environmentUses = defineFact({
  key: 'environmentUses',
  needs: ['workflows', 'scene'],
  prefers: ['tokenClaims'],
  scope: 'tree',
  permissions: {},
  tier: 'file',
  collect: async (question, { workflows, scene, tokenClaims }) => {
    if (workflows.state === 'unknown') return workflows;
    if (scene.state === 'unknown') return scene;
    const claims = tokenClaims.state === 'known' ? tokenClaims.value : undefined;
    const isDeploy = question.stage === 'deploy' && question.run !== undefined;
    const { jobs, gaps } = isDeploy ? jobsOfDeploy(question, workflows.value) : { jobs: allJobs(workflows.value.items), gaps: [] };
    const parts = [...jobs.map((job) => usesOf(job, scene.value, claims)), usesElsewhere(question, claims)];
    const named = parts.flatMap(({ items }) => items);
    const uses = [...named, ...claimedUse(question, named, claims, runningIn(jobs, scene.value))];
    const blind = parts.flatMap((part) => part.gaps);
    return known({ items: [...uses, ...askedUse(question, uses)], gaps: [...workflows.value.gaps, ...gaps, ...blind] }, workflows.source);
  },
});

type Uses = Many<EnvironmentUse>;

const noUses: Uses = { items: [], gaps: [] };

function allJobs(workflows: readonly Workflow[]): readonly PlacedJob[] {
  return workflows.flatMap((workflow) => workflow.jobs.map((job) => ({ workflow, job })));
}

function isRunning({ workflow, job }: PlacedJob, { running }: Scene): boolean {
  return running?.path === workflow.file.path && running.job === job.id.value;
}

function usesOf(placed: PlacedJob, scene: Scene, claims: IdentityClaims | undefined): Uses {
  const environment = environmentOf(placed.job);
  if (environment === undefined) return noUses;
  const { name, scalar, isRecorded } = environment;
  const job = placed.job.id.value;
  const location = locate(placed.workflow.file, scalar.span);
  const isReached = isRunning(placed, scene);
  if (name !== undefined) return { items: [{ environment: name, job, location, isReached, isRecorded }], gaps: [] };
  return isReached && claims !== undefined ? noUses : { items: [], gaps: [{ ...unresolved(job, scalar.value), location }] };
}

function unresolved(job: string, expression: string | undefined): Gap {
  const names = expression === undefined ? 'an expression' : `\`${expression}\``;
  return gap({
    item: `job ${job}`,
    cause: 'unresolvable',
    why: `the environment of job \`${job}\` is ${names}, which only a run can evaluate`,
    remedy: 'name the environment itself; of the running job its identity token says it too, with `permissions: {id-token: write}`',
  });
}

/** Jobs of a workflow of another repository, as far as this run stands among them. */
function usesElsewhere({ environmentsElsewhere, run }: Question, claims: IdentityClaims | undefined): Uses {
  if (environmentsElsewhere === undefined) {
    const why = 'the running workflow is of another repository and could not be read, so its environments are not known';
    const remedy = 'let the token of the job read that repository';
    return { items: [], gaps: [gap({ item: `job ${run?.job ?? ''}`, cause: 'unresolvable', why, remedy })] };
  }
  const items: EnvironmentUse[] = [];
  const gaps: Gap[] = [];
  for (const { job, environment, isRunning: isReached, isRecorded } of environmentsElsewhere) {
    if (environment !== undefined) items.push({ environment, job, location: undefined, isReached, isRecorded });
    else if (!isReached || claims === undefined) gaps.push(unresolved(job, undefined));
  }
  return { items, gaps };
}

function runningIn(
  jobs: readonly PlacedJob[],
  scene: Scene,
): (PlacedJob & { readonly environment: NamedEnvironment | undefined }) | undefined {
  const placed = jobs.find((one) => isRunning(one, scene));
  return placed && { ...placed, environment: environmentOf(placed.job) };
}

/** What the token says is true; where the file or an input says otherwise, both are judged. */
function claimedUse(
  { run, environmentsElsewhere }: Question,
  uses: readonly EnvironmentUse[],
  claims: IdentityClaims | undefined,
  running: ReturnType<typeof runningIn>,
): readonly EnvironmentUse[] {
  const environment = claims?.['environment'] ?? '';
  if (environment === '' || uses.some((use) => use.isReached && isSameName(use.environment, environment))) return [];
  const elsewhere = environmentsElsewhere?.find((one) => one.isRunning);
  const named = running?.environment;
  const location = running === undefined || named === undefined ? undefined : locate(running.workflow.file, named.scalar.span);
  const isRecorded = (named ?? elsewhere)?.isRecorded ?? true;
  return [{ environment, job: run?.job ?? '', location, isReached: true, isRecorded }];
}

/** The environment of an input, or of the detected stage, where nothing else names it. */
function askedUse({ environment, run }: Question, uses: readonly EnvironmentUse[]): readonly EnvironmentUse[] {
  if (environment === undefined || uses.some((use) => isSameName(use.environment, environment))) return [];
  return [{ environment, job: run?.job ?? '', location: undefined, isReached: false, isRecorded: true }];
}

/** GitHub compares the names of environments without case. */
export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
