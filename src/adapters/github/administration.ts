import type { RepositoryName } from '../../core/question.ts';
import type { StoredSecret } from '../../platform/model.ts';
import type { Answer } from '../../ports/github-api.ts';
import type { Administration } from '../../ports/platform.ts';
import type { GitHubClient } from './client.ts';
import { allPages } from './platform/all-pages.ts';
import { parseDefaultToken } from './platform/parse-default-token.ts';
import { parseStoredSecret } from './platform/parse-stored-secret.ts';
import { eachOf, shaped } from './platform/shaped.ts';

export interface AdministrationPorts {
  /** With the token that has administration rights. */
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
}

/** What takes a token with administration rights. */
export function githubAdministration({ client, repository }: AdministrationPorts): Administration {
  const own = { owner: repository.owner, repo: repository.name };
  return {
    storedSecrets: (environments) => storedSecrets(client, own, environments),
    defaultToken: async () => {
      const answer = await client.rest({ method: 'GET', url: '/repos/{owner}/{repo}/actions/permissions/workflow', parameters: own });
      return shaped(answer, 'the default permissions of the token', ({ data }) => parseDefaultToken(data));
    },
  };
}

interface Store extends Pick<StoredSecret, 'store' | 'environment'> {
  readonly path: string;
  readonly what: string;
  /** Later than the oldest server that is supported. */
  readonly isNew?: true;
}

const commonStores: readonly Store[] = [
  { store: 'repository', environment: undefined, path: 'actions/secrets', what: 'the secrets of the repository' },
  { store: 'organisation', environment: undefined, path: 'actions/organization-secrets', what: 'the secrets of the organisation' },
  { store: 'dependabot', environment: undefined, path: 'dependabot/secrets', what: 'the secrets of Dependabot' },
  { store: 'agent', environment: undefined, path: 'agents/secrets', what: 'the secrets of agents', isNew: true },
];

/** Secrets of one store. */
const most = 2000;

/** One store after the other. A server that says that it has no such store has no secrets in it; every other failure is one of the whole. */
async function storedSecrets(
  client: GitHubClient,
  own: Readonly<Record<string, string>>,
  environments: readonly string[],
): Promise<Answer<readonly StoredSecret[]>> {
  const secrets: StoredSecret[] = [];
  for (const store of [...commonStores, ...environments.map(storeOf)]) {
    const { path, what, environment } = store;
    const parameters = environment === undefined ? own : { ...own, environment_name: environment };
    const listed = await allPages(client, { url: `/repos/{owner}/{repo}/${path}`, parameters, key: 'secrets', what, most });
    if (listed.state === 'unsupported' && store.isNew === true) continue;
    const parsed = shaped(listed, what, (items) => eachOf(items, (item) => parseStoredSecret(item, store)));
    if (parsed.state !== 'value') return parsed.why.startsWith(what) ? parsed : { ...parsed, why: `${what}: ${parsed.why}` };
    secrets.push(...parsed.value);
  }
  return { state: 'value', value: secrets };
}

function storeOf(environment: string): Store {
  const what = `the secrets of the environment ${JSON.stringify(environment)}`;
  return { store: 'environment', environment, path: 'environments/{environment_name}/secrets', what };
}
