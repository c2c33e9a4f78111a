import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { pickFrom, randomFrom } from '../../../__fixtures__/secrets/random.ts';
import { letters, sampleOf } from '../../../__fixtures__/secrets/sample-of.ts';
import { FindingCollector } from '../../../src/secrets/collect-findings.ts';
import { detectors } from '../../../src/secrets/detectors/catalogue.ts';
import { plans } from '../../../src/secrets/detectors/plans.gen.ts';
import { scanLimits } from '../../../src/secrets/engine/limits.ts';
import { Scanner } from '../../../src/secrets/engine/scanner.ts';
import type { Detector, Hit } from '../../../src/secrets/model.ts';
import { openScanner } from '../../../src/secrets/open-scanner.ts';

const place = { path: 'src/app.ts', within: [] };
const whole = openScanner();
const github = pick('github-personal-access-token');

function pick(id: string): Detector {
  const detector = detectors.find((one) => one.id === id);
  if (detector === undefined) throw new Error(`there is no detector ${id}`);
  return detector;
}

function shown(hits: readonly Hit[]): readonly string[] {
  return hits.map(({ detector, start, end, confidence }) => `${detector.id} ${start}-${end} ${confidence}`);
}

/** Text with near misses of everything, and some of everything. */
function noisyText(random: () => number, own: Detector): string {
  const parts = Array.from({ length: 40 }, () => {
    const kind = Math.floor(random() * 4);
    const sample = sampleOf(random() < 0.3 ? own : pickFrom(detectors, random), random);
    if (kind === 0) return sample;
    if (kind === 1) return sample.slice(0, Math.floor(random() * sample.length));
    return kind === 2
      ? letters(Math.floor(random() * 60), random)
      : pickFrom(['\n', ' ', '"', "'", '=', ': ', 'key', 'token', '\\"'], random);
  });
  return parts.join(pickFrom(['', ' ', '\n', '";'], random));
}

describe('looking for anchors first', () => {
  test.each(detectors.map((detector) => [detector.id, detector] as const))(
    'finds all of %s that the pattern alone finds',
    (id, detector) => {
      const random = randomFrom(id.length * 7919);
      const planned = new Scanner([{ detector, plan: plans[id] }]);
      const everywhere = new Scanner([{ detector, plan: undefined }]);
      for (let round = 0; round < 4; round += 1) {
        const bytes = Buffer.from(noisyText(random, detector), 'latin1');
        expect(shown(planned.scan(bytes, place).hits.filter(({ encodings }) => encodings.length === 0))).toEqual(
          shown(everywhere.scan(bytes, place).hits),
        );
      }
    },
  );

  test('finds in real text what the patterns alone find', () => {
    const root = join(import.meta.dirname, '..', '..', '..');
    const everywhere = new Scanner(detectors.map((detector) => ({ detector, plan: undefined })));
    for (const name of [
      'README.md',
      'docs/adopting.md',
      'package-lock.json',
      ...readdirSync(join(root, 'src/cli')).map((file) => `src/cli/${file}`),
    ]) {
      const bytes = readFileSync(join(root, name)).subarray(0, 30_000);
      expect([name, shown(whole.scan(bytes, place).hits)]).toEqual([name, shown(everywhere.scan(bytes, place).hits)]);
    }
  });
});

describe('a credential', () => {
  const token = sampleOf(github, randomFrom(1));

  test('that its issuer shows in a document is none, however it is broken; another of its kind is one', () => {
    const stripe = ['sk', 'test', '4eC39HqLyjWDarjtT1zdp7dc'].join('_');
    const claims = 'eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ';
    const jwt = ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', claims, 'SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c'].join('.');
    const basic = ['czZCaGRSa3F0Mz', 'pnWDFmQmF0M2JW'].join('');
    for (const [sample, other] of [
      [stripe, stripe.replace('4eC', '4eD')],
      [jwt, jwt.replace('Sfl', 'Sgl')],
      // RFC 6749, whose libraries quote it.
      [`Authorization: Basic ${basic}`, `Authorization: Basic ${basic.replace('czZ', 'czY')}`],
    ] as const) {
      expect(whole.scan(Buffer.from(`const v = "${sample}";`), place).hits).toEqual([]);
      expect(whole.scan(Buffer.from(`const v = "${other}";`), place).hits).toHaveLength(1);
    }
  });

  test('is one whatever finds it, by what says most of it', () => {
    const { hits } = whole.scan(Buffer.from(`token = "${token}"`), place);
    expect(hits.map(({ detector, validity, confidence }) => [detector.id, validity, confidence])).toEqual([[github.id, 'valid', 'high']]);
  });

  test('is none where its checksum is wrong, or where it is part of a longer word', () => {
    const wrong = `${token.slice(0, -1)}${token.endsWith('a') ? 'b' : 'a'}`;
    for (const text of [wrong, `x${token}`, `${token}x`, `_${token}`]) {
      expect(whole.scan(Buffer.from(`v ${text} w`), place).hits.filter(({ detector }) => detector.id === github.id)).toEqual([]);
    }
  });

  test('is not dropped in a test, nor because of a word beside it, where its checksum holds', () => {
    const { hits } = whole.scan(Buffer.from(`// example, placeholder: ${token}`), { path: '__tests__/example.test.ts', within: [] });
    expect(hits.map(({ confidence }) => confidence)).toEqual(['high']);
  });

  test('is shown by what all of its kind have, and never itself', () => {
    const { hits } = whole.scan(Buffer.from(token), place);
    expect(hits.map(({ redacted }) => redacted)).toEqual(['ghp_\u2026 (40 characters)']);
    expect(JSON.stringify(hits)).not.toContain(token.slice(6, 14));
  });

  test.each([
    ['${TOKEN}'],
    ['<your-token-here>'],
    ['{{ token }}'],
    ['changeme-changeme'],
    ['xxxxxxxxxxxxxxxxxxxx'],
    ['0123456789012345678'],
    ['process.env.TOKEN_VALUE'],
    ['getSynthesizedToken'],
    ['path/to/the/token/file'],
  ])('is none of what stands in its place: %s', (text) => {
    expect(whole.scan(Buffer.from(`const token = "${text}";`), place).hits).toEqual([]);
  });

  test('is none behind a name that says so, wherever that stands', () => {
    const value = `${letters(24, randomFrom(8))}7`;
    const text = `${'x'.repeat(500)}\n<assembly publicKeyToken="${value}"/> <assembly token="${value}"/>`;
    const { hits } = whole.scan(Buffer.from(text), place);
    expect(hits.map(({ start }) => start)).toEqual([text.lastIndexOf(value)]);
  });

  test('that is only assigned is less sure in a test', () => {
    const bytes = Buffer.from(`const apiToken = "${letters(32, randomFrom(5))}";`);
    expect(whole.scan(bytes, place).hits.map(({ confidence }) => confidence)).toEqual(['medium']);
    expect(whole.scan(bytes, { path: 'src/app.test.ts', within: [] }).hits.map(({ confidence }) => confidence)).toEqual(['low']);
  });
});

describe('parts of a content', () => {
  const overlap = 1024;

  test.each([1, 2, 3, 4, 5, 6])('lose nothing at their borders, and find nothing twice (%i)', (seed) => {
    const random = randomFrom(seed);
    const marked = detectors.filter(({ specificity, id }) => specificity === 'issuer' && (plans[id]?.width ?? 0) < overlap / 2);
    let text = '';
    for (let index = 0; index < 60; index += 1)
      text += `${letters(Math.floor(random() * 300), random)}\n"${sampleOf(pickFrom(marked, random), random)}" `;
    const bytes = Buffer.from(text, 'latin1');
    const collect = (size: number) => {
      const collector = new FindingCollector({ scanner: whole, overlap, least: 'low', hash: (key) => key });
      let line = 1;
      for (let at = 0; ; ) {
        const isLast = at + size >= bytes.length;
        const part = bytes.subarray(at, isLast ? bytes.length : at + size);
        collector.take({ place, bytes: part, line, isFirst: at === 0, isLast });
        if (isLast) break;
        line += part.subarray(0, size - overlap).filter((byte) => byte === 0x0a).length;
        at += size - overlap;
      }
      return collector.findings().map(({ detector, start, end, fingerprint }) => [detector.id, start.line, end.line, fingerprint]);
    };
    const once = collect(Number.POSITIVE_INFINITY);
    expect(once.length).toBeGreaterThan(30);
    for (const size of [overlap * 2 + 1, overlap * 3, 5000]) expect(collect(size)).toEqual(once);
  });

  test('come to the same in whatever order contents are read', () => {
    const random = randomFrom(3);
    const contents = Array.from({ length: 12 }, (_none, index) => ({
      path: `file-${index % 5}.ts`,
      text: noisyText(random, github),
      at: index,
    }));
    const collect = (order: typeof contents) => {
      const collector = new FindingCollector({ scanner: whole, overlap, least: 'low', hash: (key) => key });
      for (const { path, text, at } of order)
        collector.take({
          place: { path, within: [`part ${at}`] },
          bytes: Buffer.from(text, 'latin1'),
          line: 1,
          isFirst: true,
          isLast: true,
        });
      return collector
        .findings()
        .map(({ detector, place: { path, within }, start, fingerprint }) => [detector.id, path, within, start, fingerprint]);
    };
    expect(collect(contents.toReversed())).toEqual(collect(contents));
  });

  test('columns count UTF-16 units, whatever the bytes of a letter', () => {
    const collector = new FindingCollector({ scanner: whole, overlap, least: 'low', hash: (key) => key });
    collector.take({
      place,
      bytes: Buffer.from(`one\n\u{1f511}\u00e9 "${sampleOf(github, randomFrom(1))}"`),
      line: 10,
      isFirst: true,
      isLast: true,
    });
    expect(collector.findings().map(({ start, end }) => [start, end])).toEqual([
      [
        { line: 11, column: 6 },
        { line: 11, column: 46 },
      ],
    ]);
  });
});

describe('hostile content', () => {
  test('shows no letter of a credential that looks like a prefix', () => {
    const secret = `Zq-${letters(28, randomFrom(21))}`;
    const { hits } = whole.scan(Buffer.from(`const apiToken = "${secret}";`), place);
    expect(hits.map(({ redacted }) => redacted)).toEqual([`\u2026 (${secret.length} characters)`]);
  });

  test.each<[string, string]>([
    ['one prefix without end', 'ghp_'.repeat(200_000)],
    ['names without values', 'api_key_'.repeat(100_000)],
    ['a line of a million letters', 'a'.repeat(1_000_000)],
    ['operators without end', `token${'="'.repeat(300_000)}`],
    ['headers of keys without end', '-----BEGIN PRIVATE KEY-----'.repeat(30_000)],
    ['headers of PuTTY keys without end', 'PuTTY-User-Key-File-3: ssh-rsa\n'.repeat(30_000)],
    ['addresses without end', 'https://a:b'.repeat(60_000)],
    ['encoded text without end', Buffer.from('ghp_AKIA'.repeat(100_000)).toString('base64')],
  ])('is read to its end, or a limit is told: %s', (_name, text) => {
    const { hits, limits } = whole.scan(Buffer.from(text, 'latin1'), place);
    expect(hits).toEqual([]);
    for (const limit of limits) expect(Object.keys(scanLimits)).toContain(limit);
  });

  test('with more credentials than anybody has says so', () => {
    const random = randomFrom(9);
    const text = Array.from({ length: 1_500 }, () => sampleOf(github, random)).join('\n');
    const { hits, limits } = whole.scan(Buffer.from(text), place);
    expect(hits.length).toBeLessThanOrEqual(scanLimits.hits);
    expect(limits).toContain('hits');
  });
});
