import { describe, expect, test } from '@jest/globals';
import { assignedIn, isMinted } from '../../src/workflow/shell-variables.ts';
import { runIn } from '../rules/support/steps-in.ts';

const assigned = (script: string) => assignedIn(runIn(script).run, 'x');

describe('assignedIn', () => {
  test.each<[string, readonly string[]]>([
    ['X=1', ['1']],
    ['X=1 make', ['1']],
    ['export X=1', ['1']],
    ['env X=1 make', ['1']],
    ['sudo -E X=1 make', ['1']],
    ['export A X=1 B', ['1']],
    ['if ! X=1 make; then exit; fi', ['1']],
    ['while true; do export X=1; done', ['1']],
    ['make X=1', []],
    ['X=1\nif true; then X=2; fi', ['1', '2']],
    ['$env:X = $env:Y', ['$env:Y']],
    ['X=$(echo "$Y")', ['$(echo "$Y")']],
    ['X=$(mint)', []],
    ['X=`mint`', []],
    ['echo X=1', []],
    ['make', []],
  ])('%s', (script, texts) => {
    expect(assigned(script)).toEqual(texts);
  });

  test('keeps a bounded number of texts', () => {
    expect(assigned('X=1\n'.repeat(1_000)).length).toBe(50);
  });
});

test('what a program prints is minted, what `echo` and `printf` repeat is not', () => {
  expect(['$(mint)', '`mint`', 'a$(b)c'].map(isMinted)).toEqual([true, true, true]);
  expect(['$(echo $T)', '$( printf %s $T)', '$T', 'text'].map(isMinted)).toEqual([false, false, false, false]);
});
