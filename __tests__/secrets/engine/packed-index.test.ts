import { describe, expect, test } from '@jest/globals';
import { packedIndex } from '../../../src/secrets/detectors/index.gen.ts';
import { plannedDetectors } from '../../../src/secrets/detectors/planned.ts';
import { type AnchorIndex, anchorIndex } from '../../../src/secrets/engine/anchor-index.ts';
import { packIndex, unpackIndex } from '../../../src/secrets/engine/packed-index.ts';

/** Arrays of numbers by their bytes, which compare fast. */
function shown({ anchors, rows, leads }: AnchorIndex): Readonly<Record<string, string>> {
  const arrays = Object.entries({ ...rows, start: anchors.start, bytes: anchors.bytes, folds: anchors.fold });
  return Object.fromEntries([
    ['leads', JSON.stringify(leads)],
    ...arrays.map(([name, { constructor, buffer, byteOffset, byteLength }]) => [
      name,
      `${constructor.name} ${Buffer.from(buffer, byteOffset, byteLength).toString('base64')}`,
    ]),
  ]);
}

describe('the index of the catalogue', () => {
  const worked = shown(anchorIndex(plannedDetectors()));

  test('that is generated is the one that its detectors make', () => {
    const known = shown(unpackIndex(packedIndex));
    expect(Object.keys(known)).toEqual(Object.keys(worked));
    for (const [name, text] of Object.entries(worked)) expect([name, known[name] === text]).toEqual([name, true]);
  });

  test('refuses to be packed where a number is larger than its place', () => {
    const index = unpackIndex(packedIndex);
    const offset = Int32Array.from(index.rows.offset);
    offset[0] = 200;
    expect(() => packIndex({ ...index, rows: { ...index.rows, offset } })).toThrow(RangeError);
  });
});
