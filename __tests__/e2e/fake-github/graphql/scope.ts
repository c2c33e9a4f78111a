import { GraphQLError } from 'graphql';
import type { FakeCommit } from '../git.ts';
import type { FakePullRequest } from '../pull-request.ts';
import type { FakeRepository } from '../repository.ts';
import { type FakeToken, mayUse } from '../token.ts';

export type Args = Readonly<Record<string, unknown>>;

/** Who asks about which repository, and how to get from one kind of object to another. */
export interface Scope {
  readonly token: FakeToken;
  readonly repository: FakeRepository;
  readonly serverUrl: string;
  readonly repositoryFields: () => object;
  readonly commitFields: (commit: FakeCommit) => object;
  readonly pullRequestFields: (pullRequest: FakePullRequest) => object;
}

export function denied(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

/** Null with an error of type FORBIDDEN at the field, or at the nearest field above it that can be null, as GitHub answers. */
export function guarded<T>({ token, repository }: Pick<Scope, 'token' | 'repository'>, scope: string, read: () => T): T {
  if (!mayUse(token, repository, scope, 'read')) throw denied('FORBIDDEN', 'Resource not accessible by integration');
  return read();
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Address of a page of the repository. */
export function pageUrl({ serverUrl, repository }: Scope, path: string): string {
  return `${serverUrl}/${repository.owner}/${repository.name}${path}`;
}
