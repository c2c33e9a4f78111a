import { openArtifacts } from '../adapters/artifacts/open-artifacts.ts';
import { httpTransport, type OpenedApi } from '../adapters/github/github-api.ts';
import { isLoopback } from '../adapters/github/is-loopback.ts';
import { identityTokens } from '../adapters/oidc/identity-tokens.ts';
import { githubPolicyFiles } from '../adapters/policy-files.ts';
import { openRegistries } from '../adapters/registry/open-registries.ts';
import { lazyCredentials } from '../adapters/secrets/lazy-credentials.ts';
import { toolName, toolVersion } from '../data/tool.ts';
import type { World } from '../facts/world.ts';
import type { Inputs, RunnerContext } from '../inputs/inputs.ts';
import { input } from '../inputs/read-action-inputs.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What this run of the Action was started with. */
export interface ActionRun {
  readonly env: Env;
  readonly inputs: Inputs;
  readonly runner: RunnerContext;
  readonly api: OpenedApi;
  /** The file that starts another thread; undefined = none is started. */
  readonly threadLauncher: URL | undefined;
}

/** What the Action may ask: the platform with the job's token, its identity, and what lies in the workspace. Nothing is asked before a fact is. */
export function openActionWorld({ env, inputs: { npmRegistry }, runner, api, threadLauncher }: ActionRun): World {
  const { repository, sha, serverUrl, temporaryDirectory, run } = runner;
  const adminToken = input(env, 'admin-token');
  // A platform on this machine is a rehearsal, for which nobody real is asked.
  const refreshesRoots = !isLoopback(new URL(runner.apiUrl).hostname);
  const directory = env['GITHUB_WORKSPACE'] ?? process.cwd();
  const network = { transport: httpTransport(), userAgent: `${toolName}/${toolVersion}`, npmRegistry, refreshesRoots };
  const platform = api.platform(repository);
  const registries = { env, userAgent: network.userAgent, job: { serverUrl, actor: run.actor, token: input(env, 'token') } };
  return {
    platform,
    credentials: lazyCredentials({
      platform,
      workspace: directory,
      temporaryDirectory,
      registries,
      ignoreKey: optional(env['INTERLOCK_IGNORE_KEY']),
      threadLauncher,
    }),
    administration: adminToken === '' ? undefined : api.administration(repository, adminToken),
    identityTokens: identityTokens({
      requestUrl: optional(env['ACTIONS_ID_TOKEN_REQUEST_URL']),
      requestToken: optional(env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']),
      server: serverUrl,
      transport: httpTransport(),
    }),
    policyFiles: githubPolicyFiles(repository, sha, api),
    registries: openRegistries(registries),
    ...openArtifacts({ directory, temporaryDirectory, trustedRoot: undefined, network, threadLauncher }),
  };
}

function optional(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
