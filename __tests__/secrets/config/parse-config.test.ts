import { describe, expect, test } from '@jest/globals';
import { InterlockError } from '../../../src/core/errors.ts';
import { mergeConfigs } from '../../../src/secrets/config/merge-configs.ts';
import { parseConfig } from '../../../src/secrets/config/parse-config.ts';

function refusal(text: string): InterlockError {
  try {
    parseConfig(text, 'rules.toml');
  } catch (error) {
    if (error instanceof InterlockError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

describe('a configuration', () => {
  test('is read as it is written, keys in any case', () => {
    const config = parseConfig(
      `title = "ours"
[extend]
useDefault = true
disabledRules = ["generic-api-key"]
[[rules]]
id = "acme"
regex = '''acme_[0-9]+'''
KEYWORDS = ["ACME_"]
entropy = 3
[rules.allowlist]
stopWords = ["TEST"]
[[rules.required]]
id = "other"
withinLines = 2
[allowlist]
paths = ['''^docs/''']
condition = "and"
`,
      'rules.toml',
    );
    expect(config).toMatchObject({
      useDefault: true,
      disabledRules: ['generic-api-key'],
      rules: [
        {
          id: 'acme',
          keywords: ['acme_'],
          entropy: 3,
          where: 'rules.toml:5',
          allowLists: [{ stopwords: ['test'], isEvery: false, regexTarget: 'secret' }],
          required: [{ id: 'other', withinLines: 2, withinColumns: undefined }],
        },
      ],
      allowLists: [{ paths: ['^docs/'], isEvery: true }],
    });
  });

  test.each([
    ['an unknown key', 'colour = "red"', 1],
    ['an unknown key of a rule', '[[rules]]\nid = "a"\nregexp = "x"', 3],
    ['an unknown key of an allow-list', '[allowlist]\nfiles = ["x"]', 2],
    ['targetRules in a rule', '[[rules]]\nid = "a"\nregex = "x"\n[[rules.allowlists]]\ntargetRules = ["b"]\nstopwords = ["x"]', 5],
    ['a rule without an id', '[[rules]]\nregex = "x"', 1],
    ['a list that is a text', '[[rules]]\nid = "a"\nkeywords = "x"', 3],
    ['a list of numbers', '[allowlist]\nstopwords = [1]', 2],
    ['a number that is a text', '\n[[rules]]\nid = "a"\nentropy = "3"', 4],
    ['a group that is a fraction', '[[rules]]\nid = "a"\nsecretGroup = 1.5', 3],
    ['a negative group', '[[rules]]\nid = "a"\nsecretGroup = -1', 3],
    ['a table that is a number', 'rules = 3', 1],
    ['a switch that is a text', '[extend]\nuseDefault = "yes"', 2],
    ['an empty allow-list', '[[rules]]\nid = "a"\nregex = "x"\n[[allowlists]]\ndescription = "none"', 4],
    ['an empty stopword', '[allowlist]\nstopwords = [""]', 2],
    ['both forms of allow-lists', '[allowlist]\nstopwords = ["a"]\n[[allowlists]]\nstopwords = ["b"]', 1],
    ['another condition', '[allowlist]\ncondition = "XOR"\nstopwords = ["a"]', 2],
    ['another target', '[allowlist]\nregexTarget = "file"\nregexes = ["a"]', 2],
    ['a path and the default', '[extend]\nuseDefault = true\npath = "a.toml"', 3],
    ['an address', '[extend]\nurl = "https://acme.example/a.toml"', 2],
    ['what is not TOML', 'rules = [', 1],
    ['a key twice, in two cases', '[[rules]]\nid = "a"\nId = "b"', 3],
    ['an id with a line end', '[[rules]]\nid = "a\\nb"', 2],
  ])('with %s is refused with its line', (_what, text, line) => {
    expect(refusal(text)).toMatchObject({ code: 'INPUT_INVALID', place: { path: 'rules.toml', line } });
  });

  test('with an id twice is refused', () => {
    expect(refusal('[[rules]]\nid = "a"\nregex = "x"\n[[rules]]\nid = "a"\nregex = "y"').message).toContain("'a' is there twice");
  });

  test('nested without end is refused', () => {
    expect(refusal(`x = ${'['.repeat(100_000)}`).code).toBe('INPUT_INVALID');
  });
});

describe('a configuration over another', () => {
  const lower = parseConfig(
    `[[rules]]
id = "a"
description = "lower"
regex = "x"
entropy = 2
keywords = ["k"]
[[rules]]
id = "b"
regex = "y"
[[rules]]
id = "c"
regex = "z"
[allowlist]
stopwords = ["low"]`,
    'lower.toml',
  );

  test('changes what it says, keeps the rest, and has the lists of both', () => {
    const upper = parseConfig(
      '[extend]\npath = "lower.toml"\ndisabledRules = ["b", "generic-api-key"]\n[[rules]]\nid = "a"\nentropy = 3\nkeywords = ["l"]\n[allowlist]\nstopwords = ["up"]',
      'upper.toml',
    );
    const merged = mergeConfigs(upper, lower);
    expect(merged.rules).toMatchObject([
      { id: 'a', description: 'lower', regex: 'x', entropy: 3, keywords: ['k', 'l'] },
      { id: 'c', regex: 'z' },
    ]);
    expect(merged.disabledRules).toEqual(['generic-api-key']);
    expect(merged.allowLists.map(({ stopwords }) => stopwords)).toEqual([['up'], ['low']]);
  });
});
