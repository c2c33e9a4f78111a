import { expect, test } from '@jest/globals';
import { inputLoosenings } from '../../src/policy/input-loosenings.ts';

const attempts = [
  { what: 'input mode', wanted: 'report', allowed: 'enforce' },
  { what: 'input stage', wanted: 'merge', allowed: 'deploy' },
];

test.each([
  [{ open: [], isAbsent: false }, ['input mode', 'input stage']],
  [{ open: ['mode'], isAbsent: false }, ['input stage']],
  [{ open: ['rules'], isAbsent: false }, ['input mode', 'input stage']],
  [{ open: [], isAbsent: true }, []],
])('%j: %j', (policy, refused) => {
  expect(inputLoosenings(policy, attempts).map(({ what }) => what)).toEqual(refused);
});
