import { expect, test } from '@jest/globals';
import { helpText } from '../../src/cli/help.ts';
import { rulesOptions } from '../../src/cli/rules.ts';
import { checkOptions } from '../../src/inputs/command-line.ts';

const optionsIn = (text: string): readonly string[] => [...text.matchAll(/^ +--([a-z-]+)/gm)].map(([, name = '']) => name);

test('lists every option of a command with its own text', () => {
  const text = helpText([{ usage: 'interlock check', summary: 'Judge.', options: checkOptions }]);
  expect(optionsIn(text)).toEqual([...checkOptions.keys()]);
  for (const line of text.split('\n').filter((one) => /^ +--/.test(one))) expect(line).toMatch(/^ +--\S+(?: \S+)? +[A-Z]/);
  expect(text).not.toContain('`');
});

test('says of an option only what is true on the command line', () => {
  const text = helpText([{ usage: 'interlock check', summary: 'Judge.', options: checkOptions }]);
  expect(text).toMatch(/--mode enforce\|report +Report says what would be denied, and exits with 0\./);
  expect(text).toMatch(/--policy .*default \.github\/interlock\.yml of the directory/);
  expect(text).toMatch(/--offline +Ask nothing of the platform\. No rule of this version asks it/);
  expect(text).toMatch(/--repo OWNER\/NAME +Name of the repository in the directory, for the rules that compare owners\./);
  expect(text).toMatch(/--verbose +List in the text also what is recorded only/);
});

test('the formats of `rules` are its own', () => {
  const text = helpText([{ usage: 'interlock rules', summary: 'List.', options: rulesOptions }]);
  expect(text).toMatch(/--format json\|markdown +What is written to standard output \(default markdown\)\./);
  expect(text).not.toContain('sarif');
});

test('ends with the exit codes', () => {
  expect(helpText([])).toMatch(/0 allow; 1 deny by violations; .* 3 deny only because something is unknown;\n4 internal error/);
});
