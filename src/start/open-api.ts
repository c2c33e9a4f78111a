import { githubApi, type OpenedApi } from '../adapters/github/github-api.ts';
import { toolName, toolVersion } from '../data/tool.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The platform for the command line: the one that the environment names, else github.com. */
export function openCliApi(env: Env, token: string): OpenedApi {
  return githubApi({
    token,
    apiUrl: addressIn(env, 'GITHUB_API_URL') ?? 'https://api.github.com',
    graphqlUrl: addressIn(env, 'GITHUB_GRAPHQL_URL') ?? 'https://api.github.com/graphql',
    userAgent: `${toolName}/${toolVersion}`,
  });
}

function addressIn(env: Env, name: string): string | undefined {
  const address = env[name];
  return address === '' ? undefined : address;
}
