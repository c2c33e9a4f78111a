import { describe, expect, test } from '@jest/globals';
import { graphqlAnswer, remedyFor } from '../../../src/adapters/github/graphql-answer.ts';

const needs = { contents: 'read' } as const;

function failureOf(error: unknown): unknown {
  return graphqlAnswer({ data: null, errors: [error] }, needs).failure;
}

describe('graphqlAnswer', () => {
  test.each([
    [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }, 'forbidden'],
    [{ type: 'INSUFFICIENT_SCOPES', message: 'x' }, 'forbidden'],
    [{ type: 'NOT_FOUND', message: 'x' }, 'forbidden'],
    [{ type: 'RATE_LIMITED', message: 'x' }, 'limited'],
    [{ extensions: { code: 'undefinedField' }, message: "Field 'x' doesn't exist on type 'Y'" }, 'unsupported'],
    [{ type: 'MAX_NODE_LIMIT_EXCEEDED', message: 'x' }, 'outage'],
    [{}, 'outage'],
    ['odd', 'outage'],
  ])('%j is %s', (error, state) => {
    expect(failureOf(error)).toMatchObject({ state });
  });

  test('an error belongs to its place and to what is below it, not to its neighbours', () => {
    const body = {
      data: { repository: { a: null }, other: null },
      errors: [{ type: 'FORBIDDEN', path: ['repository', 'a'], message: 'no' }],
    };
    const answer = graphqlAnswer(body, needs);
    expect(answer.failure).toBeUndefined();
    expect(answer.failureAt(['repository', 'a', 'text'])).toMatchObject({ state: 'forbidden', permissions: needs });
    expect(answer.failureAt(['repository', 'b'])).toBeUndefined();
    expect(answer.failureAt(['other'])).toBeUndefined();
  });

  test.each([undefined, null, '', 'html', 4, [], { data: 'x' }, { errors: [] }])('the body %j is an outage', (body) => {
    expect(graphqlAnswer(body, needs).failure).toMatchObject({ state: 'outage' });
  });
});

describe('remedyFor', () => {
  test('gives the YAML of a permission that the workflow can grant', () => {
    expect(remedyFor({ state: 'forbidden', why: '', permissions: needs })).toBe("grant the job's token:\npermissions:\n  contents: read");
    expect(remedyFor({ state: 'forbidden', why: '', permissions: {} })).toBe('give a token that may read it');
    expect(remedyFor({ state: 'unsupported', why: '' })).toBeUndefined();
  });
});
