import { openArtifacts } from '../adapters/artifacts/open-artifacts.ts';
import { httpTransport, type OpenedApi } from '../adapters/github/github-api.ts';
import { identityTokens } from '../adapters/oidc/identity-tokens.ts';
import type { World } from '../facts/world.ts';
import type { RunnerContext } from '../inputs/inputs.ts';
import { input } from '../inputs/read-action-inputs.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What the Action may ask: the platform with the job's token, its identity, and what lies in the workspace. Nothing is asked before a fact is. */
export function openActionWorld(
  env: Env,
  { repository, serverUrl, temporaryDirectory }: RunnerContext,
  api: OpenedApi,
  threadLauncher: URL | undefined,
): World {
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
    ...openArtifacts({ directory, temporaryDirectory, trustedRoot: undefined, threadLauncher }),
  };
}

function optional(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
