import { expect, test } from '@jest/globals';
import { localPath } from '../../src/workflow/local-path.ts';

test.each([
  ['', ''],
  ['a/b', 'a/b'],
  ['a//./b/', 'a/b'],
  ['a/../b', 'b'],
  ['a\\b\\..\\c', 'a/c'],
  ['a/../../b', '../b'],
  ['../../b', '../../b'],
  ['..', '..'],
])('%j is %j', (path, expected) => {
  expect(localPath(path)).toBe(expected);
});
