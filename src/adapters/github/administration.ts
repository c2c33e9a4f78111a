import type { RepositoryName } from '../../core/question.ts';
import type { StoredSecret } from '../../platform/model.ts';
import type { Answer, Failure } from '../../ports/github-api.ts';
import type { Administration, SecretStore } from '../../ports/platform.ts';
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

interface Store extends Pick<StoredSecret, 'store' | 'environment'>, Omit<SecretStore, 'answer'> {
  readonly path: string;
  /** Later than the oldest server that is supported. */
  readonly isNew?: true;
}

const commonStores: readonly Store[] = [
  { store: 'repository', environment: undefined, path: 'actions/secrets', name: 'the secrets of the repository', right: 'secrets' },
  {
    store: 'organisation',
    environment: undefined,
    path: 'actions/organization-secrets',
    name: 'the secrets of the organisation',
    right: 'secrets',
  },
  {
    store: 'dependabot',
    environment: undefined,
    path: 'dependabot/secrets',
    name: 'the secrets of Dependabot',
    right: 'dependabot-secrets',
  },
  { store: 'agent', environment: undefined, path: 'agents/secrets', name: 'the secrets of agents', right: 'agent-secrets', isNew: true },
];

/** Secrets of one store. */
const most = 2000;

/** Stores that are listed at a time. */
const abreast = 8;

type Parameters = Readonly<Record<string, string>>;

/**
 * Some stores after the others. Where one of them is not answered for a reason that is none of its own, the rest is not asked: so a server
 * that keeps silent is waited for once.
 */
async function storedSecrets(client: GitHubClient, own: Parameters, environments: readonly string[]): Promise<readonly SecretStore[]> {
  const stores = [...commonStores, ...environments.map(storeOf)];
  const answered: SecretStore[] = [];
  let broken: Failure | undefined;
  for (let start = 0; start < stores.length; start += abreast) {
    const some = stores.slice(start, start + abreast);
    const cause = broken;
    answered.push(
      ...(cause === undefined
        ? await Promise.all(some.map((store) => list(client, own, store)))
        : some.map((store) => unlisted(store, cause))),
    );
    broken ??= answered.map(({ answer }) => answer).find(isOfPlatform);
  }
  return answered;
}

function isOfPlatform(answer: Answer<unknown>): answer is Failure {
  return answer.state === 'limited' || answer.state === 'outage';
}

function unlisted({ name, right }: Store, cause: Failure): SecretStore {
  return { name, right, answer: { ...cause, why: `it was not asked, since another store was not answered: ${cause.why}` } };
}

/** A server that says that it has no such store has no secrets in it. */
async function list(client: GitHubClient, own: Parameters, store: Store): Promise<SecretStore> {
  const { path, name, right, environment } = store;
  const parameters = environment === undefined ? own : { ...own, environment_name: environment };
  const listed = await allPages(client, { url: `/repos/{owner}/{repo}/${path}`, parameters, key: 'secrets', what: name, most });
  if (listed.state === 'unsupported' && store.isNew === true) return { name, right, answer: { state: 'value', value: [] } };
  return { name, right, answer: shaped(listed, name, (items) => eachOf(items, (item) => parseStoredSecret(item, store))) };
}

function storeOf(environment: string): Store {
  const name = `the secrets of the environment ${JSON.stringify(environment)}`;
  return { store: 'environment', environment, path: 'environments/{environment_name}/secrets', name, right: 'environments' };
}
