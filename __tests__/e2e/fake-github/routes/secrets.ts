import { notFound, page, type RestAnswer, type RestRoute } from '../rest.ts';
import type { FakeSecret } from '../secret.ts';
import { below, type RepositoryRequest } from './below.ts';

/** Names and dates of secrets. No job's token can read them: each store has a permission of an App. */
export const secretRoutes: readonly RestRoute[] = [
  below('/actions/secrets', { scope: 'secrets' }, (request) => secrets(request, ({ store }) => store === 'repository')),
  below('/actions/organization-secrets', { scope: 'secrets' }, (request) => secrets(request, ({ store }) => store === 'organization')),
  below('/dependabot/secrets', { scope: 'dependabot-secrets' }, (request) => secrets(request, ({ store }) => store === 'dependabot')),
  below('/agents/secrets', { scope: 'agent-secrets' }, (request) => secrets(request, ({ store }) => store === 'agent')),
  below('/environments/{environment_name}/secrets', { scope: 'environments' }, (request) => {
    const name = request.parameters['environment_name'];
    if (!request.repository.environments.some((one) => one.name === name)) return notFound('rest/actions/secrets#list-environment-secrets');
    return secrets(request, ({ store, environment }) => store === 'environment' && environment === name);
  }),
];

function secrets(request: RepositoryRequest, isWanted: (secret: FakeSecret) => boolean): RestAnswer {
  const found = request.repository.secrets.filter(isWanted);
  const { items, headers } = page(request, found);
  const shown = items.map(({ name, createdAt, updatedAt }) => ({ name, created_at: createdAt, updated_at: updatedAt }));
  return { status: 200, body: { total_count: found.length, secrets: shown }, headers };
}
