import { expect, test } from '@jest/globals';
import { parseRefPattern } from '../../../../src/adapters/github/platform/parse-ref-pattern.ts';

test.each([
  [
    { name: 'main', type: 'branch' },
    { type: 'branch', pattern: 'main' },
  ],
  [
    { name: 'v*', type: 'tag' },
    { type: 'tag', pattern: 'v*' },
  ],
  [{ name: 'release/*' }, { type: 'branch', pattern: 'release/*' }],
  [{ name: 'x', type: 'commit' }, undefined],
  [{ type: 'tag' }, undefined],
])('%j is %j', (value, expected) => {
  expect(parseRefPattern(value)).toEqual(expected);
});
