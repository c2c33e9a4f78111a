import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArtifacts } from '../../src/adapters/artifacts/open-artifacts.ts';
import { type ChainLimits, chainLimits } from '../../src/adapters/github/chain.ts';
import { githubApi, httpTransport } from '../../src/adapters/github/github-api.ts';
import { githubSources } from '../../src/adapters/github-sources.ts';
import { identityTokens } from '../../src/adapters/oidc/identity-tokens.ts';
import { githubPolicyFiles } from '../../src/adapters/policy-files.ts';
import { openRegistries } from '../../src/adapters/registry/open-registries.ts';
import { sha256 } from '../../src/adapters/sha256.ts';
import { systemClock } from '../../src/adapters/system-clock.ts';
import type { Decision } from '../../src/core/decision.ts';
import { input, readActionInputs } from '../../src/inputs/read-action-inputs.ts';
import { run } from '../../src/run.ts';
import { catalogue } from '../../src/start/catalogue.ts';
import { environmentOf, type Job } from './run-dist.ts';

/** What differs from the built program, which takes none of it from anybody. */
export interface HereOptions {
  /** How long and how much one question may take. */
  readonly limits?: Partial<ChainLimits>;
  /** Path of a trust root in the place of the embedded ones, under which no test can sign. */
  readonly trustedRoot?: string;
  /** Where artifacts lie. */
  readonly directory?: string;
}

/**
 * The whole pipeline in this process with its real adapters, as the launcher of the Action composes it. For what the built program cannot
 * be told: shorter deadlines, and another trust root. Everything else belongs to `runAction`.
 */
export async function judgeHere(job: Job, { limits, trustedRoot, directory }: HereOptions): Promise<Decision> {
  const temporary = mkdtempSync(join(tmpdir(), 'interlock-e2e-'));
  const env = { ...environmentOf(job), RUNNER_TEMP: temporary, ...job.env };
  const inputs = readActionInputs(env, JSON.stringify(job.payload ?? {}));
  const { runner } = inputs;
  if (runner === undefined) throw new Error('the Action has no runner');
  const { apiUrl, graphqlUrl, repository, serverUrl } = runner;
  const api = githubApi({
    token: job.token,
    apiUrl,
    graphqlUrl,
    userAgent: 'interlock/test',
    limits: { ...chainLimits, retryBase: 1, ...limits },
  });
  const adminToken = input(env, 'admin-token');
  return run(inputs, catalogue, {
    openSources: () => githubSources(inputs, runner, api),
    openWorld: async () => ({
      platform: api.platform(repository),
      administration: adminToken === '' ? undefined : api.administration(repository, adminToken),
      identityTokens: identityTokens({
        requestUrl: job.env?.['ACTIONS_ID_TOKEN_REQUEST_URL'],
        requestToken: job.env?.['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
        server: serverUrl,
        transport: httpTransport(),
      }),
      policyFiles: githubPolicyFiles(repository, runner.sha, api),
      ...openArtifacts({ directory: directory ?? temporary, temporaryDirectory: temporary, trustedRoot }),
      registries: openRegistries({ env, userAgent: 'interlock/test', job: { serverUrl, actor: runner.run.actor, token: job.token } }),
    }),
    clock: systemClock,
    hash: sha256,
    progress: () => undefined,
    usage: () => api.usage(),
  });
}
