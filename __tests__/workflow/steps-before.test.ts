import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { lastBefore, noSteps } from '../../src/workflow/steps-before.ts';

test('lastBefore is the last of a rising list that lies before', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(30)), fc.nat(31), (indexes, count) => {
      const values = indexes.toSorted((a, b) => a - b).map((index) => ({ index }));
      expect(lastBefore(values, { ...noSteps, count })).toEqual(values.findLast(({ index }) => index < count));
    }),
  );
});
