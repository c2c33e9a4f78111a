import type { FakeDeployment } from '../deployment.ts';
import { connection } from './connection.ts';
import { actorFields } from './people.ts';
import { type Args, guarded, type Scope } from './scope.ts';

/** Deployments of the repository, oldest first unless asked otherwise. */
export function deployments(scope: Scope, args: Args) {
  return guarded(scope, 'deployments', () => {
    const names = Array.isArray(args['environments']) ? args['environments'] : undefined;
    const found = scope.repository.deployments
      .filter(({ environment }) => names === undefined || names.includes(environment))
      .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
    const isNewestFirst = Object(args['orderBy']).direction === 'DESC';
    return connection('deployments', isNewestFirst ? found.toReversed() : found, args, (one) => deploymentFields(one, scope));
  });
}

function deploymentFields(deployment: FakeDeployment, scope: Scope) {
  const { id, sha, environment, creator, createdAt, statuses } = deployment;
  const [latest] = statuses;
  const commit = scope.repository.commits.get(sha);
  const statusFields = (status: FakeDeployment['statuses'][number]) => ({
    __typename: 'DeploymentStatus',
    id: `DES_${status.id}`,
    state: status.state.toUpperCase(),
    createdAt: status.createdAt,
    updatedAt: status.createdAt,
    environment,
    creator: actorFields(creator),
  });
  return {
    __typename: 'Deployment',
    id: `DE_${id}`,
    databaseId: id,
    commitOid: sha,
    commit: () => (commit === undefined ? null : scope.commitFields(commit)),
    environment,
    latestEnvironment: environment,
    originalEnvironment: environment,
    task: 'deploy',
    createdAt,
    updatedAt: latest?.createdAt ?? createdAt,
    creator: actorFields(creator),
    // What went well is active until another one follows.
    state: latest === undefined ? 'PENDING' : latest.state === 'success' ? 'ACTIVE' : latest.state.toUpperCase(),
    latestStatus: latest === undefined ? null : statusFields(latest),
    statuses: (args: Args) => connection('statuses', statuses, args, statusFields),
  };
}
