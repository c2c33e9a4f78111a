import { type ChainLimits, chainLimits } from '../../../src/adapters/github/chain.ts';
import { githubApi, type OpenedApi } from '../../../src/adapters/github/github-api.ts';
import type { Administration, Platform } from '../../../src/ports/platform.ts';
import type { FakeGitHub, FakeToken } from '../../e2e/fake-github/index.ts';

/** The repository of the scenario. */
export const acmeApp = { owner: 'acme', name: 'app' } as const;

/** The API, and what it says of `acme/app`, through the real client, with waits short enough for a test. */
export interface Opened {
  readonly api: OpenedApi;
  readonly platform: Platform;
  readonly administration: (token: Pick<FakeToken, 'secret'>) => Administration;
}

export function platformFor(
  { apiUrl, graphqlUrl }: Pick<FakeGitHub, 'apiUrl' | 'graphqlUrl'>,
  token: Pick<FakeToken, 'secret'>,
  limits: Partial<ChainLimits> = {},
): Opened {
  const given = { ...chainLimits, deadline: 5000, retryBase: 1, ...limits };
  const api = githubApi({ token: token.secret, apiUrl, graphqlUrl, userAgent: 'interlock/test', limits: given });
  return { api, platform: api.platform(acmeApp), administration: ({ secret }) => api.administration(acmeApp, secret) };
}
