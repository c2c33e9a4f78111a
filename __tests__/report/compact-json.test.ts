import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { compactJson } from '../../src/report/compact-json.ts';

describe('compactJson', () => {
  test('keeps on one line what fits there', () => {
    expect(compactJson({ a: 1, b: [true, null, 'x'], c: {}, d: [], e: undefined })).toBe(
      '{ "a": 1, "b": [true, null, "x"], "c": {}, "d": [] }',
    );
  });

  test('opens what does not fit, and that alone', () => {
    const person = { login: 'carol', id: 3, isApp: false };
    expect(compactJson({ items: [{ name: 'production', reviewers: [person, person, person] }], gaps: [] })).toBe(
      [
        '{',
        '  "items": [',
        '    {',
        '      "name": "production",',
        '      "reviewers": [',
        '        { "login": "carol", "id": 3, "isApp": false },',
        '        { "login": "carol", "id": 3, "isApp": false },',
        '        { "login": "carol", "id": 3, "isApp": false }',
        '      ]',
        '    }',
        '  ],',
        '  "gaps": []',
        '}',
      ].join('\n'),
    );
    expect(compactJson('x'.repeat(200))).toBe(`"${'x'.repeat(200)}"`);
  });

  test('is the JSON that it was', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) =>
        expect(JSON.parse(compactJson(value))).toEqual(JSON.parse(JSON.stringify(value))),
      ),
    );
  });
});
