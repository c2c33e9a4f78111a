import { InterlockError } from '../../core/errors.ts';
import type { RepositoryName } from '../../core/question.ts';
import type { GitHubApi, SnapshotRequest } from '../../ports/github-api.ts';
import type { Administration, Platform } from '../../ports/platform.ts';
import { chainLimits } from './chain.ts';
import { type ClientOptions, gitHubClient } from './client.ts';
import { lazyAdministration, lazyPlatform } from './lazy-platform.ts';
import { snapshot } from './snapshot.ts';
import { httpTransport } from './transport.ts';

export { httpTransport };

export type GitHubOptions = Omit<ClientOptions, 'limits' | 'transport' | 'orchestrationId'> &
  Partial<Pick<ClientOptions, 'limits' | 'transport' | 'orchestrationId'>>;

/** The API, and what else can be asked with its budget. */
export interface OpenedApi extends GitHubApi {
  /** What the job's token sees of a repository. Nothing is loaded or asked before its first question. */
  platform(repository: RepositoryName): Platform;
  /** What a token with administration rights sees; it goes to the API's own host alone. */
  administration(repository: RepositoryName, token: string): Administration;
}

/**
 * GitHub behind one client, one token and one budget. No method throws for what the platform does; an InterlockError says that the
 * options or the request are wrong.
 */
export function githubApi(options: GitHubOptions): OpenedApi {
  const { limits = chainLimits, transport = httpTransport(), orchestrationId } = options;
  const client = gitHubClient({ ...options, limits, transport, orchestrationId });
  return {
    snapshot: async (request) => {
      checkCommits(request);
      return snapshot(client, request);
    },
    usage: () => client.usage(),
    now: () => client.firstDate(),
    platform: (repository) => lazyPlatform({ client, repository, transport, apiUrl: options.apiUrl, userAgent: options.userAgent }),
    administration: (repository, token) => lazyAdministration({ client: client.withToken(token), repository }),
  };
}

/** Anything but a full id would be resolved by GitHub as a branch or tag, which its owner can move. */
function checkCommits({ commit, base, policy, others }: SnapshotRequest): void {
  const ofBase = typeof base === 'string' ? [] : [base.commit];
  const ofPolicy = policy === undefined || policy.at === 'default-branch' ? [] : [policy.at.commit];
  const ofOthers = others.map((other) => other.commit.toLowerCase());
  const odd = [commit, ...ofBase, ...ofPolicy, ...ofOthers].find((one) => !/^[0-9a-f]{40}$/.test(one));
  if (odd !== undefined)
    throw new InterlockError('INPUT_INVALID', `${JSON.stringify(odd)} is not a commit; write its full id of 40 lower-case hex digits`);
}
