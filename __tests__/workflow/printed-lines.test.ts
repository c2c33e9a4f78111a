import { describe, expect, test } from '@jest/globals';
import { isPrinter, printedLines } from '../../src/workflow/printed-lines.ts';
import { commandsOf } from '../../src/workflow/shell.ts';

const lines = (script: string) => commandsOf(script).flatMap((command) => printedLines(command, script));

describe('printedLines', () => {
  test.each<[string, readonly string[]]>([
    ['echo "a=$A" b', ['echo', 'a=$A', 'b']],
    ['echo -e "a\\nb=$B"', ['echo', '-e', 'a', 'b=$B']],
    ['printf \'a=%s\\nb=%s\\n\' "$A" $B', ['a=$A', 'b=$B', '']],
    ["printf -- '%s=%s\\n' a $A b $B", ['a=$A', 'b=$B', '']],
    ['printf "a=$A"', ['a=$A']],
    ['printf', ['']],
    ['printf %s', ['']],
    ['cat <<EOF > f\na=$A\nEOF', ['cat', 'a=$A', '']],
    ['tee f <<< "a=$A"', ['tee', 'f', 'a=$A']],
    ['> f', []],
  ])('%s', (script, expected) => {
    expect(lines(script)).toEqual(expected);
  });

  test('a format is repeated a bounded number of times', () => {
    expect(lines(`printf '%s\\n' ${'a '.repeat(10_000)}`).length).toBeLessThan(30);
  });
});

test('what only repeats is told from what does more', () => {
  const printers = ['echo a', 'printf a', 'cat f', 'tee f', 'Write-Output a'].flatMap(commandsOf);
  expect(printers.every(isPrinter)).toBe(true);
  expect(['curl x', 'npm publish', '> f'].flatMap(commandsOf).some(isPrinter)).toBe(false);
});
