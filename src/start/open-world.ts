import { openArtifacts } from '../adapters/artifacts/open-artifacts.ts';
import { githubApi, httpTransport, type OpenedApi } from '../adapters/github/github-api.ts';
import { identityTokens } from '../adapters/oidc/identity-tokens.ts';
import { toolName, toolVersion } from '../data/tool.ts';
import { noWorld, type World } from '../facts/world.ts';
import type { Inputs, RunnerContext } from '../inputs/inputs.ts';
import { input } from '../inputs/read-action-inputs.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What the Action may ask: the platform with the job's token, its identity, and what lies in the workspace. Nothing is asked before a fact is. */
export function openActionWorld(env: Env, { repository, serverUrl, temporaryDirectory }: RunnerContext, api: OpenedApi): World {
  const adminToken = input(env, 'admin-token');
  const directory = env['GITHUB_WORKSPACE'] ?? process.cwd();
  return {
    platform: api.platform(repository),
    administration: adminToken === '' ? undefined : api.administration(repository, adminToken),
    identityTokens: identityTokens({
      requestUrl: optional(env['ACTIONS_ID_TOKEN_REQUEST_URL']),
      requestToken: optional(env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']),
      server: serverUrl,
      transport: httpTransport(),
    }),
    ...openArtifacts({ directory, temporaryDirectory, trustedRoot: undefined }),
  };
}

/** What the command line may ask: files where they lie, and the platform where a repository is named and a token is given. */
export function openCliWorld(
  env: Env,
  { repository, isOffline, trustedRoot }: Inputs,
): { readonly world: World; readonly api: OpenedApi | undefined } {
  // Paths are relative to the working directory, and files are judged in their place.
  const artifacts = openArtifacts({ directory: process.cwd(), temporaryDirectory: undefined, trustedRoot });
  const token = optional(env['GH_TOKEN']) ?? optional(env['GITHUB_TOKEN']);
  if (repository === undefined || token === undefined || isOffline) return { world: { ...noWorld, ...artifacts }, api: undefined };
  const api = githubApi({
    token,
    apiUrl: optional(env['GITHUB_API_URL']) ?? 'https://api.github.com',
    graphqlUrl: optional(env['GITHUB_GRAPHQL_URL']) ?? 'https://api.github.com/graphql',
    userAgent: `${toolName}/${toolVersion}`,
  });
  return { world: { ...noWorld, ...artifacts, platform: api.platform(repository) }, api };
}

function optional(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
