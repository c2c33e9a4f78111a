import { expect, test } from '@jest/globals';
import { writeResult } from '../../src/cli/write-result.ts';
import { cliInMemory } from './cli-ports-in-memory.ts';

test('goes to standard output, or to the named file', async () => {
  const memory = cliInMemory({}, {});
  await writeResult('one', { output: undefined, inputs: ['a'] }, memory.ports);
  await writeResult('two', { output: 'b', inputs: ['a'] }, memory.ports);
  expect([memory.out, memory.files.get('b')]).toEqual([['one'], 'two']);
});

test('never over what it was made of', async () => {
  const memory = cliInMemory({ a: 'artifact' }, {});
  await expect(writeResult('two', { output: 'a', inputs: ['a'] }, memory.ports)).rejects.toMatchObject({ code: 'USAGE' });
  expect(memory.files.get('a')).toBe('artifact');
});
