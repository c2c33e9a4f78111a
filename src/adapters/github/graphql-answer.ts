import { permissionsYaml, type TokenPermissions } from '../../core/permissions.ts';
import type { Failure } from '../../ports/github-api.ts';
import { fieldOf, listOf, textOf } from './json.ts';
import { plain } from './plain.ts';

/** The data of an answer, with what went wrong at each place of it. */
export interface GraphqlAnswer {
  readonly data: unknown;
  /** What went wrong at this place or above it; undefined where nothing did. */
  failureAt(path: readonly string[]): Failure | undefined;
  /** What went wrong at this place, above it or anywhere below it. */
  failureWithin(path: readonly string[]): Failure | undefined;
  /** What went wrong with the whole of it; undefined where there is data. */
  readonly failure: Failure | undefined;
}

interface Problem {
  readonly path: readonly string[];
  readonly failure: Failure;
}

/**
 * Reads `{ data, errors }`. Errors that name a place belong to that place only: one repository that cannot be seen leaves the others
 * readable. `needs` is what the query takes of the token.
 */
export function graphqlAnswer(body: unknown, needs: TokenPermissions): GraphqlAnswer {
  const problems = (listOf(body, 'errors') ?? []).map((error) => problemOf(error, needs));
  const data = fieldOf(body, 'data');
  const hasData = typeof data === 'object' && data !== null;
  const broken: Failure = { state: 'outage', why: 'the answer of GitHub is not the JSON that its GraphQL interface gives' };
  return {
    data: hasData ? data : undefined,
    failure: hasData ? undefined : (problems[0]?.failure ?? broken),
    failureAt: (path) => problems.find((problem) => isAtOrAbove(problem.path, path))?.failure,
    failureWithin: (path) => problems.find((problem) => isAtOrAbove(problem.path, path) || isAtOrAbove(path, problem.path))?.failure,
  };
}

function isAtOrAbove(upper: readonly string[], lower: readonly string[]): boolean {
  return upper.every((segment, index) => segment === lower[index]);
}

function problemOf(error: unknown, needs: TokenPermissions): Problem {
  const path = (listOf(error, 'path') ?? []).map(String);
  return { path, failure: failureOfError(error, needs) };
}

const schemaErrors: ReadonlySet<string> = new Set([
  'undefinedField',
  'undefinedType',
  'argumentNotAccepted',
  'undefinedEnumValue',
  'fragmentOnNonCompositeType',
]);

function failureOfError(error: unknown, needs: TokenPermissions): Failure {
  const said = JSON.stringify(plain(textOf(error, 'message') ?? ''));
  const code = textOf(fieldOf(error, 'extensions'), 'code') ?? '';
  switch (textOf(error, 'type')) {
    case 'FORBIDDEN':
    case 'INSUFFICIENT_SCOPES':
      return { state: 'forbidden', why: `the token may not see it (${said})`, permissions: needs };
    case 'NOT_FOUND':
      return { state: 'forbidden', why: `it does not exist, or the token may not see it (${said})`, permissions: needs };
    case 'RATE_LIMITED':
      return { state: 'limited', why: `the token's rate limit is used up (${said})` };
    default:
      if (schemaErrors.has(code)) return { state: 'unsupported', why: `this GitHub does not know what was asked (${said})` };
      return { state: 'outage', why: `GitHub answered with an error (${said})` };
  }
}

/** How to make a failed question answerable; undefined where only time helps. */
export function remedyFor(failure: Failure): string | undefined {
  if (failure.state === 'forbidden' && Object.keys(failure.permissions).length > 0)
    return `grant the job's token:\n${permissionsYaml(failure.permissions)}`;
  if (failure.state === 'forbidden') return 'give a token that may read it';
  return failure.state === 'limited' || failure.state === 'outage' ? 'run the job again' : undefined;
}
