import { notFound, page, type RestAnswer, type RestRoute } from '../rest.ts';
import { attemptOf, type FakeJob, type FakeRun } from '../run.ts';
import { apiOf, below, nodeId, pageOf, type RepositoryRequest } from './below.ts';
import { datedEnvironment, environmentName, reviewersShape } from './environments.ts';
import { repositoryShape, userShape } from './shapes.ts';

/** Runs, their attempts, approvals and jobs. All of it takes `actions: read`. */
export const runRoutes: readonly RestRoute[] = [
  ofRun('', (request, run) => ({ status: 200, body: runShape(request, run, attemptOf(run).attempt) })),
  ofRun('/attempts/{attempt_number}', (request, run) => {
    const number = Number(request.parameters['attempt_number']);
    if (!run.attempts.some(({ attempt }) => attempt === number)) return notFound('rest/actions/workflow-runs#get-a-workflow-run-attempt');
    return { status: 200, body: runShape(request, run, number) };
  }),
  ofRun('/approvals', (request, run) => ({ status: 200, body: approvalsShape(request, run) })),
  ofRun('/pending_deployments', (request, run) => ({ status: 200, body: pendingShape(request, run) })),
  ofRun('/jobs', (request, run) => {
    const isAll = request.query.get('filter') === 'all';
    return jobs(request, run, isAll ? undefined : attemptOf(run).attempt);
  }),
  ofRun('/attempts/{attempt_number}/jobs', (request, run) => jobs(request, run, Number(request.parameters['attempt_number']))),
  below('/actions/jobs/{job_id}/logs', { scope: 'actions' }, ({ repository, parameters, bundlesUrl }) => {
    const job = repository.runs.flatMap((run) => run.jobs).find(({ id }) => String(id) === parameters['job_id']);
    if (job?.status !== 'completed') return notFound('rest/actions/workflow-jobs#download-job-logs-for-a-workflow-run');
    return { status: 302, body: undefined, headers: { location: `${bundlesUrl}/logs/${repository.id}/${job.id}.txt` } };
  }),
];

function ofRun(template: string, answer: (request: RepositoryRequest, run: FakeRun) => RestAnswer): RestRoute {
  return below(`/actions/runs/{run_id}${template}`, { scope: 'actions' }, (request) => {
    const run = request.repository.runs.find(({ id }) => String(id) === request.parameters['run_id']);
    return run === undefined ? notFound('rest/actions/workflow-runs#get-a-workflow-run') : answer(request, run);
  });
}

function runShape(request: RepositoryRequest, run: FakeRun, attempt: number) {
  const isRunning = attempt === attemptOf(run).attempt;
  const own = run.attempts.find((one) => one.attempt === attempt) ?? attemptOf(run);
  const url = apiOf(request, `/actions/runs/${run.id}`);
  return {
    id: run.id,
    name: run.workflowName,
    node_id: nodeId('WorkflowRun', run.id),
    check_suite_id: run.id + 1,
    check_suite_node_id: nodeId('CheckSuite', run.id + 1),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    run_number: run.number,
    run_attempt: attempt,
    referenced_workflows: run.referencedWorkflows,
    event: run.event,
    status: isRunning ? run.status : 'completed',
    conclusion: isRunning ? run.conclusion : (own.conclusion ?? 'failure'),
    workflow_id: 1,
    display_title: run.workflowName,
    url,
    html_url: pageOf(request, `/actions/runs/${run.id}`),
    pull_requests: [],
    created_at: run.attempts[0].startedAt,
    updated_at: own.startedAt,
    run_started_at: own.startedAt,
    actor: userShape(request, run.actor),
    triggering_actor: userShape(request, own.triggeringActor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: apiOf(request, `/check-suites/${run.id + 1}`),
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: attempt > 1 ? `${url}/attempts/${attempt - 1}` : null,
    workflow_url: apiOf(request, '/actions/workflows/1'),
    head_commit: headCommit(request, run),
    repository: repositoryShape(request),
    head_repository: repositoryShape(request),
  };
}

function headCommit({ repository }: RepositoryRequest, { headSha }: FakeRun) {
  const commit = repository.commits.get(headSha);
  if (commit === undefined) return null;
  const { message, date, tree, authors, committer } = commit;
  const person = ({ name, email }: { readonly name: string; readonly email: string }) => ({ name, email });
  return { id: headSha, tree_id: tree.oid, message, timestamp: date, author: person(authors[0]), committer: person(committer) };
}

function approvalsShape(request: RepositoryRequest, run: FakeRun) {
  return run.approvals.map(({ state, by, environments, comment }) => ({
    state,
    comment,
    user: userShape(request, by),
    environments: environments.map((name) => datedEnvironment(request, name)),
  }));
}

function pendingShape(request: RepositoryRequest, run: FakeRun) {
  return request.repository.environments
    .filter(({ name }) => run.waiting.includes(name))
    .map((environment) => ({
      environment: environmentName(request, environment),
      wait_timer: environment.waitMinutes,
      wait_timer_started_at: environment.waitMinutes > 0 ? attemptOf(run).startedAt : null,
      current_user_can_approve: false,
      reviewers: reviewersShape(request, environment),
    }));
}

function jobs(request: RepositoryRequest, run: FakeRun, attempt: number | undefined): RestAnswer {
  const chosen = run.jobs.filter((job) => attempt === undefined || job.attempt === attempt);
  const { items, headers } = page(request, chosen);
  return { status: 200, body: { total_count: chosen.length, jobs: items.map((job) => jobShape(request, run, job)) }, headers };
}

function jobShape(request: RepositoryRequest, run: FakeRun, job: FakeJob) {
  const isHosted = job.runner === 'github-hosted';
  return {
    id: job.id,
    run_id: run.id,
    run_url: apiOf(request, `/actions/runs/${run.id}`),
    run_attempt: job.attempt,
    node_id: nodeId('CheckRun', job.id),
    head_sha: run.headSha,
    url: apiOf(request, `/actions/jobs/${job.id}`),
    html_url: pageOf(request, `/actions/runs/${run.id}/job/${job.id}`),
    status: job.status,
    conclusion: job.conclusion,
    created_at: run.attempts[0].startedAt,
    started_at: run.attempts[0].startedAt,
    completed_at: job.status === 'completed' ? run.attempts[0].startedAt : null,
    name: job.name,
    check_run_url: apiOf(request, `/check-runs/${job.id}`),
    labels: [isHosted ? 'ubuntu-24.04' : 'self-hosted'],
    runner_id: 1,
    runner_name: isHosted ? 'GitHub Actions 1' : 'builder',
    runner_group_id: 0,
    runner_group_name: isHosted ? 'GitHub Actions' : 'Default',
    workflow_name: run.workflowName,
    head_branch: run.headBranch,
  };
}
