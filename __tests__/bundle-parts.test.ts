import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const directory = join(import.meta.dirname, '..', 'dist', 'program');
const names = readdirSync(directory).filter((name) => name.endsWith('.js'));
const texts = names.map((name) => readFileSync(join(directory, name), 'utf8'));
const loaded = new Set(
  texts.flatMap((text) => [...text.matchAll(/\b\w+\.e\((?:\/\* import\(\) \*\/ )?(\d+)\)/g)].map(([, id = '']) => `${id}.index.js`)),
);

describe('the parts of the bundle', () => {
  test('are all there, and none is there that nobody loads', () => {
    expect(loaded.size).toBeGreaterThan(10);
    expect(names.filter((name) => name !== 'index.js').toSorted()).toEqual([...loaded].toSorted());
  });

  test('say of no other file that it is loaded with them', () => {
    const numbers = new Set(names.map((name) => name.replace('.index.js', '')));
    const claims = names.flatMap((name, index) => {
      const [, ids = ''] = /^export const ids = \[([\d,]+)\]/m.exec(texts[index] ?? '') ?? [];
      const others = ids.split(',').filter((id) => numbers.has(id) && `${id}.index.js` !== name);
      const own = modulesIn(texts[index] ?? '');
      return others
        .filter((id) => [...modulesIn(texts[names.indexOf(`${id}.index.js`)] ?? '')].some((module) => !own.has(module)))
        .map((id) => `${name} of ${id}`);
    });
    expect(claims).toEqual([]);
  });

  test('are one file where they are loaded together', () => {
    expect(texts.filter((text) => /Promise\.all\((?:\/\* import\(\) \*\/)?\[(?:\w+\.e\(\d+\),?\s*)+\]\)/.test(text))).toEqual([]);
  });
});

/** Ids of the modules that a file holds. */
function modulesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/^(\d+):/gm)].map(([, id = '']) => id));
}
