import { describe, expect, test } from '@jest/globals';
import { examples } from '../../../__fixtures__/secrets/examples.ts';
import { randomFrom } from '../../../__fixtures__/secrets/random.ts';
import { detectors } from '../../../src/secrets/detectors/catalogue.ts';
import { crc32 } from '../../../src/secrets/engine/validity/crc32.ts';
import { openScanner } from '../../../src/secrets/open-scanner.ts';

const scanner = openScanner();
const place = { path: 'src/app.ts', within: [] };

/** The ids under which credentials are found, of those that are sure enough to be shown. */
function idsIn(text: string): readonly string[] {
  const { hits } = scanner.scan(Buffer.from(text, 'latin1'), place);
  return hits
    .filter(({ confidence, detector }) => confidence !== 'low' || detector.confidence === 'low')
    .map(({ detector }) => detector.id);
}

test('there are examples of each kind of credential, and of nothing else', () => {
  expect(Object.keys(examples).toSorted()).toEqual(detectors.map(({ id }) => id).toSorted());
});

describe.each(detectors.map(({ id }) => id))('%s', (id) => {
  const { found, notFound } = examples[id]?.(randomFrom(crc32(`${id} 1`))) ?? { found: [], notFound: [] };

  test('has two examples at least that hold one, and two that do not', () => {
    expect([found.length >= 2, notFound.length >= 2]).toEqual([true, true]);
  });

  test('is found in each text that holds one', () => {
    expect(found.filter((text) => !idsIn(text).includes(id))).toEqual([]);
  });

  test('is not found in any that does not', () => {
    expect(notFound.filter((text) => idsIn(text).includes(id))).toEqual([]);
  });
});
