import { expect, test } from '@jest/globals';
import { isOpen } from '../../src/policy/open-keys.ts';

test.each([
  [['mode'], 'input mode', true],
  [['mode'], 'mode', true],
  [['mode'], 'model', false],
  [['rules'], 'rules.secret/stale', true],
  [['rules.secret/*'], 'rules.secret/stale', true],
  [['rules.secret/*'], 'rules.workflow/stale', false],
  [['rules.secret/stale'], 'rules.secret/stale', true],
  [['environments.stag*'], 'environments.staging', true],
  [['environments.stag*'], `environments.stag${'x'.repeat(10_000)}`, false],
  [[], 'mode', false],
])('%j opens %s: %p', (open, what, is) => {
  expect(isOpen(open, what)).toBe(is);
});
