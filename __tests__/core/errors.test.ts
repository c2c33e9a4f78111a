import { describe, expect, test } from '@jest/globals';
import { type ErrorCode, errorCodes, InterlockError, messageOfError } from '../../src/core/errors.ts';

describe('InterlockError', () => {
  test.each<[ErrorCode, number]>([
    ['USAGE', 2],
    ['POLICY_UNTRUSTED', 2],
    ['POLICY_UNREADABLE', 3],
    ['PLATFORM', 3],
    ['DEADLINE', 3],
    ['INTERNAL', 4],
  ])('%s ends the command line with %d', (code, exitCode) => {
    expect(new InterlockError(code, 'x').exitCode).toBe(exitCode);
  });

  test('no code ends it as an allowed or a denied run does', () => {
    expect(Object.values(errorCodes).filter((exitCode) => exitCode < 2)).toEqual([]);
  });

  test('carries its place and its cause, and has neither where none was given', () => {
    const place = { path: 'a.yml', line: 2, column: 3 };
    const cause = new Error('reset');
    expect(new InterlockError('POLICY_INVALID', 'x', { place, cause })).toMatchObject({
      name: 'InterlockError',
      message: 'x',
      place,
      cause,
    });
    const bare = new InterlockError('POLICY_INVALID', 'x');
    expect(bare.place).toBeUndefined();
    expect('cause' in bare).toBe(false);
  });
});

test.each<[string, unknown, string]>([
  ['an error', new Error('oops'), 'oops'],
  ['what only looks like one', { message: 'oops' }, 'oops'],
  ['an error without words', new Error(''), 'unknown error'],
  ['a message that is no text', { message: { toString: () => 'oops' } }, 'unknown error'],
  ['a text', 'oops', 'unknown error'],
  ['null', null, 'unknown error'],
  ['nothing', undefined, 'unknown error'],
])('messageOfError of %s', (_name, value, message) => {
  expect(messageOfError(value)).toBe(message);
});
