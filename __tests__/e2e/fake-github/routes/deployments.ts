import type { FakeDeployment } from '../deployment.ts';
import { notFound, page, type RestRoute } from '../rest.ts';
import { apiOf, below, nodeId, type RepositoryRequest } from './below.ts';
import { userShape } from './shapes.ts';

/** Deployments, newest first, and their statuses. */
export const deploymentRoutes: readonly RestRoute[] = [
  below('/deployments', { scope: 'deployments' }, (request) => {
    const { query, repository } = request;
    const wanted = { sha: query.get('sha'), ref: query.get('ref'), environment: query.get('environment') };
    const fits = (value: string, asked: string | null) => asked === null || asked === 'none' || asked === value;
    const found = repository.deployments
      .filter((one) => fits(one.sha, wanted.sha) && fits(one.ref, wanted.ref) && fits(one.environment, wanted.environment))
      .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
    const { items, headers } = page(request, found);
    return { status: 200, body: items.map((one) => deploymentShape(request, one)), headers };
  }),
  below('/deployments/{deployment_id}/statuses', { scope: 'deployments' }, (request) => {
    const deployment = request.repository.deployments.find(({ id }) => String(id) === request.parameters['deployment_id']);
    if (deployment === undefined) return notFound('rest/deployments/statuses#list-deployment-statuses');
    const { items, headers } = page(request, deployment.statuses);
    return { status: 200, body: items.map((status) => statusShape(request, deployment, status)), headers };
  }),
];

function deploymentShape(request: RepositoryRequest, { id, sha, ref, environment, creator, createdAt }: FakeDeployment) {
  const url = apiOf(request, `/deployments/${id}`);
  return {
    url,
    id,
    node_id: nodeId('Deployment', id),
    sha,
    ref,
    task: 'deploy',
    payload: {},
    original_environment: environment,
    environment,
    description: null,
    creator: userShape(request, creator),
    created_at: createdAt,
    updated_at: createdAt,
    statuses_url: `${url}/statuses`,
    repository_url: apiOf(request),
    transient_environment: false,
    production_environment: environment.startsWith('prod'),
  };
}

function statusShape(request: RepositoryRequest, deployment: FakeDeployment, status: FakeDeployment['statuses'][number]) {
  const url = apiOf(request, `/deployments/${deployment.id}`);
  return {
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DeploymentStatus', status.id),
    state: status.state,
    creator: userShape(request, deployment.creator),
    description: '',
    environment: deployment.environment,
    target_url: `${url}/log`,
    log_url: `${url}/log`,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: url,
    repository_url: apiOf(request),
  };
}
