import type { FakeAccount, FakeTeam } from '../account.ts';
import { exampleOf } from '../contract.ts';
import type { FakeCommit, FakePerson } from '../git.ts';
import type { RestRequest } from '../rest.ts';
import { apiOf, nodeId, pageOf, type RepositoryRequest } from './below.ts';

type Addresses = Pick<RestRequest, 'apiUrl' | 'serverUrl'>;

/** An account as lists and answers show it. */
export function userShape({ apiUrl, serverUrl }: Addresses, { kind, login, id }: FakeAccount) {
  const url = `${apiUrl}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId(kind, id),
    avatar_url: `${serverUrl}/avatars/u/${id}`,
    gravatar_id: '',
    url,
    html_url: `${serverUrl}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: kind,
    site_admin: false,
  };
}

/** An account, or what stands for one that is gone. */
export function userOrNull(addresses: Addresses, account: FakeAccount | null | undefined) {
  return account === null || account === undefined ? null : userShape(addresses, account);
}

export function teamShape(request: RepositoryRequest, { slug, id }: FakeTeam) {
  const url = `${request.apiUrl}/organizations/${request.repository.ownerAccount.id}/team/${id}`;
  return {
    id,
    node_id: nodeId('Team', id),
    name: slug,
    slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'push',
    url,
    html_url: `${request.serverUrl}/orgs/${request.repository.owner}/teams/${slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization',
    organization_id: request.repository.ownerAccount.id,
    parent: null,
  };
}

/** A commit as lists and comparisons show it. */
export function commitShape(request: RepositoryRequest, commit: FakeCommit) {
  const { oid, message, date, parents, tree, authors, committer, signature } = commit;
  const url = apiOf(request, `/commits/${oid}`);
  const isVerified = signature === 'valid' || signature === 'by-github';
  const stamp = ({ name, email }: FakePerson) => ({ name, email, date });
  return {
    url,
    sha: oid,
    node_id: nodeId('Commit', oid),
    html_url: pageOf(request, `/commit/${oid}`),
    comments_url: `${url}/comments`,
    commit: {
      url: apiOf(request, `/git/commits/${oid}`),
      author: stamp(authors[0]),
      committer: stamp(committer),
      message,
      comment_count: 0,
      tree: { sha: tree.oid, url: apiOf(request, `/git/trees/${tree.oid}`) },
      verification: {
        verified: isVerified,
        reason: { unsigned: 'unsigned', valid: 'valid', invalid: 'invalid', 'by-github': 'valid' }[signature],
        signature: null,
        payload: null,
        verified_at: isVerified ? date : null,
      },
    },
    author: userOrNull(request, authors[0].account),
    committer: userOrNull(request, committer.account),
    parents: parents.map((sha) => ({ sha, url: apiOf(request, `/commits/${sha}`), html_url: pageOf(request, `/commit/${sha}`) })),
  };
}

/** The repository as runs and pull requests show it, built on the description's own example. */
export function repositoryShape(request: RepositoryRequest) {
  const { repository, edition } = request;
  const example = exampleOf(edition, 'full-repository-default-response');
  return {
    ...example,
    source: undefined,
    parent: undefined,
    template_repository: undefined,
    // The description says text here, and its own example says null.
    language: 'TypeScript',
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: `${repository.owner}/${repository.name}`,
    owner: userShape(request, repository.ownerAccount),
    private: repository.visibility === 'private',
    visibility: repository.visibility,
    default_branch: repository.defaultBranch,
    url: apiOf(request),
    html_url: pageOf(request),
  };
}
