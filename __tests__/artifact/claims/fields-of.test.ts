import { describe, expect, test } from '@jest/globals';
import { fieldPath, fieldsOf } from '../../../src/artifact/claims/fields-of.ts';

const predicate = {
  builder: { id: 'b' },
  levels: ['one', 2, true],
  packages: [{ name: 'a', licence: 'MIT' }, { name: 'b' }],
  nested: [{ found: [{ severity: 1 }] }, { found: [] }, {}],
  nothing: null,
  empty: [],
  object: {},
};

describe('fieldsOf', () => {
  test.each<[string, readonly unknown[]]>([
    ['builder.id', ['b']],
    ['levels[0]', ['one']],
    ['levels[*]', ['one', 2, true]],
    ['packages[*].name', ['a', 'b']],
    // One of them lacks it, which must not be overlooked.
    ['packages[*].licence', ['MIT', null]],
    ['nested[*].found[*].severity', [1, null]],
    ['levels[9]', [null]],
    ['builder[0]', [null]],
    ['builder[*]', [null]],
    ['builder.id.more', [null]],
    ['absent', [null]],
    ['absent[*].name', [null]],
    ['nothing', [null]],
    ['empty[*]', []],
    ['object', [null]],
    ['constructor', [null]],
    ['__proto__', [null]],
    ['levels.length', [null]],
  ])('%s', (path, values) => {
    expect(fieldsOf(predicate, [path])).toEqual({ [path]: values });
  });

  test('what is over a limit equals nothing', () => {
    const many = { list: Array.from({ length: 5000 }, () => 'x'), long: 'x'.repeat(3000), number: Number.POSITIVE_INFINITY };
    expect(fieldsOf(many, ['list[*]', 'long', 'number'])).toEqual({ 'list[*]': [null], long: [null], number: [null] });
  });

  test.each(['text', null, 7, []])('of a predicate that is %j', (odd) => {
    expect(fieldsOf(odd, ['a.b'])).toEqual({ 'a.b': [null] });
  });
});

test.each<[string, boolean]>([
  ['a', true],
  ['a.b-c.d_e', true],
  ['a[0].b[*][12]', true],
  ['@graph[*].type', true],
  ['', false],
  ['.a', false],
  ['a.', false],
  ['a..b', false],
  ['[0]', false],
  ['a[-1]', false],
  ['a[x]', false],
  ['a.*', false],
  ['a b', false],
])('the path %j: %s', (path, isPath) => {
  expect(fieldPath.test(path)).toBe(isPath);
});
