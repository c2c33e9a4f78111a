import { describe, expect, test } from '@jest/globals';
import { conditionOf } from '../../src/workflow/condition-of.ts';

describe('conditionOf', () => {
  test('without ${{ }} the whole value is the expression', () => {
    expect(conditionOf({ value: " github.ref == 'a'\n" })).toMatchObject({ kind: 'binary', span: { start: 1, end: 18 } });
  });

  test('one ${{ }} is its expression, at its place in the value', () => {
    expect(conditionOf({ value: '${{ always() }}' })).toMatchObject({ kind: 'call', name: 'always', span: { start: 4, end: 12 } });
  });

  test('nothing is success()', () => {
    expect(conditionOf({ value: ' ' })).toMatchObject({ kind: 'call', name: 'success', arguments: [] });
  });

  test.each(['${{ a }} && ${{ b }}', '${{ false }}\n', ' ${{ false }}'])('text around ${{ }} makes a text of %j', (value) => {
    expect(conditionOf({ value })).toMatchObject({ kind: 'call', name: 'format', span: { start: 0, end: value.length } });
  });

  test('the parts of such a text are its arguments', () => {
    expect(conditionOf({ value: '${{ a }} && ${{ b }}' })).toMatchObject({
      arguments: [
        { kind: 'context', name: 'a' },
        { kind: 'literal', value: ' && ' },
        { kind: 'context', name: 'b' },
      ],
    });
  });

  test('what does not parse is an error', () => {
    expect(conditionOf({ value: 'a &&' })).toMatchObject({ kind: 'error' });
    expect(conditionOf({ value: '${{ a' })).toMatchObject({ kind: 'error' });
  });
});
