import { describe, expect, test } from '@jest/globals';
import { randomFrom } from '../../../__fixtures__/secrets/random.ts';
import { letters, sampleOf } from '../../../__fixtures__/secrets/sample-of.ts';
import { detectors } from '../../../src/secrets/detectors/catalogue.ts';
import { plans } from '../../../src/secrets/detectors/plans.gen.ts';
import { scanLimits } from '../../../src/secrets/engine/limits.ts';
import type { Detector, Hit } from '../../../src/secrets/model.ts';
import { openScanner } from '../../../src/secrets/open-scanner.ts';

const scanner = openScanner();
const place = { path: 'src/app.ts', within: [] };
const marked = detectors.filter(({ specificity, isCaseless }) => specificity === 'issuer' && isCaseless !== true);
/** Marks of three letters are not looked for in base64: there they are none. */
const longMarked = marked.filter(({ id }) => plans[id]?.anchors.every(({ length }) => length > 3));
const github = marked.find(({ id }) => id === 'github-personal-access-token');
if (github === undefined) throw new Error('the catalogue has no tokens of GitHub');
const token = sampleOf(github, randomFrom(1));

function hitsIn(text: string): readonly Hit[] {
  return scanner.scan(Buffer.from(text, 'latin1'), place).hits;
}

function each(text: string, write: (code: number) => string): string {
  return Array.from(text, (letter) => write(letter.charCodeAt(0))).join('');
}

const digits = (code: number, count: number): string => code.toString(16).padStart(count, '0');
const special = (write: (code: number) => string) => (text: string) =>
  text.replace(/[^A-Za-z0-9]/g, (letter) => write(letter.charCodeAt(0)));
const percent = (code: number): string => `%${digits(code, 2).toUpperCase()}`;
const unicode = (code: number): string => `\\u${digits(code, 4)}`;
const base64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64');
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');
const hex = (text: string): string => Buffer.from(text, 'latin1').toString('hex');

/** Every way in which people and programs write a text without its letters, or without its signs. */
const writings: Readonly<Record<string, (text: string) => string>> = {
  'hexadecimal digits': hex,
  'hexadecimal digits in upper case': (text) => hex(text).toUpperCase(),
  'a list of bytes': (text) => each(text, (code) => `0x${digits(code, 2)}, `),
  'a list of bytes without spaces': (text) => each(text, (code) => `0x${digits(code, 2).toUpperCase()},`),
  'percent signs': (text) => each(text, percent),
  'percent signs for signs': special(percent),
  'percent signs, twice': (text) => each(each(text, percent), percent),
  'percent signs for percent signs': (text) => special(percent)(special(percent)(text)),
  'escapes of JSON': (text) => each(text, unicode),
  'escapes of JSON for signs': special(unicode),
  'escapes of JSON, in a text that is escaped again': (text) => each(text, unicode).replaceAll('\\', '\\\\'),
  'escapes of JSON, of which each letter is escaped': (text) => each(each(text, unicode), unicode),
  'escapes of code points': (text) => each(text, (code) => `\\u{${digits(code, 1)}}`),
  'escapes of 32 bits': (text) => each(text, (code) => `\\U${digits(code, 8)}`),
  'escapes of bytes': (text) => each(text, (code) => `\\x${digits(code, 2)}`),
  'escapes of bytes for signs': special((code) => `\\x${digits(code, 2).toUpperCase()}`),
  'octal escapes': (text) => each(text, (code) => `\\${code.toString(8).padStart(3, '0')}`),
  'octal escapes for signs': special((code) => `\\${code.toString(8).padStart(3, '0')}`),
  'references of HTML': (text) => each(text, (code) => `&#${code};`),
  'hexadecimal references of HTML': (text) => each(text, (code) => `&#x${digits(code, 2)};`),
  'references of HTML for signs': special((code) => `&#x${digits(code, 2)};`),
  'base64 in hexadecimal digits': (text) => hex(base64(text)),
  'hexadecimal digits in base64': (text) => base64(hex(text)).replaceAll('=', ''),
  'hexadecimal digits in upper case in base64': (text) => base64(hex(text).toUpperCase()),
  'UTF-16 in base64, as PowerShell takes it': (text) => wide(text).toString('base64'),
  'UTF-16 in base64, with its mark': (text) => Buffer.concat([Buffer.from('fffe', 'hex'), wide(text)]).toString('base64'),
  'UTF-16 of the other order in base64': (text) => wide(text).swap16().toString('base64'),
  'UTF-16 in base64 behind a letter': (text) => `x${wide(text).toString('base64')}`,
  'UTF-16 in base64 in lines': (text) => wide(text).toString('base64').replaceAll(/.{64}/g, '$&\n'),
  'base64 with percent signs': (text) => special(percent)(base64(text)),
  'base64 with escapes': (text) => special(unicode)(base64(text)),
};

test.each(Object.keys(writings))('credentials with a mark are found in %s', (name) => {
  const random = randomFrom(20_261_127);
  const missed = (name.includes('base64') ? longMarked : marked).filter((detector) => {
    const sample = sampleOf(detector, random);
    return hitsIn(`value: "${writings[name]?.(` ${sample} `)}"\n`).length === 0;
  });
  expect(missed.map(({ id }) => id)).toEqual([]);
});

describe('a credential in an encoding', () => {
  test('stands where it is written, and is said to be encoded', () => {
    for (const name of Object.keys(writings)) {
      const text = writings[name]?.(token) ?? '';
      const hits = hitsIn(`one "${text}" two`);
      if (hits.length === 0) continue;
      expect([name, hits.map(({ detector }) => detector.id), hits[0]?.encodings.length !== 0]).toEqual([name, [github.id], true]);
      const [start, end] = [hits[0]?.start ?? 0, hits[0]?.end ?? 0];
      expect([name, start >= 5, end <= 5 + text.length, end - start > text.length * 0.8]).toEqual([name, true, true, true]);
    }
  });

  test('stands where it is written in base64 of UTF-16, also behind many pieces', () => {
    for (const length of [0, 1, 2, 3, 400_001]) {
      const command = wide(`${'a = 1; '.repeat(length)}$t = "${token}"`).toString('base64');
      const [hit, ...more] = hitsIn(`pwsh -EncodedCommand ${command} -NoProfile`);
      expect(more).toEqual([]);
      expect(hit?.encodings).toEqual(['base64', 'utf-16le']);
      const end = 21 + command.replace(/=+$/, '').length;
      expect((hit?.end ?? 0) - (hit?.start ?? 0)).toBeGreaterThanOrEqual(Math.ceil(((2 * token.length - 1) * 4) / 3));
      expect([end - (hit?.end ?? 0), (hit?.end ?? 0) - (hit?.start ?? 0)].every((one) => one < 112 && one > 0)).toBe(true);
    }
  });

  test('is found once, as it stands, where only what is around it is encoded', () => {
    const hits = hitsIn(`GET /login?next=%2Fhome%3Fa%3D1&token=${token}&again=%2F HTTP/1.1`);
    expect(hits.map(({ detector, encodings, start }) => [detector.id, encodings, start])).toEqual([[github.id, [], 38]]);
  });

  test('is found behind an escaped end of a line, which is no letter of it', () => {
    expect(hitsIn(`{"script": "set -e\\n${token}\\n"}`).map(({ detector, encodings }) => [detector.id, encodings])).toEqual([
      [github.id, []],
    ]);
    expect(hitsIn(`{"script": "set -e\\\\x${token}"}`)).toEqual([]);
  });

  test('is a password with escaped signs in an address', () => {
    const password = `${letters(9, randomFrom(4))}7%40${letters(9, randomFrom(5))}`;
    const hits = hitsIn(`next=${encodeURIComponent(`postgres://app:${password}@db.acme.net:5432/app`)}&x=1`);
    expect(hits.map(({ detector, encodings }) => [detector.id, encodings])).toEqual([['url-password', ['percent']]]);
  });

  test('is none that the border of what was decoded cuts out of a longer word', () => {
    const before = 'x'.repeat(2000);
    for (let gap = 500; gap < 520; gap += 1) expect(hitsIn(`${before}${token}${'y'.repeat(gap - 40)}%41%42`)).toEqual([]);
  });
});

describe('base64 in lines', () => {
  const ends: Readonly<Record<string, string>> = {
    'line feeds': '\n',
    'line feeds and carriage returns': '\r\n',
    'indented lines': '\n      ',
    'line feeds of JSON': '\\n',
    'line ends of JSON': '\\r\\n',
    'texts that are put together': '" +\n  "',
    comments: '\n# ',
  };

  /** A text so long before the credential that each letter of its mark stands once at each place of a line. */
  function missedAt(detector: Detector, end: string, width: number, random: () => number): readonly number[] {
    const sample = sampleOf(detector, random);
    const shifts = Array.from({ length: Math.ceil((width * 3) / 4) }, (_none, shift) => shift);
    return shifts.filter((shift) => {
      const lines = base64(`${'x'.repeat(60 + shift)} ${sample} ${'y'.repeat(60)}`).match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
      return hitsIn(`data: "${end}${lines.join(end)}"\n`).length === 0;
    });
  }

  test.each([64, 76])('of %i letters holds every credential with a mark, wherever a line ends', (width) => {
    const random = randomFrom(width);
    const missed = longMarked
      .map((detector) => [detector.id, missedAt(detector, '\n', width, random).length])
      .filter(([, count]) => count !== 0);
    expect(missed).toEqual([]);
  });

  test.each(Object.keys(ends))('with %s holds one wherever a line ends', (name) => {
    for (const width of [60, 64, 76]) expect([width, missedAt(github, ends[name] ?? '', width, randomFrom(3))]).toEqual([width, []]);
  });

  test('is not read as a text of letters that stood apart', () => {
    const half = `${'Q7'.repeat(20)}${token.slice(0, 20)}`;
    expect(hitsIn(`${half}\n${token.slice(20)}\n`)).toEqual([]);
  });
});

describe('hostile encodings', () => {
  const size = 3_000_000;
  test.each<[string, string]>([
    ['percent signs within percent signs', '%25'],
    ['escaped percent signs', '%25252525'],
    ['backslashes within backslashes', '\\u005cu005cu'],
    ['escaped letters', '\\x67\\x68\\x70\\x5f'],
    ['references', '&#x67;&#104;'],
    ['lists', '0x67,0x68,0x70,0x5f,'],
    ['hexadecimal digits', hex('ghp_')],
    ['hexadecimal digits within hexadecimal digits', hex(hex('ghp_AKIA'))],
    ['lines of letters', `${'Z2hw'.repeat(16)}\n`],
    ['lines of letters that grow', `${'aB3d'.repeat(10)}\n${'aB3d'.repeat(11)}\n`],
    ['zeros in base64', 'A'],
    ['UTF-16 in base64', wide('abc').toString('base64')],
    ['pieces of UTF-16 in base64', `${wide('abcdefghijkl').toString('base64')} `],
    ['hexadecimal digits in base64', base64(hex('ghp'))],
    ['short lines', `${'aB3d'.repeat(10)}\na\n`],
    ['letters that could be lines', 'abc/'],
    ['percent signs without digits', '%%%%'],
  ])('are read in the time of their length, or a limit is told: %s', (_name, text) => {
    const bytes = Buffer.from(text.repeat(Math.ceil(size / text.length)), 'latin1');
    const { hits, limits } = scanner.scan(bytes, place);
    expect(hits).toEqual([]);
    for (const limit of limits) expect(Object.keys(scanLimits)).toContain(limit);
  });
});
