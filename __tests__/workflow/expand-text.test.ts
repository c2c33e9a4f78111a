import { expect, test } from '@jest/globals';
import { aScope } from '../../__fixtures__/value-scope.ts';
import { aWorkflow } from '../../__fixtures__/workflow.ts';
import { expandText, type TextScope } from '../../src/workflow/expand-text.ts';
import type { Step } from '../../src/workflow/model.ts';
import { stepSites } from '../../src/workflow/step-site.ts';
import { noSteps } from '../../src/workflow/steps-before.ts';

/** The readings of a text in the last of these steps. */
function readings(text: string, steps: string, overrides: Partial<TextScope> = {}): readonly string[] {
  const sites = stepSites(aWorkflow('a.yml', `a: {runs-on: x, env: {J: job}, steps: [${steps}]}`));
  const site = sites.at(-1);
  if (site === undefined) throw new Error('no step');
  const step: Step = site.step;
  const script = step.kind === 'run' ? { script: step.run } : {};
  const scope = { ...aScope(step, { env: site.env, before: site.before, ...script }), ...overrides };
  return expandText(text, scope).map((parts) => parts.map((part) => (part.kind === 'text' ? part.text : `<${part.name}>`)).join(''));
}

test.each<[string, string, string, readonly string[]]>([
  ['a literal', 'abc', '{run: make}', ['abc']],
  ['nothing', '', '{run: make}', ['']],
  ['a variable of the job', '$J-$K', '{run: make}', ['job-<K>']],
  ['the innermost env', '${{ env.J }}', '{run: make, env: {J: step}}', ['step']],
  ['an env that hands on', '$A', '{run: make, env: {A: "x-${{ env.J }}"}}', ['x-job']],
  ['itself', '$A', '{run: "A=$A"}', ['<A>']],
  ['a circle', '$A', '{run: "A=$B; B=$A"}', ['<A>']],
  ['several assignments', '$A', '{run: "A=1; A=2"}', ['1', '2']],
  ['what a program mints', '$A', '{run: "A=$(date)"}', ['<A>']],
  ['a substitution', 'x-$(date)', '{run: make}', ['x-<$(date)>']],
  ['contexts of the run', '${{ github.sha }}${{ matrix.os }}', '{run: make}', ['<github.sha><matrix.os>']],
  ['a computed index', '${{ github[env.J] }}', '{run: make}', ['<an expression>']],
  ['a literal expression', "${{ 'a' }}${{ 1 }}${{ null }}", '{run: make}', ['a1']],
  ['or', "${{ inputs.a || 'b' }}", '{run: make}', ['<inputs.a>', 'b']],
  ['and', "${{ inputs.a && 'c' || 'd' }}", '{run: make}', ['c', 'd']],
  ['format', "${{ format('{{0}} {0}:{1}{2}', env.J, github.sha) }}", '{run: make}', ['{0} job:<github.sha>{2}']],
  ['format of what is not known', '${{ format(inputs.a, 1) }}', '{run: make}', ['<format>']],
  ['an output of no step', '${{ steps.x.outputs.y }}${{ steps.x.outcome }}', '{run: make}', ['<steps.x.outputs.y><steps.x.outcome>']],
  ['an output that a script writes', '${{ steps.x.outputs.y }}', '{id: x, run: "echo y=$J-1 >> $GITHUB_OUTPUT"}, {run: make}', ['job-1']],
  ['a variable that a script writes', '$W', '{run: "echo W=w >> $GITHUB_ENV"}, {run: make}', ['w']],
  [
    'more readings than are followed',
    '$A$A$A$A',
    '{run: "A=1; A=2; A=3"}',
    ['1111', '1112', '1113', '1121', '1122', '1123', '1131', '1132'],
  ],
  ['needs without files', '${{ needs.b.outputs.c }}${{ needs.b.result }}', '{run: make}', ['<needs.b.outputs.c><needs.b.result>']],
])('%s', (_, text, steps, expected) => {
  expect(readings(text, steps)).toEqual(expected);
});

test('inputs are what callers give; what they compute is a hole', () => {
  const input: TextScope['input'] = (name) =>
    name === 'a'
      ? [
          { kind: 'literal', text: 'x' },
          { kind: 'literal', text: 'y-$Z' },
          { kind: 'variable', name: 'V' },
        ]
      : [];
  expect(readings('${{ inputs.a }}', '{run: make}', { input })).toEqual(['x', '<inputs.a>', '<inputs.a>']);
  expect(readings('${{ github.event.inputs.a }}', '{run: make}', { input })[0]).toBe('x');
  expect(readings('${{ github.event.action }}', '{run: make}', { input })).toEqual(['<github.event.action>']);
});

test('what stands around a composite action is put in', () => {
  const around: TextScope['around'] = (name) =>
    name === 'A' ? [{ kind: 'literal', text: 'x' }, { kind: 'output' }] : [{ kind: 'output' }];
  expect(readings('$A $B', '{run: make}', { around })).toEqual(['x <B>']);
});

test('outputs of jobs are followed, and a circle of them ends', () => {
  const jobOutput: NonNullable<TextScope['jobOutput']> = (job) => ({
    text: `${job}-\${{ needs.${job === 'b' ? 'c' : 'b'}.outputs.x }}`,
    scope: { env: [], before: noSteps, input: () => [], isScript: false, jobOutput },
  });
  expect(readings('${{ needs.b.outputs.x }}', '{run: make}', { jobOutput })).toEqual(['b-c-<needs.b.outputs.x>']);
});
