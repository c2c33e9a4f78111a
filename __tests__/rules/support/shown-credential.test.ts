import { expect, test } from '@jest/globals';
import { anExampleCredential, shownCredential } from '../../../src/rules/support/shown-credential.ts';

test('what an entry covered until it ended is told with that entry', () => {
  const ended = { id: '.interlockignore:3', expires: '2026-10-01' };
  expect(shownCredential({ ...anExampleCredential, ended }).how).toBe(', which .interlockignore:3 covered until 2026-10-01');
  expect(shownCredential(anExampleCredential).how).toBe('');
});
