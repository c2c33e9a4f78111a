import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseStrictJson } from '../../src/artifact/strict-json.ts';

describe('parseStrictJson', () => {
  test('gives what JSON.parse gives, for every value without duplicates', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseStrictJson(text)).toEqual({ state: 'value', value: JSON.parse(text) });
      }),
    );
  });

  test('never throws, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['value', 'refused']).toContain(parseStrictJson(text).state);
      }),
    );
  });

  test.each([
    ['{"a":1,"a":2}', 'a'],
    ['{"a":1,"\\u0061":2}', 'a'],
    ['{"x":[{"b":1},{"b":1,"c":{},"b":null}]}', 'b'],
    ['{"a" : 1 ,\n "a"\t: 2}', 'a'],
    ['{"__proto__":1,"__proto__":2}', '__proto__'],
    ['{"a\\"":1,"a\\"":2}', 'a\\"'],
  ])('%j has a key twice', (text, key) => {
    expect(parseStrictJson(text)).toEqual({ state: 'refused', why: `an object has the key "${key}" twice` });
  });

  test.each(['{"a":"b","b":"a"}', '{"a":{"a":{"a":1}}}', '[{"a":1},{"a":2}]', '{"a":"\\"a\\":1","b":["a","a","{\\"a\\":"]}'])(
    '%j has not',
    (text) => {
      expect(parseStrictJson(text).state).toBe('value');
    },
  );

  test('what is no JSON is refused', () => {
    expect(parseStrictJson('{"a":')).toEqual({ state: 'refused', why: 'it is no JSON' });
  });
});
