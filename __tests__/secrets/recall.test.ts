import { describe, expect, test } from '@jest/globals';
import { randomFrom } from '../../__fixtures__/secrets/random.ts';
import { sampleOf } from '../../__fixtures__/secrets/sample-of.ts';
import { detectors } from '../../src/secrets/detectors/catalogue.ts';
import type { Scanner } from '../../src/secrets/engine/scanner.ts';
import type { Detector } from '../../src/secrets/model.ts';
import { openScanner } from '../../src/secrets/open-scanner.ts';

const scanner: Scanner = openScanner();
const place = { path: 'src/app.ts', within: [] };

/** Files in which credentials are written, around a text that may hold a name and an operator of its own. */
const shapes: Readonly<Record<string, (text: string) => string>> = {
  typescript: (text) => `export const settings = [\n  '${text}',\n];\n`,
  python: (text) => `def connect():\n    value = """${text}"""\n    return value\n`,
  go: (text) => `var value = \`${text}\`\n`,
  java: (text) => `class App {\n  static final String VALUE = "${text}";\n}\n`,
  ruby: (text) => `value = %q{${text} }\n`,
  shell: (text) => `#!/bin/sh\nrun --with '${text}'\n`,
  yaml: (text) => `settings:\n  - ${text}\n  - other\n`,
  json: (text) => `{"settings": ["a", ${JSON.stringify(text)}]}\n`,
  environment: (text) => `OTHER=1\nVALUE=${text}\n`,
  xml: (text) => `<settings>\n  <value>${text}</value>\n</settings>\n`,
  notebook: (text) => `{"cells": [{"source": [${JSON.stringify(`x = "${text}"\n`)}]}]}\n`,
  log: (text) => `2026-11-26T10:00:00.0000000Z \u001b[32mvalue\u001b[0m ${text} done\n`,
};

/** Those that stand at the beginning of a line of a file of their own, or in an element. */
const ownFile = new Set(['npmrc-auth', 'environment-secret']);

function isFound(detector: Detector, text: string): boolean {
  const { hits } = scanner.scan(Buffer.from(text, 'latin1'), place);
  return hits.some((hit) => hit.confidence !== 'low' || detector.confidence === 'low');
}

/** The ids of what was missed, where that is more than this share of all. */
function overShare(missed: readonly Detector[], all: number, share: number): readonly string[] {
  return missed.length / all <= share ? [] : missed.map(({ id }) => id);
}

describe.each(Object.keys(shapes))('credentials planted in %s', (shape) => {
  test('are found', () => {
    const random = randomFrom(20_261_126);
    const planted = detectors.filter(({ id }) => !ownFile.has(id)).flatMap((detector) => [detector, detector]);
    const missed = planted.filter((detector) => !isFound(detector, shapes[shape]?.(sampleOf(detector, random)) ?? ''));
    expect(overShare(missed, planted.length, 0.02)).toEqual([]);
  });
});

test('those of a file of their own are found there', () => {
  const random = randomFrom(7);
  for (const detector of detectors.filter(({ id }) => ownFile.has(id))) {
    const found = Array.from({ length: 20 }, () => isFound(detector, `${sampleOf(detector, random)}\n`)).filter(Boolean);
    expect([detector.id, found.length >= 18]).toEqual([detector.id, true]);
  }
});

/** Marks of three letters are not looked for in encoded text: there they are none. */
test.each([1, 2])('those with a mark of their own are found in base64, %i times over', (times) => {
  const random = randomFrom(11);
  const marked = detectors.filter(({ specificity, isCaseless }) => specificity === 'issuer' && isCaseless !== true);
  const planted = marked.flatMap((detector) => [0, 1, 2].map((shift) => ({ detector, shift })));
  const missed = planted.filter(({ detector, shift }) => {
    let text = `${'x'.repeat(shift)} ${sampleOf(detector, random)} y`;
    for (let time = 0; time < times; time += 1) text = Buffer.from(text, 'latin1').toString('base64');
    return !isFound(detector, `data: ${text}\n`);
  });
  expect(
    overShare(
      missed.map(({ detector }) => detector),
      planted.length,
      0.04,
    ),
  ).toEqual([]);
});

test.each(['utf16le', 'utf16be'] as const)('all are found in %s, with and without its mark', (encoding) => {
  const random = randomFrom(13);
  for (const mark of ['', '\ufeff']) {
    const missed = detectors.filter((detector) => {
      const bytes = Buffer.from(`${mark}// a comment of some length\n${sampleOf(detector, random)}\n`, 'utf16le');
      if (encoding === 'utf16be') bytes.swap16();
      const { hits } = scanner.scan(bytes, place);
      return hits.every(({ confidence }) => confidence === 'low' && detector.confidence !== 'low');
    });
    expect(overShare(missed, detectors.length, 0.02)).toEqual([]);
  }
});
