import { describe, expect, test } from '@jest/globals';
import { GateIndex } from '../../../src/rules/support/gate-in-workflow.ts';
import { goodWorkflow } from '../../workflow/parse-text.ts';

const gate = '- uses: acme/interlock@v1';

/** For each job with a gate its id, and what is wrong with the gate. */
function gatesIn(jobs: string): readonly (readonly [string, readonly (readonly [string, string])[]])[] {
  const workflow = goodWorkflow(`on: push\njobs:\n${jobs}`);
  const index = new GateIndex([workflow], { gate: undefined, named: [], ownRoots: new Set() });
  return index.gatesOf(workflow).map(({ job, flaws }) => [job.id.value, flaws.map(({ kind, found }) => [kind, found] as const)]);
}
const withSteps = (...steps: readonly string[]) => `  a:\n    runs-on: x\n    steps:\n${steps.map((step) => `      ${step}\n`).join('')}`;

describe('gatesOf', () => {
  test('a call of a workflow that is not here is no gate', () => {
    expect(gatesIn('  a:\n    uses: acme/other/.github/workflows/x.yml@v1\n  b:\n    uses: ./.github/workflows/gone.yml\n')).toEqual([]);
  });

  test.each<[string, string]>([
    ['- {run: make, name: Build it, id: build}', 'Build it'],
    ['- {run: make, id: build}', 'build'],
    ['- run: make', 'a run step'],
    ['- uses: ./setup', './setup'],
  ])('%s before the gate is named', (step, found) => {
    expect(gatesIn(withSteps(step, gate))).toEqual([['a', [['code-before', found]]]]);
  });

  test('of several only the first is named', () => {
    expect(gatesIn(withSteps('- run: make', '- run: test', gate))).toEqual([['a', [['code-before', 'a run step']]]]);
  });

  test('to wait for a step runs no code', () => {
    expect(gatesIn(withSteps('- {uses: actions/checkout@v4, id: c, background: true}', '- wait: c', gate))).toEqual([['a', []]]);
  });

  test('a script beside the gate in the same group is no code before it, one in a group before is', () => {
    const group = (...inner: readonly string[]) => ['- parallel:', ...inner.map((line) => `    ${line}`)];
    expect(gatesIn(withSteps(...group(gate, '- run: make')))).toEqual([['a', [['side-by-side', '']]]]);
    expect(gatesIn(withSteps(...group('- run: make'), gate))).toEqual([['a', [['code-before', 'a run step']]]]);
  });

  test('what makes the whole group skippable or soft makes the gate so', () => {
    const steps = ['- parallel:', `    ${gate}`, '  continue-on-error: true', "  if: github.actor == 'x'"];
    expect(gatesIn(withSteps(...steps))).toEqual([
      [
        'a',
        [
          ['continue-on-error', 'true'],
          ['conditional-step', "github.actor == 'x'"],
          ['side-by-side', ''],
        ],
      ],
    ]);
  });

  test('more gates of one workflow than anyone writes are not looked at', () => {
    const jobs = Array.from({ length: 70 }, (_, index) => withSteps(gate).replace('  a:', `  a${index}:`));
    expect(gatesIn(jobs.join(''))).toHaveLength(64);
  });
});
