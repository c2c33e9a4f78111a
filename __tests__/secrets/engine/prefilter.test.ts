import { describe, expect, test } from '@jest/globals';
import { pickFrom, randomFrom } from '../../../__fixtures__/secrets/random.ts';
import type { Anchor } from '../../../src/secrets/engine/anchor-rows.ts';
import { Prefilter, padded } from '../../../src/secrets/engine/prefilter.ts';

const alphabets = ['ab', 'aAbB', 'kK-_\u00eb{[', 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-://'];

function textOf(length: number, alphabet: string, random: () => number): string {
  return Array.from({ length }, () => pickFrom(Array.from(alphabet), random)).join('');
}

function met(anchors: readonly Anchor[], text: string): readonly string[] {
  const bytes = Buffer.from(text, 'latin1');
  const found: string[] = [];
  Prefilter.of(anchors).find(padded(bytes), bytes.length, (anchor, start) => {
    found.push(`${anchor} at ${start}`);
    return true;
  });
  return found.toSorted();
}

/** Letters of ASCII alone have two cases. */
const lower = (text: string): string => text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());

function expected(anchors: readonly Anchor[], text: string): readonly string[] {
  return anchors
    .flatMap(({ text: wanted, isCaseless }, anchor) => {
      const [there, sought] = isCaseless ? [lower(text), lower(wanted)] : [text, wanted];
      return Array.from(text, (_letter, at) => at)
        .filter((at) => there.startsWith(sought, at))
        .map((at) => `${anchor} at ${at}`);
    })
    .toSorted();
}

describe('anchors', () => {
  test.each(alphabets)('of %s are met wherever they stand, each once, and nothing else is', (alphabet) => {
    const random = randomFrom(alphabet.length);
    for (let round = 0; round < 60; round += 1) {
      const anchors = Array.from({ length: 1 + Math.floor(random() * 12) }, () => ({
        text: textOf(3 + Math.floor(random() * 8), alphabet, random),
        isCaseless: random() < 0.5,
      }));
      const parts = Array.from({ length: 30 }, () =>
        random() < 0.4 ? pickFrom(anchors, random).text : textOf(Math.floor(random() * 9), alphabet, random),
      );
      const text = parts.join('');
      expect(met(anchors, text)).toEqual(expected(anchors, text));
    }
  });

  test('that stand at either end of a content, or are all of it, are met', () => {
    for (const text of ['abc', 'abcd', 'abcde'])
      for (const [before, behind] of [
        ['', ''],
        ['x', ''],
        ['', 'x'],
        ['xyz', 'xyz'],
      ] as const)
        expect(met([{ text, isCaseless: false }], before + text + behind)).toEqual([`0 at ${before.length}`]);
  });

  test('that stand over the border of what is looked at in one go are met, at every place', () => {
    const border = 64 * 1024;
    const anchors = ['abc', 'defgh', 'ijklmnop'].map((text) => ({ text, isCaseless: false }));
    for (const [anchor, { text }] of anchors.entries())
      for (let at = border - 12; at <= border + 4; at += 1)
        for (const length of [at + text.length, 2 * border + 7]) {
          const bytes = Buffer.alloc(length, '.');
          bytes.write(text, at);
          expect(met(anchors, bytes.toString('latin1'))).toEqual([`${anchor} at ${at}`]);
        }
  });

  test('that end behind the content are not met, though the bytes stand there', () => {
    const bytes = padded(Buffer.from('xabcd'));
    Prefilter.of([{ text: 'abcd', isCaseless: false }]).find(bytes, 4, () => {
      throw new Error('met');
    });
    expect(bytes.subarray(0, 5)).toEqual(Uint8Array.from(Buffer.from('xabcd')));
  });

  test('are looked for no longer than is asked', () => {
    const bytes = Buffer.from('abcd '.repeat(50));
    let count = 0;
    Prefilter.of([{ text: 'abcd', isCaseless: false }]).find(padded(bytes), bytes.length, () => {
      count += 1;
      return count < 3;
    });
    expect(count).toBe(3);
  });

  test('have three bytes or more', () => {
    expect(() => Prefilter.of([{ text: 'ab', isCaseless: false }])).toThrow(RangeError);
  });
});
