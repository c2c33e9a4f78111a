import type { FakeRepository } from '../repository.ts';
import type { RestAnswer, RestRequest, RestRoute } from '../rest.ts';
import type { Level } from '../token.ts';

/** A request to a repository that is there. */
export interface RepositoryRequest extends RestRequest {
  readonly repository: FakeRepository;
}

/** An operation below `/repos/{owner}/{repo}`, with what it takes of the token: `actions`, or `administration: write`. */
export function below(
  template: string,
  permission: { readonly scope: string; readonly level?: Level },
  answer: (request: RepositoryRequest) => RestAnswer,
): RestRoute {
  return {
    method: 'GET',
    template: `/repos/{owner}/{repo}${template}`,
    permission: { scope: permission.scope, level: permission.level ?? 'read' },
    answer: (request) => {
      const { repository } = request;
      if (repository === undefined) throw new Error(`${template} was asked of no repository`);
      return answer({ ...request, repository });
    },
  };
}

/** Address in the API of something of the repository. */
export function apiOf({ apiUrl, repository }: RepositoryRequest, path = ''): string {
  return `${apiUrl}/repos/${repository.owner}/${repository.name}${path}`;
}

/** Address of a page about something of the repository. */
export function pageOf({ serverUrl, repository }: RepositoryRequest, path = ''): string {
  return `${serverUrl}/${repository.owner}/${repository.name}${path}`;
}

export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url');
}
