import { describe, expect, test } from '@jest/globals';
import { aMeta } from '../../__fixtures__/decision.ts';
import { rulePage } from '../../src/report/rule-page.ts';

describe('rulePage', () => {
  test('says all that the metadata says', () => {
    expect(rulePage(aMeta())).toMatchSnapshot();
  });

  test('leaves out what a rule does not have', () => {
    const page = rulePage(aMeta({ options: {}, controls: [], examples: [], stages: ['deploy'], locked: true }));
    expect(page).not.toMatch(/## (Options|Controls|Found|Passes)/);
    expect(page).toContain('| merge | not decided | not decided | - |');
    expect(page).toContain('| Exceptions | none: no exception, glob or lower layer lowers it |');
  });

  test('gives the level of advice beside that of the rule, and says what advice is', () => {
    const page = rulePage(
      aMeta({
        stages: ['deploy', 'posture'],
        presets: { recommended: { merge: 'off', deploy: 'deny', posture: 'warn' }, strict: 'deny' },
        advice: { recommended: 'warn', strict: 'deny' },
      }),
    );
    expect(page).toContain('| deploy | deny; advice: warn | deny | deny |');
    expect(page).toContain('| posture | warn | deny | warn |');
    expect(page).toContain('A finding is advice where');
    expect(rulePage(aMeta())).not.toContain('advice');
  });

  test('fences text that has fences of its own, and keeps angle brackets in prose', () => {
    const [example] = aMeta().examples;
    if (example === undefined) throw new Error('the fixture has no example');
    const page = rulePage(
      aMeta({
        remediation: 'Write <sha>, `<sha>`.',
        examples: [{ ...example, files: { 'a.md': '```\nx\n```\n' }, options: { a: 1 }, facts: { b: [] } }],
      }),
    );
    expect(page).toContain('````\n```\nx\n```\n````');
    expect(page).toContain('Write &lt;sha>, `<sha>`.');
    expect(page).toContain('With these options:\n\n```json\n{ "a": 1 }\n```');
  });

  test('shows what a finding fills in as <name>, inside of code and outside, and leaves other braces', () => {
    const page = rulePage(
      aMeta({ messages: { tag: 'Job `{job}` {why}: write `${{ inputs.x }}`, `permissions: {}`' }, remediation: 'Write `{uses}@<sha>`.' }),
    );
    expect(page).toContain('- `tag`: Job `<job>` `<why>`: write `${{ inputs.x }}`, `permissions: {}`\n');
    expect(page).toContain('line 6: Job `<job>` `<why>`:');
    expect(page).toContain('Write `<uses>@<sha>`.');
    expect(rulePage(aMeta({ messages: { tag: 'Refused: {why}{more}, `{job}{why}`' } }))).toContain(
      'Refused: `<why><more>`, `<job><why>`\n',
    );
  });

  test('names the type and the default of every kind of option', () => {
    const page = rulePage(
      aMeta({
        options: {
          age: { type: 'integer', default: 90, minimum: 1, description: 'Days | at most' },
          pins: { type: 'levels', levels: ['sha', 'any'], default: { '*': 'sha' }, description: 'Per owner' },
          name: { type: 'string', default: 'x', description: 'A name' },
          all: { type: 'boolean', default: false, description: 'All' },
        },
      }),
    );
    expect(page.match(/^\| `(?:age|pins|name|all)`.*$/gm)).toEqual([
      '| `age` | whole number from 1 | `90` | Days \\| at most |',
      '| `pins` | map to sha, any | `{"*":"sha"}` | Per owner |',
      '| `name` | text | `"x"` | A name |',
      '| `all` | true or false | `false` | All |',
    ]);
  });
});
