import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { aQuestion } from '../../../__fixtures__/question.ts';
import type { Question } from '../../../src/core/question.ts';
import rule from '../../../src/rules/policy/gate-ineffective.ts';

const sha = '8f4b7f84864484a7bf31766abe9204da3cbe65b3';
const path = '.github/workflows/deploy.yml';
const gate = ['  gate:', `    uses: acme/interlock/.github/workflows/gate.yml@${sha}`];
const action = `acme/interlock@${sha}`;

/** A gate job with steps; `lines` are put into the gate's step. */
const gateSteps = (lines: readonly string[], jobLines: readonly string[] = []) => [
  '  gate:',
  '    runs-on: x',
  ...jobLines.map((line) => `    ${line}`),
  '    steps:',
  `      - uses: ${action}`,
  ...lines.map((line) => `        ${line}`),
];
/** A job that deploys; `lines` are put into the job. */
const deploy = (...lines: readonly string[]) => [
  '  deploy:',
  '    runs-on: x',
  ...lines.map((line) => `    ${line}`),
  '    steps:',
  '      - run: kubectl apply -f app.yml',
];
const job = (id: string, ...lines: readonly string[]) => [
  `  ${id}:`,
  '    runs-on: x',
  ...lines.map((line) => `    ${line}`),
  '    steps:',
  '      - run: make',
];
const file = (on: string, ...jobs: readonly (readonly string[])[]) => [`on: ${on}`, 'jobs:', ...jobs.flat(), ''].join('\n');

interface Extras {
  readonly question?: Partial<Question>;
  readonly options?: Readonly<Record<string, unknown>>;
}

async function outcome(files: Readonly<Record<string, string>>, { question = {}, options = {} }: Extras = {}) {
  return judge(rule, { files, question: aQuestion(question), options });
}

/** Lines and openings of the messages, so that each form is told from the others. */
async function found(jobs: readonly (readonly string[])[], extras: Extras = {}) {
  const { findings } = await outcome({ [path]: file('push', ...jobs) }, extras);
  return findings.map(({ message, severity }) => [formOf(message), severity]);
}

const forms = {
  'no gate stands': 'absent',
  'before its gate has decided': 'late',
  'lets it run although': 'overrides',
  'A step of job': 'step-overrides',
  'fail without consequence': 'continue-on-error',
  'what follows runs all the same': 'conditional-step',
  'runs only if': 'conditional-job',
  'only reports': 'report',
  'can change what the gate sees': 'code-before',
  'beside other steps': 'side-by-side',
  'is a matrix': 'matrix',
};

function formOf(message: string): string {
  return Object.entries(forms).find(([text]) => message.includes(text))?.[1] ?? message;
}

describe('jobs behind a gate', () => {
  test.each<[string, readonly string[]]>([
    ['needs', ['needs: gate']],
    ['a list of needs', ['needs: [other, GATE]']],
    ['an ordinary if', ['needs: gate', "if: github.ref == 'refs/heads/main'"]],
    ['success() and more', ['needs: gate', "if: success() && github.ref == 'x'"]],
    ['the result asked for', ['needs: gate', "if: always() && needs.gate.result == 'success'"]],
    ['the verdict asked for', ['needs: gate', "if: ${{ !cancelled() && needs.gate.outputs.verdict == 'allow' }}"]],
    ['no failure among the needs', ['needs: gate', "if: ${{ !cancelled() && !contains(needs.*.result, 'failure') }}"]],
    ['through another job', ['needs: other']],
  ])('%s holds', async (_name, lines) => {
    expect(await found([gate, job('other', 'needs: gate'), deploy(...lines)])).toEqual([]);
  });

  test('a job between that always runs changes nothing for the jobs behind it', async () => {
    expect(await found([gate, job('other', 'needs: gate', 'if: always()'), deploy('needs: other')])).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['always()', ['needs: gate', 'if: always()']],
    ['ALWAYS()', ['needs: gate', 'if: ALWAYS()']],
    ['!cancelled()', ['needs: gate', 'if: ${{ !cancelled() }}']],
    ['failure()', ['needs: gate', 'if: failure()']],
    ['success() || failure()', ['needs: gate', 'if: success() || failure()']],
    ['something unknown', ['needs: gate', "if: success() || github.actor == 'x'"]],
    ['text around the expression', ['needs: gate', "if: ${{ always() && needs.gate.result == 'success' }} x"]],
    ['the wrong result', ['needs: gate', "if: always() && needs.gate.result != 'skipped'"]],
    ['another job that always runs', ['needs: [other]', "if: always() && needs.other.result == 'success'"]],
    ['an if that does not parse', ['needs: gate', 'if: always() && (']],
  ])('%s overrides it', async (_name, lines) => {
    expect(await found([gate, job('other', 'needs: gate', 'if: always()'), deploy(...lines)])).toEqual([['overrides', 'high']]);
  });

  test('a gate that was skipped is no success', async () => {
    const condition = "if: ${{ !cancelled() && !contains(needs.*.result, 'failure') }}";
    const gated = [...gate, "    if: github.event_name == 'push'"];
    expect(await found([gated, deploy('needs: gate', condition)])).toEqual([
      ['conditional-job', 'low'],
      ['overrides', 'high'],
    ]);
    expect(await found([job('first'), [...gate, '    needs: first'], deploy('needs: gate', condition)])).toEqual([['overrides', 'high']]);
  });

  test('jobs that need each other do not hang', async () => {
    const cycle = [
      gate,
      deploy('needs: [gate, other]', "if: always() && needs.other.result == 'success'"),
      job('other', 'needs: deploy', 'if: always()'),
    ];
    expect(await found(cycle)).toEqual([['overrides', 'high']]);
  });
});

describe('no gate before it', () => {
  test.each<[string, readonly string[]]>([
    ['no needs', []],
    ['needs of another job', ['needs: other']],
    ['an environment by an expression', ['environment: ${{ inputs.to }}']],
  ])('%s', async (_name, lines) => {
    expect(await found([gate, job('other'), deploy(...lines)])).toEqual([['absent', 'high']]);
  });

  test('a job that only names an environment counts', async () => {
    expect(await found([gate, job('release', 'environment: {name: production}')])).toEqual([['absent', 'high']]);
  });

  test('a job that neither deploys nor names an environment does not', async () => {
    expect(await found([gate, job('test')])).toEqual([]);
  });

  test('the finding stands at the job, and names what it does', async () => {
    const { findings } = await outcome({ [path]: file('push', gate, deploy()) });
    expect(findings[0]?.location).toMatchObject({ path, start: { line: 5, column: 3 }, end: { line: 5, column: 9 } });
    expect(findings[0]?.message).toContain('Job `deploy` deploys with `kubectl apply`');
    expect(findings[0]?.related).toMatchObject([{ location: { start: { line: 8 } } }]);
    expect(findings[0]?.subject).toEqual({ job: 'deploy', gate: '' });
  });
});

describe('a gate that cannot refuse', () => {
  test.each<[string, readonly (readonly string[])[], readonly [string, string]]>([
    ['continue-on-error of its step', [gateSteps(['continue-on-error: true'])], ['continue-on-error', 'high']],
    ['by an expression', [gateSteps(['continue-on-error: ${{ inputs.soft }}'])], ['continue-on-error', 'high']],
    ['of its job', [gateSteps([], ['continue-on-error: true'])], ['continue-on-error', 'high']],
    ['an if on its step', [gateSteps(["if: github.event_name == 'push'"])], ['conditional-step', 'high']],
    ['an if on its job', [gateSteps([], ["if: github.event_name == 'push'"])], ['conditional-job', 'low']],
    ['an if on the call', [[...gate, '    if: ${{ vars.GATE }}']], ['conditional-job', 'low']],
    ['mode: report', [gateSteps(['with: {mode: report}'])], ['report', 'high']],
    ['Mode: Report', [[...gate, '    with: {Mode: " Report "}']], ['report', 'high']],
    ['in the background', [gateSteps(['background: true'])], ['side-by-side', 'medium']],
    ['a matrix', [gateSteps([], ['strategy: {matrix: {a: [1, 2]}}'])], ['matrix', 'low']],
  ])('%s', async (_name, jobs, expected) => {
    expect(await found([...jobs, deploy('needs: gate')])).toEqual([expected]);
  });

  test.each<[string, readonly (readonly string[])[]]>([
    ['continue-on-error: false', [gateSteps(['continue-on-error: false'])]],
    ['an if that always holds', [gateSteps(['if: always()'])]],
    ['if: success()', [gateSteps(['if: success()'], ['if: success()'])]],
    ['mode: enforce', [gateSteps(['with: {mode: enforce}'])]],
  ])('%s is sound', async (_name, jobs) => {
    expect(await found([...jobs, deploy('needs: gate')])).toEqual([]);
  });

  test('a long condition is shown in part, on one line', async () => {
    const condition = `github.actor == '${'x'.repeat(60)}' &&\n          github.ref == '${'y'.repeat(60)}'`;
    const { findings } = await outcome({
      [path]: file('push', gateSteps([`if: ${condition}`]), deploy('needs: gate', `if: always() || ${condition}`)),
    });
    expect(findings).toHaveLength(2);
    for (const { message } of findings) {
      expect(message).toContain(`github.actor == '${'x'.repeat(60)}' && github.ref == 'y`);
      expect(message).toContain('...');
      expect(message).not.toContain('y'.repeat(60));
      expect(message).not.toContain('\n');
    }
  });

  test('a flaw is said once, whatever relies on the gate', async () => {
    const second = deploy('needs: gate').map((line) => line.replace('  deploy:', '  deploy2:'));
    expect(await found([gateSteps(['continue-on-error: true']), deploy('needs: gate'), second])).toHaveLength(1);
  });

  test('a second gate without a flaw is enough', async () => {
    const second = gate.map((line) => line.replace('  gate:', '  gate2:'));
    expect(await found([gateSteps(['continue-on-error: true']), second, deploy('needs: [gate, gate2]')])).toEqual([]);
  });

  test('side by side with a step of the repository', async () => {
    const jobs = ['  gate:', '    runs-on: x', '    steps:', '      - parallel:', `          - uses: ${action}`, '          - run: make'];
    expect(await found([jobs, deploy('needs: gate')])).toEqual([['side-by-side', 'medium']]);
  });
});

describe('steps before the gate', () => {
  const before = (...lines: readonly string[]) => ['  gate:', '    runs-on: x', '    steps:', ...lines, `      - uses: ${action}`];

  test.each(['      - run: make', '      - uses: ./.github/actions/setup', '      - uses: docker://acme/tool:1', '      - uses: $/setup'])(
    '%s is code of the repository',
    async (line) => {
      expect(await found([before(line), deploy('needs: gate')])).toEqual([['code-before', 'medium']]);
    },
  );

  test('a checkout and a download run nothing of the repository', async () => {
    const lines = ['      - uses: actions/checkout@v4', '      - uses: actions/download-artifact@v4'];
    expect(await found([before(...lines), deploy('needs: gate')])).toEqual([]);
  });
});

describe('a gate in the deploying job', () => {
  const inJob = (...steps: readonly string[]) => ['  deploy:', '    runs-on: x', '    steps:', ...steps.map((step) => `      ${step}`)];

  test.each<[string, readonly string[], readonly (readonly string[])[]]>([
    ['first', [`- uses: ${action}`, '- run: npm publish'], []],
    ['an if that success needs', [`- uses: ${action}`, "- {run: npm publish, if: github.ref == 'x'}"], []],
    ['an always() on a report', [`- uses: ${action}`, '- run: npm publish', '- {run: make report, if: always()}'], []],
    ['an always() on the deploying step', [`- uses: ${action}`, '- {run: npm publish, if: always()}'], [['step-overrides', 'high']]],
    [
      'after the deploying step',
      ['- run: npm publish', `- uses: ${action}`],
      [
        ['code-before', 'medium'],
        ['late', 'high'],
      ],
    ],
    ['skipped', [`- {uses: '${action}', if: github.ref == 'x'}`, '- run: npm publish'], [['conditional-step', 'high']]],
    ['soft', [`- {uses: '${action}', continue-on-error: true}`, '- run: npm publish'], [['continue-on-error', 'high']]],
  ])('%s', async (_name, steps, expected) => {
    expect(await found([inJob(...steps)])).toEqual(expected);
  });

  test('with an environment and no known purpose, any code that runs after a refusal counts', async () => {
    const steps = [`- uses: ${action}`, '- {run: ./go, if: failure()}'].map((step) => `      ${step}`);
    const jobs = ['  deploy:', '    runs-on: x', '    environment: prod', '    steps:', ...steps];
    expect(await found([jobs])).toEqual([['step-overrides', 'high']]);
  });

  test('outputs of a gate step can be asked for', async () => {
    const gated = gateSteps(['id: lock'], ['outputs: {ok: "${{ steps.lock.outputs.verdict }}"}']);
    expect(await found([gated, deploy('needs: gate', "if: ${{ always() && needs.gate.outputs.ok == 'allow' }}")])).toEqual([]);
    expect(await found([gated, deploy('needs: gate', "if: ${{ always() && needs.gate.outputs.other == 'allow' }}")])).toHaveLength(1);
  });
});

describe('called workflows', () => {
  const callee = '.github/workflows/inner.yml';
  const call = (...lines: readonly string[]) => [
    '  inner:',
    '    uses: ./.github/workflows/inner.yml',
    ...lines.map((line) => `    ${line}`),
  ];

  test('a callee is judged where it is called', async () => {
    const inner = file('workflow_call', deploy());
    expect((await outcome({ [path]: file('push', gate, call('needs: gate')), [callee]: inner })).kind).toBe('pass');
    const { findings } = await outcome({ [path]: file('push', gate, call()), [callee]: inner });
    expect(findings.map(({ location }) => location)).toMatchObject([{ path, start: { line: 5 } }]);
    expect(findings[0]?.message).toContain('calls `.github/workflows/inner.yml`, whose job `deploy` deploys with `kubectl apply`');
    expect(findings[0]?.related).toMatchObject([{ location: { path: callee } }]);
  });

  test('a callee that starts on its own is judged there too', async () => {
    const { findings } = await outcome({
      [path]: file('push', gate, call('needs: gate')),
      [callee]: file('[push, workflow_call]', deploy()),
    });
    expect(findings.map(({ location }) => location)).toMatchObject([{ path: callee }]);
  });

  test('a callee that holds the gate holds the jobs behind the call', async () => {
    const inner = file('workflow_call', gate);
    expect((await outcome({ [path]: file('push', call(), deploy('needs: inner')), [callee]: inner })).kind).toBe('pass');
    const soft = file('workflow_call', gateSteps(['continue-on-error: true']));
    const { findings } = await outcome({ [path]: file('push', call(), deploy('needs: inner')), [callee]: soft });
    expect(findings.map(({ location }) => location)).toMatchObject([{ path: callee }]);
  });

  test('a callee that only others call is unknown', async () => {
    const { kind, gaps } = await outcome({ [path]: file('push', gate), [callee]: file('workflow_call', deploy()) });
    expect({ kind, causes: gaps.map(({ cause }) => cause) }).toEqual({ kind: 'unknown', causes: ['unresolvable'] });
  });

  test('workflows that call each other do not hang', async () => {
    const files = { [path]: file('push', gate, call()), [callee]: file('workflow_call', ['  back:', `    uses: ./${path}`]) };
    expect((await outcome(files)).kind).toBe('pass');
  });
});

describe('what a gate is', () => {
  const running = (gateName: string, repository = 'acme/app'): Extras => {
    const [owner = '', name = ''] = repository.split('/');
    return { question: { gate: gateName, repository: { owner, name } } };
  };
  const only = (uses: string) => [['  gate:', '    runs-on: x', '    steps:', `      - uses: ${uses}`], deploy('needs: gate')];

  test('in the Action it is the repository that runs, and no other of that name', async () => {
    expect(await found(only(action), running('Acme/Interlock'))).toEqual([]);
    expect(await found(only(`evil/interlock@${sha}`), running('acme/interlock'))).toEqual([['absent', 'high']]);
    expect(await found(only(`acme/interlock/other@${sha}`), running('acme/interlock'))).toEqual([['absent', 'high']]);
  });

  test('in the Action a repository without any gate is no exception', async () => {
    expect(await found([deploy()], running('acme/interlock'))).toEqual([['absent', 'high']]);
  });

  test('on the command line a repository that does not use Interlock is not judged', async () => {
    expect((await outcome({ [path]: file('push', deploy()) })).kind).toBe('not-applicable');
  });

  test('a wrapper that the policy names', async () => {
    expect(await found(only('acme/wrap@v1'), { options: { gates: ['acme/wrap'] } })).toEqual([]);
    expect(await found(only('ACME/wrap/gate@v1'), { options: { gates: ['acme/wrap/*'] } })).toEqual([]);
    expect(await found(only('acme/other@v1'), { options: { gates: ['acme/wrap'] } })).toEqual([['absent', 'high']]);
  });

  test('a local action is none, unless this is its own repository', async () => {
    const files = { [path]: file('push', ...only('./')), 'action.yml': 'name: Interlock\nruns: {using: node24, main: x.js}\n' };
    expect((await outcome(files)).kind).toBe('pass');
    expect((await outcome(files, running('acme/interlock', 'acme/interlock'))).kind).toBe('pass');
    expect((await outcome(files, running('acme/interlock', 'acme/app'))).kind).toBe('violation');
    expect((await outcome({ ...files, [path]: file('push', ...only('./.github/actions/gate')) }, running('acme/interlock'))).kind).toBe(
      'violation',
    );
  });

  test('the own workflow of the gate, called as `$/`', async () => {
    const files = {
      [path]: file('push', ['  gate:', '    uses: $/.github/workflows/gate.yml'], deploy('needs: gate')),
      'action.yml': 'name: Interlock\nruns: {using: node24, main: x.js}\n',
    };
    expect((await outcome(files)).kind).toBe('pass');
  });

  test('the rule is locked', () => {
    expect(rule.meta.locked).toBe(true);
  });
});

describe('a local action', () => {
  const composite = (step: string) => `name: a\ndescription: a\nruns:\n  using: composite\n  steps: [${step}]\n`;
  const using = (uses: string, ...lines: readonly string[]) => [
    '  ship:',
    '    runs-on: x',
    ...lines.map((line) => `    ${line}`),
    `    steps: [{uses: "${uses}"}]`,
  ];
  const judged = async (uses: string, step: string, ...lines: readonly string[]) => {
    const { findings, gaps } = await outcome({ [path]: file('push', gate, using(uses, ...lines)), 'ship/action.yml': composite(step) });
    return [findings.map(({ message }) => formOf(message)), gaps.map(({ item, cause }) => `${item} ${cause}`)];
  };

  test('that deploys needs a gate before it', async () => {
    const publish = '{run: npm publish, shell: bash}';
    expect(await judged('./ship', publish)).toEqual([['absent'], []]);
    expect(await judged('$/ship', `{uses: ./ship}, ${publish}`)).toEqual([['absent'], []]);
    expect(await judged('./ship', publish, 'needs: gate')).toEqual([[], []]);
    expect(await judged('./ship', publish, 'needs: gate', 'if: always()')).toEqual([['overrides'], []]);
    expect(await judged('./ship', '{run: make, shell: bash}')).toEqual([[], []]);
  });

  test('that is not there may deploy, unless a gate stands before it', async () => {
    expect(await judged('./gone', '{run: make, shell: bash}')).toEqual([[], ['job ship unresolvable']]);
    expect(await judged('./${{ matrix.x }}', '{run: make, shell: bash}')).toEqual([[], ['job ship unresolvable']]);
    expect(await judged('./gone', '{run: make, shell: bash}', 'needs: gate')).toEqual([[], []]);
  });

  test('that is not there, in a called workflow, counts where that is called without a gate', async () => {
    const called = file('workflow_call', using('./gone'));
    const caller = (...lines: readonly string[]) => [
      '  ship:',
      ...lines.map((line) => `    ${line}`),
      '    uses: ./.github/workflows/x.yml',
    ];
    const gapsOf = async (...lines: readonly string[]) => {
      const { gaps } = await outcome({ [path]: file('push', gate, caller(...lines)), '.github/workflows/x.yml': called });
      return gaps.map(({ item, location }) => `${item} ${location?.path}`);
    };
    expect(await gapsOf()).toEqual(['job ship .github/workflows/x.yml']);
    expect(await gapsOf('needs: gate')).toEqual([]);
    const alone = await outcome({ [path]: file('push', gate), '.github/workflows/x.yml': called });
    expect(alone.gaps).toHaveLength(1);
  });
});
