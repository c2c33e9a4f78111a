import { expect, test } from '@jest/globals';
import { errorCode } from '../../src/adapters/error-code.ts';

test.each([
  [Object.assign(new Error('secret'), { code: 'ENOENT' }), 'ENOENT'],
  [new Error('secret'), 'unknown'],
  [{ code: 4 }, 'unknown'],
  [null, 'unknown'],
  ['ENOENT', 'unknown'],
])('the code of %p is %s', (error, code) => {
  expect(errorCode(error)).toBe(code);
});
