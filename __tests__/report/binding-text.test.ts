import { expect, test } from '@jest/globals';
import { bindingText } from '../../src/report/binding-text.ts';

test.each([
  [{ value: true, reason: 'it is required', remedy: '' }, 'yes: it is required'],
  [{ value: false, reason: 'it is not', remedy: 'require it' }, 'no: it is not. To make it binding, require it'],
  [{ value: false, reason: 'it is not', remedy: '' }, 'no: it is not'],
])('%j', (binding, text) => {
  expect(bindingText(binding)).toBe(text);
});
