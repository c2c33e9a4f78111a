import { describe, expect, test } from '@jest/globals';
import { randomFrom } from '../../../__fixtures__/secrets/random.ts';
import { sampleOf } from '../../../__fixtures__/secrets/sample-of.ts';
import { detectors } from '../../../src/secrets/detectors/catalogue.ts';
import { wideTexts } from '../../../src/secrets/engine/wide-texts.ts';
import { openScanner } from '../../../src/secrets/open-scanner.ts';

const github = detectors.find(({ id }) => id === 'github-personal-access-token');
if (github === undefined) throw new Error('the catalogue has no tokens of GitHub');
const scanner = openScanner();

function bytesFrom(count: number, random: () => number): Buffer {
  return Buffer.from(Array.from({ length: count }, () => 1 + Math.floor(random() * 255)));
}

function wide(text: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

describe('a text in UTF-16 among other bytes', () => {
  test.each(['le', 'be'] as const)('of order %s holds its credential wherever it begins, whatever is around it', (order) => {
    const random = randomFrom(16);
    for (let before = 0; before < 70; before += 1)
      for (const behind of [0, 1, 2, 3, 500]) {
        const secret = sampleOf(github, random);
        const parts = [bytesFrom(before, random), wide(secret, order), bytesFrom(behind, random)];
        const { hits } = scanner.scan(Buffer.concat(parts), { path: 'app.exe', within: [] });
        const found = hits.map(({ start, end, encodings }) => [
          start >= before && start <= before + 1 && end - start >= 2 * secret.length - 1 && end <= before + 2 * secret.length,
          encodings.map((one) => one.slice(0, 6)),
        ]);
        expect([before, behind, found]).toEqual([before, behind, [[true, ['utf-16']]]]);
      }
  });

  test('is found between empty bytes, and among many others', () => {
    const random = randomFrom(17);
    const secrets = Array.from({ length: 300 }, () => sampleOf(github, random));
    const parts = secrets.flatMap((secret, index) => [
      wide(`key ${index} = ${secret}\r\n`, 'le'),
      Buffer.alloc(1 + (index % 5)),
      bytesFrom(index % 7, random),
    ]);
    expect(scanner.scan(Buffer.concat([bytesFrom(1200, random), ...parts]), { path: 'app.exe', within: [] }).hits).toHaveLength(300);
  });

  test('is none where too few letters stand together, or other bytes between them', () => {
    for (const bytes of [
      wide('short of sixteen', 'le').subarray(0, 29),
      Buffer.from('a\x01'.repeat(60)),
      Buffer.alloc(500),
      Buffer.from('a'),
    ])
      expect([...wideTexts(bytes, bytes.length)]).toEqual([]);
  });
});
