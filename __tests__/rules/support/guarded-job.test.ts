import { describe, expect, test } from '@jest/globals';
import { GateIndex } from '../../../src/rules/support/gate-in-workflow.ts';
import { Guards } from '../../../src/rules/support/guarded-job.ts';
import { localActions } from '../../../src/workflow/local-actions.ts';
import { Purposes } from '../../../src/workflow/purposes.ts';
import { goodWorkflow, jobOf } from '../../workflow/parse-text.ts';

const gate = '- uses: acme/interlock@v1';
const job = (id: string, head: readonly string[], ...steps: readonly string[]) =>
  [`  ${id}:`, '    runs-on: x', ...head.map((line) => `    ${line}`), '    steps:', ...steps.map((step) => `      ${step}`), ''].join(
    '\n',
  );

/** What guards the job `deploy`, with the text of the place that says otherwise. */
function guardOf(...jobs: readonly string[]) {
  const workflow = goodWorkflow(`on: push\njobs:\n${jobs.join('')}`);
  const index = new GateIndex([workflow], { gate: undefined, named: [], ownRoots: new Set() });
  const guard = new Guards(workflow, index.gatesOf(workflow), new Purposes(localActions([]))).of(jobOf(workflow, 'deploy'));
  const text = 'span' in guard ? workflow.file.text.slice(guard.span.start, guard.span.end) : '';
  return [guard.kind, 'result' in guard ? guard.result : '', text];
}

describe('a gate in an earlier job', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['no if', ['needs: gate'], ['held', '', '']],
    ['an if that success needs', ['needs: gate', "if: github.ref == 'x'"], ['held', '', '']],
    ['an if that a failure passes', ['needs: gate', 'if: ${{ !cancelled() }}'], ['overrides', 'failure', '${{ !cancelled() }}']],
    ['no needs', [], ['none', '', '']],
  ])('%s', (_name, head, expected) => {
    expect(guardOf(job('gate', [], gate), job('deploy', head, '- run: npm publish'))).toEqual(expected);
  });

  test('a gate that can be skipped is not held by an if that only a failure stops', () => {
    const condition = "if: always() && needs.gate.result != 'failure'";
    expect(guardOf(job('gate', ["if: github.ref == 'x'"], gate), job('deploy', ['needs: gate', condition], '- run: npm publish'))).toEqual([
      'overrides',
      'skipped',
      condition.slice(4),
    ]);
    expect(guardOf(job('gate', [], gate), job('deploy', ['needs: gate', condition], '- run: npm publish'))[0]).toBe('held');
  });

  test('one that holds without a flaw is chosen before one that has one', () => {
    const soft = `${gate}\n        continue-on-error: true`;
    const workflow = goodWorkflow(
      `on: push\njobs:\n${job('soft', [], soft)}${job('gate', [], gate)}${job('deploy', ['needs: [soft, gate]'], '- run: npm publish')}`,
    );
    const index = new GateIndex([workflow], { gate: undefined, named: [], ownRoots: new Set() });
    expect(new Guards(workflow, index.gatesOf(workflow), new Purposes(localActions([]))).of(jobOf(workflow, 'deploy'))).toMatchObject({
      kind: 'held',
      gate: { job: { id: { value: 'gate' } } },
    });
  });
});

describe('a gate in the job itself', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['behind a checkout', ['- uses: actions/checkout@v4', gate, '- run: npm publish'], ['held', '', '']],
    ['behind what publishes', ['- run: npm publish', gate], ['late', '', 'npm publish']],
    ['before a local action that runs after a refusal', [gate, '- {uses: ./deploy, if: always()}'], ['step-overrides', '', 'always()']],
    ['before one of its own commit', [gate, '- {uses: $/deploy, if: always()}'], ['step-overrides', '', 'always()']],
    ['before an upload that runs after a refusal', [gate, '- {uses: actions/upload-artifact@v4, if: always()}'], ['held', '', '']],
    ['before a step that only success starts', [gate, '- {run: ./go, if: success()}'], ['held', '', '']],
  ])('%s', (_name, steps, expected) => {
    expect(guardOf(job('deploy', ['environment: production'], ...steps))).toEqual(expected);
  });
});
