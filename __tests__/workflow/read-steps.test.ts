import { describe, expect, test } from '@jest/globals';
import { limits } from '../../src/workflow/limits.ts';
import { parsed, problemsIn, stepsJobOf, withSteps } from './parse-text.ts';

describe('readSteps', () => {
  test('run, uses, parallel and control steps', () => {
    const text = `
    - {id: a, name: A, if: always(), run: echo, shell: bash, working-directory: d, env: {B: c}, continue-on-error: true, timeout-minutes: 1, background: true}
    - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
      with: {persist-credentials: false}
    - parallel:
      - run: one
      - uses: ./two
    - wait: [a, b]
    - wait-all:
    - cancel: a
`;
    expect(stepsJobOf(withSteps(text), 'build').steps).toMatchObject([
      {
        kind: 'run',
        id: { value: 'a' },
        name: { value: 'A' },
        condition: { value: 'always()' },
        run: { value: 'echo' },
        shell: { value: 'bash' },
        workingDirectory: { value: 'd' },
        env: [{ name: { value: 'B' } }],
        continueOnError: { value: 'true' },
        timeoutMinutes: { value: '1' },
        isBackground: true,
      },
      {
        kind: 'uses',
        isBackground: false,
        uses: { comment: 'v5.0.0', target: { owner: 'actions' } },
        with: [{ value: { type: 'boolean' } }],
      },
      { kind: 'parallel', steps: [{ kind: 'run' }, { kind: 'uses', uses: { target: { kind: 'local', path: 'two' } } }] },
      { kind: 'control', control: 'wait', targets: [{ value: 'a' }, { value: 'b' }] },
      { kind: 'control', control: 'wait-all', targets: [] },
      { kind: 'control', control: 'cancel', targets: [{ value: 'a' }] },
    ]);
  });

  test.each([
    [
      '- name: a',
      'w.yml: job build, step 1:6:7 schema! a step has neither `run` nor `uses`; write one of run, uses, parallel, wait, wait-all, cancel',
    ],
    [
      '- {run: a, uses: b}',
      'w.yml: job build, step 1:6:7 schema! a step has both `run` and `uses`; write one of run, uses, parallel, wait, wait-all, cancel',
    ],
    ['- run a', 'w.yml: job build, step 1:6:7 schema! a step is a scalar; write a mapping with `run` or `uses`'],
    ['- run: [a]', 'w.yml: job build, step 1:6:12 schema! `run` is a sequence; write a text'],
    ['- uses:', 'w.yml: job build, step 1:6:7 schema! `uses` holds nothing; write a text'],
    [
      '- parallel: [{name: a}]',
      'w.yml: job build, step 1, step 1:6:18 schema! a step has neither `run` nor `uses`; write one of run, uses, parallel, wait, wait-all, cancel',
    ],
    [
      '- {run: a, with: {}}',
      'w.yml: job build, step 1:6:16 schema `with` is not a key of a step with `run`; allowed are name, id, if, continue-on-error, timeout-minutes, env, background, run, shell, working-directory',
    ],
    ['- {run: a, env: {B: c, b: d}}', 'w.yml: job build, step 1:6:28 schema! the key `b` stands twice in one mapping; keep one'],
    [
      '- {run: a, if: foo == 1}',
      'w.yml: job build, step 1:6:20 expression the condition cannot be read: `foo` is not a context; put a text in single quotes',
    ],
    [
      '- {run: "a ${{ b. }} c"}',
      'w.yml: job build, step 1:6:23 expression the expression cannot be read: nothing stands where a property name or `*` is expected',
    ],
    [
      "- {run: 'a ${{ github.b'}",
      'w.yml: job build, step 1:6:16 expression the expression cannot be read: `${{` is not closed: end the expression with `}}`',
    ],
  ])('%s', (text, problem) => {
    expect(problemsIn(withSteps(`    ${text}\n`))).toEqual([problem]);
  });

  test('a bad step hides itself alone', () => {
    const { workflow } = parsed(withSteps('    - run: a\n    - name: b\n    - run: c\n'));
    const [only] = workflow?.jobs ?? [];
    expect(only?.kind === 'steps' && only.steps.map((step) => step.kind === 'run' && step.run.value)).toEqual(['a', 'c']);
  });
});

describe('scripts over a limit hide their step', () => {
  const script = (length: number) => `    - run: ${'x'.repeat(length)}\n`;

  test('one that is too long', () => {
    const text = withSteps(`${script(limits.scriptLength)}${script(limits.scriptLength + 1)}    - run: make\n`);
    expect(problemsIn(text)).toEqual([
      'w.yml: job build, step 2:7:12 yaml-limit! the script has 65537 characters, more than 65536 (limit scriptLength); keep it in a file of the repository',
    ]);
    const [job] = parsed(text).workflow?.jobs ?? [];
    expect(job?.kind === 'steps' && job.steps.map(({ kind }) => kind)).toEqual(['run', 'run']);
  });

  test('all of a file together, also where aliases repeat one', () => {
    const first = `    - run: &s ${'x'.repeat(limits.scriptLength)}\n`;
    const text = withSteps(`${first}${'    - run: *s\n'.repeat(6)}`);
    expect(problemsIn(text)).toHaveLength(3);
    expect(problemsIn(text)[0]).toContain('step 5:10:12 yaml-limit! the scripts of the file have more than 262144 characters up to here');
  });
});
