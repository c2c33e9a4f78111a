import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { RE2JS } from 're2js';
import { placesInParts, scanWith } from '../../../__fixtures__/secrets/configured.ts';

const acme = `[[rules]]\nid = "acme"\nregex = '''acme_([a-z0-9]{8})'''\n`;

describe('a rule', () => {
  test('reports the first group, else the whole match, else the group that it names', () => {
    expect(scanWith(acme, 'x = acme_ab12cd34;').found).toEqual([['custom/acme', 'ab12cd34']]);
    expect(scanWith(`[[rules]]\nid = "a"\nregex = "k-[0-9]+"\n`, 'k-123').found).toEqual([['custom/a', 'k-123']]);
    expect(scanWith(`[[rules]]\nid = "a"\nregex = "(k)-([0-9]+)"\nsecretGroup = 2\n`, 'k-123').found).toEqual([['custom/a', '123']]);
  });

  test('reports nothing that has as few bits as its entropy', () => {
    const rule = `[[rules]]\nid = "a"\nregex = "k-[a-z]+"\nentropy = 2.5\n`;
    expect(scanWith(rule, 'k-aaaaaaaa').found).toEqual([]);
    expect(scanWith(rule, 'k-qwertyui').found).toHaveLength(1);
  });

  test.each(['acme', 'q~', 'é', 'key'])('runs only near its keyword %s, in any case', (keyword) => {
    const rule = `[[rules]]\nid = "a"\nregex = "[0-9]{12}"\nkeywords = ["${keyword}"]\n`;
    expect(scanWith(rule, `${keyword.toUpperCase()} 123456789012`).found).toHaveLength(1);
  });

  test('does not run where none of its keywords is', () => {
    const rule = `[[rules]]\nid = "a"\nregex = "[0-9]{12}"\nkeywords = ["acme", "widget"]\n`;
    expect(scanWith(rule, 'other 123456789012').found).toEqual([]);
  });

  test('with a path runs only there; with a path alone it reports the file', () => {
    expect(scanWith(`${acme}path = '''\\.env$'''\n`, 'acme_ab12cd34').found).toEqual([]);
    expect(scanWith(`${acme}path = '''\\.env$'''\n`, 'acme_ab12cd34', { path: 'a.env' }).found).toHaveLength(1);
    const file = `[[rules]]\nid = "store"\npath = '''\\.p12$'''\n`;
    expect(scanWith(file, 'x', { path: 'keys/a.p12' }).found).toEqual([['custom/store', '']]);
    expect(scanWith(file, 'x', { path: 'keys/a.txt' }).found).toEqual([]);
  });

  test('with skipReport is not reported', () => {
    expect(scanWith(`${acme}skipReport = true\n`, 'acme_ab12cd34').found).toEqual([]);
  });

  test('finds the same in UTF-16, at the bytes of the file', () => {
    const wide = Buffer.from(`\ufeffx = acme_ab12cd34;`, 'utf16le');
    const { found } = scanWith(acme, wide);
    expect(found).toEqual([['custom/acme', Buffer.from('ab12cd34', 'utf16le').toString('utf8')]]);
  });

  test('sees letters of UTF-8 as one each, and bytes that are none', () => {
    const rule = `[[rules]]\nid = "a"\nregex = "k.y=([0-9]+)"\n`;
    expect(scanWith(rule, 'kéy=12').found).toEqual([['custom/a', '12']]);
    expect(scanWith(rule, Buffer.from('k\xffy=12', 'latin1')).found).toEqual([['custom/a', '12']]);
  });

  test('of more specificity beats one that finds the same', () => {
    const two = `[[rules]]\nid = "loose"\nregex = "acme_[a-z0-9]+"\n${acme.replace('acme"\n', 'acme"\nspecificity = 5\n')}`;
    expect(scanWith(two, 'acme_ab12cd34').found).toEqual([['custom/acme', 'ab12cd34']]);
  });

  test.each([['(x{1000}){1000}'], ['((x{30}){30}){30}'], ['(?=a)b'], ['(a)\\\\1'], ['['], ['[a-z\\\\pL]{900}'.repeat(30)]])(
    'with the pattern %s is refused by its name',
    (pattern) => {
      expect(() => scanWith(`[[rules]]\nid = "bad"\nregex = "${pattern}"\n`, '')).toThrow(/rules\.toml:1: the rule 'bad' has a pattern/);
    },
  );

  test('whose pattern explodes elsewhere takes linear time', () => {
    const started = performance.now();
    expect(scanWith(`[[rules]]\nid = "a"\nregex = "(a+)+$"\n`, `${'a'.repeat(200_000)}!`).found).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test.each([
    ['a group that it has not', `${acme}secretGroup = 2\n`],
    ['neither regex nor path', '[[rules]]\nid = "a"\n'],
    ['a requirement that is no rule', `${acme}[[rules.required]]\nid = "nobody"\n`],
    ['a target that is no rule', '[[allowlists]]\ntargetRules = ["nobody"]\nstopwords = ["a"]\n'],
  ])('with %s is refused', (_what, config) => {
    expect(() => scanWith(config, '')).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });
});

describe('a rule that requires another', () => {
  const composite = (within: string): string =>
    `[[rules]]\nid = "secret"\nregex = "s-[0-9]{4}"\n[[rules.required]]\nid = "name"\n${within}\n[[rules]]\nid = "name"\nregex = "n-[0-9]{4}"\nskipReport = true\n`;

  test.each([
    ['', 's-1234\n\n\n\nn-1234', 1],
    ['', 's-1234', 0],
    ['withinLines = 2', 's-1234\n\nn-1234', 1],
    ['withinLines = 2', 's-1234\n\n\nn-1234', 0],
    ['withinColumns = 10', 's-1234 n-1234', 1],
    ['withinColumns = 10', `s-1234${' '.repeat(10)}n-1234`, 0],
  ])('%s in %j', (within, text, count) => {
    expect(scanWith(composite(within), text).found).toHaveLength(count);
  });

  test('is reported where what it requires may stand in another part', () => {
    expect(placesInParts(composite(''), Buffer.from(`s-1234${' '.repeat(1000)}`), 500, 64)).toHaveLength(1);
  });

  test('at a distance that is not understood is reported, and that is told', () => {
    const { found, gaps } = scanWith(composite('within = "L5"'), 's-1234');
    expect([found.length, gaps.map(({ cause }) => cause)]).toEqual([1, ['unsupported']]);
  });
});

describe('in any text', () => {
  const letters = fc.array(fc.constantFrom('k', '-', '1', '2', 'é', '\n', ' ', 'k-12', 'k-1122'), { maxLength: 400 });

  test.each(['k-([12]{2,6})', '(?i)K-é?1'])('the rule %s finds what its pattern finds, whatever the parts are', (pattern) => {
    const config = `[[rules]]\nid = "a"\nregex = '''${pattern}'''\n[extend]\nuseDefault = false\n`;
    fc.assert(
      fc.property(letters, fc.integer({ min: 130, max: 400 }), (parts, size) => {
        const text = Buffer.from(parts.join(''));
        const matcher = RE2JS.compile(pattern).matcher(text);
        const expected: string[] = [];
        while (matcher.find()) {
          const group = matcher.groupCount();
          const [start, end] = [matcher.start(group), matcher.end(group)];
          const line = text.subarray(0, start).filter((byte) => byte === 10).length + 1;
          expected.push(`${line} \u2026 (${text.subarray(start, end).toString('utf8').length} characters)`);
        }
        const found = pattern.includes('[^k') ? placesInParts(config, text, 1_000_000, 128) : placesInParts(config, text, size, 128);
        expect(found).toEqual(expected);
      }),
    );
  });
});
