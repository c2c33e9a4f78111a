import { type ChainLimits, chainLimits } from '../../../src/adapters/github/chain.ts';
import { githubApi } from '../../../src/adapters/github/github-api.ts';
import type { GitHubApi, SnapshotRequest } from '../../../src/ports/github-api.ts';
import type { FakeGitHub, FakeRepository, FakeToken } from '../../e2e/fake-github/index.ts';

/** The real client against the fake, with waits short enough for a test. */
export function apiFor(fake: FakeGitHub, token: Pick<FakeToken, 'secret'>, limits: Partial<ChainLimits> = {}): GitHubApi {
  return githubApi({
    token: token.secret,
    apiUrl: fake.apiUrl,
    graphqlUrl: fake.graphqlUrl,
    userAgent: 'interlock/test',
    limits: { ...chainLimits, deadline: 5000, retryBase: 1, ...limits },
  });
}

/** What the program asks at a pull request, with the changes of one test. */
export function aRequest(repository: FakeRepository, changes: Partial<SnapshotRequest> = {}): SnapshotRequest {
  const { owner, name } = repository;
  return {
    repository: { owner, name },
    commit: repository.sha(-1),
    base: 'first-parent',
    directories: ['.github/workflows'],
    files: ['action.yml', '.github/dependabot.yml'],
    policy: { repository: { owner, name }, at: 'default-branch', path: '.github/interlock.yml' },
    others: [],
    ...changes,
  };
}

export function valueOf<T>(answer: { readonly state: 'value'; readonly value: T } | { readonly state: string; readonly why: string }): T {
  if ('value' in answer) return answer.value;
  throw new Error(`${answer.state}: ${answer.why}`);
}
