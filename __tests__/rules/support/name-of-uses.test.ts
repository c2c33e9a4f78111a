import { expect, test } from '@jest/globals';
import { nameOfUses } from '../../../src/rules/support/name-of-uses.ts';
import { usesIn } from './steps-in.ts';

test.each([
  ['acme/tool@v1', 'acme/tool'],
  ['acme/tool/sub@refs/heads/a@b', 'acme/tool/sub'],
  ['./.github/actions/x', './.github/actions/x'],
  ['docker://acme/tool:1@sha256:ab', 'docker://acme/tool:1'],
])('%s is %s', (uses, name) => {
  expect(nameOfUses(usesIn(uses).uses)).toBe(name);
});
