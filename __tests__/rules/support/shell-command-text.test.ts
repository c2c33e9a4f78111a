import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { array, assert, property, string } from 'fast-check';
import { shellCommand } from '../../../src/rules/support/shell-command-text.ts';

test('leaves plain words as they are, and quotes the others', () => {
  expect(shellCommand(['gh', 'a b', "it's", '$(id)', '`id`', '*', ''])).toBe("gh 'a b' 'it'\\''s' '$(id)' '`id`' '*' ''");
});

test.each([['\n'], ['\u001b[2J'], ['\u202e'], ['\u200b'], ['\u2028'], ['\ud800']])(
  'is none where a word holds what cannot be seen: %j',
  (unseen) => {
    expect(shellCommand(['gh', `app${unseen}.tgz`])).toBeUndefined();
  },
);

test('a shell makes the same words of it', () => {
  const word = string({ unit: 'binary', maxLength: 12 });
  assert(
    property(array(word, { minLength: 1, maxLength: 4 }), (words) => {
      const command = shellCommand(words);
      if (command === undefined) return;
      const { stdout } = spawnSync('/bin/sh', ['-c', `printf '%s\\0' ${command}`], { encoding: 'utf8' });
      expect(stdout.split('\0').slice(0, -1)).toEqual(words);
    }),
    { numRuns: 60 },
  );
});
