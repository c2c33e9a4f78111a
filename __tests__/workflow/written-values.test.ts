import { describe, expect, test } from '@jest/globals';
import { parseWorkflow } from '../../src/workflow/parse-workflow.ts';
import { stepSites } from '../../src/workflow/step-site.ts';
import { writtenOutput, writtenVariable } from '../../src/workflow/written-values.ts';

/** Places of steps with these scripts; the last one is where the question is asked. */
function last(...scripts: string[]) {
  const steps = [...scripts, 'true'].map(
    (script, index) => `      - id: s${index}\n        run: |\n${script.replace(/^/gm, '          ')}\n`,
  );
  const { workflow } = parseWorkflow({
    path: 'a.yml',
    root: '',
    text: `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps.join('')}`,
  });
  const site = workflow === undefined ? undefined : stepSites(workflow).at(-1);
  if (site === undefined) throw new Error('no step');
  return site.before;
}

describe('writtenVariable', () => {
  test.each([
    'echo "A=1" >> "$GITHUB_ENV"',
    'echo A=1 | tee -a $GITHUB_ENV',
    'cat >> $GITHUB_ENV <<EOF\nB=2\nA=1\nEOF',
    '"A=1" >> $env:GITHUB_ENV',
    '{ echo "B=2"\necho "A=1" >> ${GITHUB_ENV}\n}',
  ])('%s', (script) => {
    expect(writtenVariable(last(script), 'a')?.text).toBe('1');
  });

  test.each(['echo "A=1"', 'A=1', 'echo "A=1" >> $GITHUB_OUTPUT', '# echo "A=1" >> $GITHUB_ENV'])('not: %s', (script) => {
    expect(writtenVariable(last(script), 'A')).toBeUndefined();
  });

  test('the last step before counts, and no step behind', () => {
    const before = last('echo A=1 >> $GITHUB_ENV', 'echo A=2 >> $GITHUB_ENV');
    expect(writtenVariable(before, 'A')?.text).toBe('2');
    expect(writtenVariable({ ...before, count: 1 }, 'A')?.text).toBe('1');
    expect(writtenVariable({ ...before, count: 0 }, 'A')).toBeUndefined();
  });
});

test('an output belongs to its step', () => {
  const before = last('echo k=1 >> $GITHUB_OUTPUT', 'echo k=2 >> $GITHUB_OUTPUT');
  expect(writtenOutput(before, 'S0', 'K')?.text).toBe('1');
  expect(writtenOutput(before, 's1', 'k')?.text).toBe('2');
  expect(writtenOutput(before, 's2', 'k')).toBeUndefined();
});
