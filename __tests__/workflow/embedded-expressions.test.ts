import { describe, expect, test } from '@jest/globals';
import { embeddedExpressions } from '../../src/workflow/embedded-expressions.ts';

const texts = (value: string) => embeddedExpressions(value).map(({ inValue }) => value.slice(inValue.start, inValue.end));

describe('embeddedExpressions', () => {
  test.each([
    ['no expression, ${ a }', []],
    ['${{ a }} and ${{ b }}', ['${{ a }}', '${{ b }}']],
    ["${{ format('{{0}}', a) }}x", ["${{ format('{{0}}', a) }}"]],
    ["${{ 'it''s }}' }}", ["${{ 'it''s }}' }}"]],
    ['${{ a }}}', ['${{ a }}']],
    ['a ${{ b', ['${{ b']],
  ])('%j', (value, expected) => {
    expect(texts(value)).toEqual(expected);
  });

  test('offsets of the expression are those of the value', () => {
    expect(embeddedExpressions('ab ${{ c.d }}')[0]?.expression).toMatchObject({
      span: { start: 7, end: 10 },
      nameSpan: { start: 9, end: 10 },
    });
  });

  test('one that is not closed or holds nothing is an error', () => {
    expect(embeddedExpressions('a ${{ b').map(({ expression }) => expression)).toMatchObject([
      { kind: 'error', span: { start: 2, end: 7 } },
    ]);
    expect(embeddedExpressions('${{ }}')[0]?.expression.kind).toBe('error');
  });
});
