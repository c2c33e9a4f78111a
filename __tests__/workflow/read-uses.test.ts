import { describe, expect, test } from '@jest/globals';
import { goodWorkflow, withSteps } from './parse-text.ts';

function comment(step: string): string | undefined {
  const [job] = goodWorkflow(withSteps(`    ${step}\n    - run: a # other\n`)).jobs;
  const first = job?.kind === 'steps' ? job.steps[0] : undefined;
  return first?.kind === 'uses' ? first.uses.comment : undefined;
}

describe('readUses', () => {
  test.each([
    ['- uses: a/b@c # v1.2.3', 'v1.2.3'],
    ['- uses: a/b@c #v1', 'v1'],
    ["- uses: 'a/b@c'  #  tag=v1  ", 'tag=v1'],
    ['- {uses: a/b@c} # v1', 'v1'],
    ['- uses: a/b@c#v1', ''],
    ['- uses: a/b@c\n      # below', ''],
    ['- uses: a/b@c # v1\r', 'v1'],
    ['- uses: >-\n        a/b@c', ''],
    ['- {uses: a/b@c, name: "#1"}', ''],
  ])('the comment of %j', (step, expected) => {
    expect(comment(step)).toBe(expected);
  });
});
