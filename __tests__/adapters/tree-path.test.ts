import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { directoriesAbove, pathProblem } from '../../src/adapters/tree-path.ts';

const segment = fc.string({ unit: fc.constantFrom('a', '.', '/', '\\', '\0', ' '), maxLength: 6 });

describe('a path of a tree', () => {
  test('that is accepted stays below the root, whatever it is made of', () => {
    fc.assert(
      fc.property(segment, segment, (a, b) => {
        const path = `${a}/${b}`;
        const isPlain = path.split('/').every((one) => one !== '' && one !== '.' && one !== '..' && !one.includes('\0'));
        expect(pathProblem(path) === undefined).toBe(isPlain);
      }),
    );
  });

  test('lists the directories on its way, outermost first', () => {
    expect(directoriesAbove('a/b/c.yml')).toEqual(['a', 'a/b']);
    expect(directoriesAbove('c.yml')).toEqual([]);
  });
});
