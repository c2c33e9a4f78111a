import { expect, test } from '@jest/globals';
import { helpText } from '../../src/cli/help.ts';
import { rulesOptions } from '../../src/cli/rules.ts';
import { checkOptions } from '../../src/inputs/command-line.ts';

/** Without the line ends that fit it to a screen. */
const flowing = (text: string): string => text.replaceAll(/\n {50,}/g, ' ');

const optionsIn = (text: string): readonly string[] => [...text.matchAll(/^ +--([a-z-]+)/gm)].map(([, name = '']) => name);

test('lists every option of a command with its own text', () => {
  const text = helpText([{ usage: 'interlock check', summary: 'Judge.', options: checkOptions }]);
  expect(optionsIn(text)).toEqual([...checkOptions.keys()]);
  for (const line of text.split('\n').filter((one) => /^ +--/.test(one))) expect(line).toMatch(/^ +--\S+(?: \S+)? +[A-Z]/);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  expect(text).not.toContain('`');
});

test('says of an option only what is true on the command line', () => {
  const text = flowing(helpText([{ usage: 'interlock check', summary: 'Judge.', options: checkOptions }]));
  expect(text).toMatch(/--mode enforce\|report +Report says what would be denied, and exits with 0\./);
  expect(text).toMatch(/--policy .*default \.github\/interlock\.yml of the directory/);
  expect(text).toMatch(/--offline +Ask nothing of GitHub, .* What only it knows is unknown, counted, and denies nothing\./);
  expect(text).toMatch(
    /--repo OWNER\/NAME +Name of the repository in the directory, .* With a token in GH_TOKEN or GITHUB_TOKEN GitHub is asked/,
  );
  expect(text).toMatch(/--verbose +List in the text also what is recorded only/);
});

test('the formats of `rules` are its own', () => {
  const text = helpText([{ usage: 'interlock rules', summary: 'List.', options: rulesOptions }]);
  expect(text).toMatch(/--format json\|markdown +What is written to standard output \(default markdown\)\./);
  expect(text).not.toContain('sarif');
});

test('a command ends with its exit codes, where they say more than success', () => {
  const command = { usage: 'interlock check', summary: 'Judge.', options: rulesOptions };
  expect(helpText([{ ...command, exitCodes: '0 allow; 1 deny.' }])).toMatch(/\n {6}Exit codes: 0 allow; 1 deny\.\n$/);
  expect(helpText([command])).not.toContain('Exit codes');
});

test('a word that is longer than the line stands alone', () => {
  const word = 'x'.repeat(200);
  const options = new Map([['long', { description: `Some ${word} more` }]]);
  const lines = helpText([{ usage: 'u', summary: 's', options }]).split('\n');
  expect(lines.slice(4).map((line) => line.trim())).toEqual([expect.stringMatching(/^--long +Some$/), word, 'more', '']);
});
