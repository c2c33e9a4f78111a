import { describe, expect, test } from '@jest/globals';
import { scanWith } from '../../../__fixtures__/secrets/configured.ts';
import { Expression } from '../../../src/secrets/config/expression/expression.ts';
import { Patterns } from '../../../src/secrets/config/patterns.ts';

const scope = new Map([
  [
    'finding',
    new Map([
      ['secret', 'acme_test_123'],
      ['line', 'key: acme_test_123'],
      ['match', 'acme_test_123'],
    ]),
  ],
  ['attributes', new Map([['path', 'docs/a.md']])],
] as const);

function holds(source: string): boolean | undefined {
  return new Expression(source, new Patterns(), 'a test').holds(scope);
}

describe('an expression', () => {
  test.each([
    ['true', true],
    ['!true || 1 < 2 && false', false],
    ['not (1 >= 2)', true],
    ['finding["secret"] == "acme_test_123"', true],
    ["finding.secret != 'x'", true],
    ['matchesAny(finding["secret"], [`^acme_`, `x`])', true],
    ['filter.matchesAny(get(attributes, "path", ""), [r"""\\.md$"""])', true],
    ['matchesAny(get(attributes, "none", ""), [`.`])', false],
    ['containsAny(finding["line"], ["ACME"])', true],
    ['startsWithAny(finding["line"], ["key", "x"])', true],
    ['entropy(finding["secret"]) <= 3.8 // low', true],
    ['filter.entropy("aaaa") == 0.0', true],
    ['failsTokenEfficiency("configuration")', true],
    ['failsTokenEfficiency("q8Zk2LmX9vTr4WbN7yPs")', false],
    ['findMatch(finding["secret"], `[0-9]+`) == "123"', true],
    ['let s = finding["secret"]; let t = s[0:4]; t == "acme"', true],
    ['(let s = "a"; s == "b") || len(finding["secret"]) == 13', true],
    ['finding["secret"][5:] == "test_123" ? true : false', true],
    ['finding["secret"][:4] == "acme" ? 1 > 2 : true', false],
    ['"a" in ["a", "b"] && "c" not in ["a"]', true],
    ['"path" in attributes', true],
    ['finding["line"] contains "key" and finding["line"] startsWith "k"', true],
    ['finding["line"].endsWith("123") && finding["line"].contains(":")', true],
    ['lower("AB") + upper("c") == "abC" && trim(" a ") == "a"', true],
    ['(attributes["none"] ?? "x") == "x"', true],
    ['-1 + 3 - 1 == 1', true],
    ['"a\\x62\\u0063\\n" == "abc\\n"', true],
  ])('%s is %s', (source, expected) => {
    expect(holds(source)).toBe(expected);
  });

  test.each(['1 + "a" == 2', '"a" < "b"', 'entropy(1) > 0', '1', 'len(finding) > 0', '"a" in "abc"'])('%s says nothing', (source) => {
    expect(holds(source)).toBeUndefined();
  });

  test.each([
    'attributes[?"path"].orValue("") == ""',
    'captures["x"] == ""',
    'http.get("https://acme.example") == ""',
    'crypto.md5("a") == ""',
    'matchesAny(finding["secret"], [finding["line"]])',
    'any(["a"], {# == "a"})',
    'entropy()',
    'true &&',
    '(true',
    'true true',
    'let = 3; true',
    '"\\q" == ""',
    '@',
    'finding[]',
    `${'('.repeat(5_000)}true${')'.repeat(5_000)}`,
    `${'!'.repeat(5_000)}true`,
  ])('%s is not evaluated', (source) => {
    expect(() => holds(source)).toThrow(expect.objectContaining({ name: 'UnsupportedExpression' }));
  });

  test('with a pattern that RE2 does not take is refused', () => {
    expect(() => holds('matchesAny("a", ["(?=a)"])')).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });
});

describe('a configuration of betterleaks', () => {
  const rule = (filter: string): string => `[[rules]]\nid = "acme"\nregex = '''acme_([a-z0-9_]{8,20})'''\n${filter}\n`;

  test('takes away what its filters are true of, and counts it', () => {
    const one = scanWith(rule(`filter = 'containsAny(finding["secret"], ["test"])'`), 'acme_test_1234 acme_live_1234');
    expect([one.found, one.allowed]).toEqual([[['custom/acme', 'live_1234']], 1]);
    const all = scanWith(`filter = 'finding["rule_id"] == "acme"'\n${rule('')}`, 'acme_test_1234');
    expect([all.found, all.allowed]).toEqual([[], 1]);
  });

  test('skips what its prefilter is true of, and counts it', () => {
    const config = `prefilter = 'matchesAny(get(attributes, "path", ""), [\`^docs/\`])'\n${rule('')}`;
    expect(scanWith(config, 'acme_live_1234', { path: 'docs/a.md' })).toMatchObject({ found: [], skipped: 1 });
    expect(scanWith(config, 'acme_live_1234')).toMatchObject({ found: [['custom/acme', 'live_1234']], skipped: 0 });
  });

  test('reports what a filter that is not evaluated may have taken away, and tells it', () => {
    const { found, gaps } = scanWith(rule(`filter = 'jwtExpired(finding["secret"])'`), 'acme_live_1234');
    expect([found.length, gaps.map(({ cause }) => cause)]).toEqual([1, ['unsupported']]);
  });

  test('reports what a filter says nothing of, and tells it', () => {
    const { found, limits } = scanWith(rule(`filter = 'entropy(1) > 0'`), 'acme_live_1234');
    expect([found.length, limits]).toEqual([1, ['filterOfConfiguration']]);
  });

  test('asks no network, and says so', () => {
    const { left } = scanWith(rule(`validate = 'http.get("https://acme.example")'`), '');
    expect(left).toEqual({ 'validations of rules, which would ask a network': 1 });
  });
});
