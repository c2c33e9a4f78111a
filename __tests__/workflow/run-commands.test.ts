import { expect, test } from '@jest/globals';
import { runCommands } from '../../src/workflow/run-commands.ts';

test('reads each script once', () => {
  const run = { kind: 'scalar', value: 'a; b', type: 'string', style: 'plain', span: { start: 0, end: 4 }, expressions: [] } as const;
  expect(runCommands(run).map(({ words }) => words[0]?.text)).toEqual(['a', 'b']);
  expect(runCommands(run)).toBe(runCommands(run));
  expect(runCommands({ ...run })).not.toBe(runCommands(run));
});
