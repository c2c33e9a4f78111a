import { describe, expect, test } from '@jest/globals';
import { parseDependabot } from '../../src/workflow/parse-dependabot.ts';
import { lines } from './parse-text.ts';

const parsed = (text: string) => parseDependabot({ path: '.github/dependabot.yml', root: '', text });

describe('parseDependabot', () => {
  test('its updates, whatever else it holds; `${{` is no expression there', () => {
    const { dependabot, problems } = parsed(
      'version: 2\nregistries: {a: {token: "${{secrets.A}}"}}\nx: y\nupdates:\n- package-ecosystem: npm\n- package-ecosystem: pip\n',
    );
    expect(problems).toEqual([]);
    expect(dependabot?.updates).toMatchObject([{ entries: [{ value: { value: 'npm' } }] }, { entries: [{ value: { value: 'pip' } }] }]);
  });

  test.each([
    ['version: 2', '.github/dependabot.yml:1:1 schema! the file has no list `updates`; write one entry for each ecosystem'],
    ['updates: a', '.github/dependabot.yml:1:10 schema! the file has no list `updates`; write one entry for each ecosystem'],
    ['updates: [', '.github/dependabot.yml:1:11 yaml! '],
    ['updates: [a]', '.github/dependabot.yml:1:11 schema! an update is a scalar; write a mapping with `package-ecosystem`'],
  ])('%s', (text, problem) => {
    expect(lines(parsed(text).problems)).toEqual([expect.stringContaining(problem)]);
  });
});
