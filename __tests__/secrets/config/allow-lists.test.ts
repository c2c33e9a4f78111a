import { describe, expect, test } from '@jest/globals';
import { scanWith } from '../../../__fixtures__/secrets/configured.ts';
import { randomFrom } from '../../../__fixtures__/secrets/random.ts';
import { sampleOf } from '../../../__fixtures__/secrets/sample-of.ts';
import { detectors } from '../../../src/secrets/detectors/catalogue.ts';
import { gitleaksIds } from '../../../src/secrets/gitleaks-ids.ts';

const acme = `[[rules]]\nid = "acme"\nregex = '''key=acme_([a-z0-9]{8})'''\n`;
const text = 'first\nmy key=acme_ab12cd34 here\nlast\n';
const kind = detectors.find(({ id }) => id === 'github-personal-access-token');
if (kind === undefined) throw new Error('the catalogue has no tokens of GitHub');
const token = sampleOf(kind, randomFrom(1));

function judged(list: string, place = {}): readonly [found: number, allowed: number, skipped: number] {
  const { found, allowed, skipped } = scanWith(`${acme}${list}`, text, place);
  return [found.length, allowed, skipped];
}

describe.each(['[[allowlists]]', '[allowlist]', '[[rules.allowlists]]', '[rules.allowlist]'])('%s', (head) => {
  const isGlobal = !head.includes('rules.');
  const byPlace = isGlobal ? [0, 0, 1] : [0, 1, 0];

  test.each([
    ['stopwords = ["12CD"]', [0, 1, 0]],
    ['stopwords = ["acme"]', [1, 0, 0]],
    ['regexes = ["^ab12"]', [0, 1, 0]],
    ['regexes = ["^key"]', [1, 0, 0]],
    ['regexTarget = "match"\nregexes = ["^key=acme"]', [0, 1, 0]],
    ['regexTarget = "line"\nregexes = ["^my .* here$"]', [0, 1, 0]],
    ['regexTarget = "line"\nregexes = ["first"]', [1, 0, 0]],
    ["paths = ['^src/']", byPlace],
    ["paths = ['^lib/']", [1, 0, 0]],
    ["paths = ['^lib/']\nstopwords = ['ab12']", [0, 1, 0]],
    ["condition = 'AND'\npaths = ['^lib/']\nstopwords = ['ab12']", [1, 0, 0]],
    ["condition = 'AND'\npaths = ['^src/']\nstopwords = ['ab12']", [0, 1, 0]],
    ["condition = 'AND'\npaths = ['^src/']\nstopwords = ['none']", [1, 0, 0]],
    ["condition = 'AND'\npaths = ['^src/']\nregexes = ['none']", [1, 0, 0]],
    ["condition = 'AND'\npaths = ['^src/']", byPlace],
    ["condition = 'AND'\npaths = ['^src/']\ncommits = ['ffff']", [1, 0, 0]],
  ])('with %s', (list, expected) => {
    expect(judged(`${head}\n${list}\n`)).toEqual(expected);
  });

  test('with a commit', () => {
    const list = `${head}\ncommits = [" ${'AB'.repeat(20)} "]\n`;
    expect(judged(list, { commit: 'ab'.repeat(20) })).toEqual(byPlace);
    expect(judged(list, { commit: 'cd'.repeat(20) })).toEqual([1, 0, 0]);
    expect(judged(list)).toEqual([1, 0, 0]);
  });
});

describe('an allow-list', () => {
  test('with targetRules is of these alone, of the file and of the catalogue', () => {
    const list = '[[allowlists]]\ntargetRules = ["acme", "github-pat"]\nregexes = [".*"]\n';
    const other = acme.replace('"acme"', '"other"').replaceAll('acme_', 'other_');
    const { found, allowed } = scanWith(`${acme}${other}${list}`, `${text}key=other_ab12cd34\nt = "${token}"\n`);
    expect([found.map(([id]) => id), allowed]).toEqual([['custom/other'], 2]);
  });

  test('of everything is of the catalogue too', () => {
    const { found, allowed } = scanWith(`[allowlist]\nstopwords = ["${token.slice(5, 15)}"]\n`, `t = "${token}"`);
    expect([found, allowed]).toEqual([[], 1]);
  });

  test('of a rule that only changes one of the default is of the kinds that find the same', () => {
    const { found, allowed } = scanWith('[[rules]]\nid = "github-pat"\n[[rules.allowlists]]\nregexes = ["^ghp_"]\n', `t = "${token}"`);
    expect([found, allowed]).toEqual([[], 1]);
  });

  test('of paths is not of what lies in an archive, but of the archive, and where it writes so', () => {
    const inner = { path: 'app/node_modules/a.js', within: ['image.tar', 'layer.tar'] };
    expect(judged("[allowlist]\npaths = ['node_modules']\n", inner)).toEqual([1, 0, 0]);
    expect(judged("[allowlist]\npaths = ['^image']\n", inner)).toEqual([0, 0, 1]);
    expect(judged("[allowlist]\npaths = ['!.*node_modules']\n", inner)).toEqual([0, 0, 1]);
    expect(judged("[[rules.allowlists]]\npaths = ['node_modules']\n", inner)).toEqual([0, 1, 0]);
  });

  test('with resources allows nothing, and that is told', () => {
    const { found, gaps } = scanWith(`${acme}[allowlist]\nresources = ["git:author_email:bot"]\nstopwords = ["ab12"]\n`, text);
    expect([found.length, gaps.length]).toEqual([1, 1]);
  });
});

describe('the catalogue', () => {
  const config = (extend: string) => scanWith(`${extend}\n`, `t = "${token}"`);

  test('runs with a file that says nothing of it, and not where it says so', () => {
    expect(config('title = "ours"').found.map(([id]) => id)).toEqual([kind.id]);
    expect(config('[extend]\nuseDefault = true').found).toHaveLength(1);
    const { found, left } = config('[extend]\nuseDefault = false');
    expect(found).toEqual([]);
    expect(left).toEqual({ 'kinds of the catalogue that the configuration turns off': detectors.length });
  });

  test('is without the kinds of rules that are turned off, by the id of either', () => {
    expect(config('[extend]\nuseDefault = true\ndisabledRules = ["github-pat"]').found).toEqual([]);
    expect(config(`[extend]\ndisabledRules = ["${kind.id}"]`).found).toEqual([]);
    const { found, left } = config('[extend]\ndisabledRules = ["adafruit-api-key"]');
    expect([found.length, left]).toEqual([1, { 'rules that the configuration turns off and that are not here': 1 }]);
  });

  test('has every kind that a rule of gitleaks is mapped to', () => {
    const ids = new Set(detectors.map(({ id }) => id));
    expect(Object.values(gitleaksIds).flatMap((kinds) => kinds.filter((id) => !ids.has(id)))).toEqual([]);
  });
});
