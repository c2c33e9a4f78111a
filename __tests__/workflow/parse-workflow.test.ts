import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allScalars } from '../../src/workflow/all-scalars.ts';
import { expressionsIn } from '../../src/workflow/expressions-in.ts';
import { limits } from '../../src/workflow/limits.ts';
import type { Job, Step, StepsJob, Workflow } from '../../src/workflow/model.ts';
import { parseWorkflow } from '../../src/workflow/parse-workflow.ts';
import { goodWorkflow, lines, problemsIn, withSteps } from './parse-text.ts';

function job(workflow: Workflow, id: string): Job {
  const found = workflow.jobs.find((candidate) => candidate.id.value === id);
  if (found === undefined) throw new Error(`no job ${id}`);
  return found;
}

function stepsJob(text: string, id: string): StepsJob {
  const found = job(goodWorkflow(text), id);
  if (found.kind !== 'steps') throw new Error('a job that calls');
  return found;
}

function steps(text: string): readonly Step[] {
  return stepsJob(withSteps(text), 'build').steps;
}

function parsed(text: string) {
  return parseWorkflow({ path: 'w.yml', root: '', text });
}

describe('parseWorkflow: triggers', () => {
  const jobs = '\njobs:\n  a:\n    runs-on: x\n    steps: [{run: a}]\n';
  const triggers = (on: string) =>
    goodWorkflow(`on: ${on}${jobs}`).triggers.map(({ event, filters, configuration }) => ({
      event,
      filters: Object.fromEntries(Object.entries(filters).map(([key, values]) => [key, values.map(({ value }) => value)])),
      configuration: configuration?.kind,
    }));

  test('one event, a list, a mapping', () => {
    const push = { event: 'push', filters: {}, configuration: undefined };
    expect(triggers('push')).toEqual([push]);
    expect(triggers('[push, pull_request]')).toEqual([push, { ...push, event: 'pull_request' }]);
    expect(
      triggers('\n  push:\n  pull_request_target:\n    types: labeled\n    branches: [main, "v*"]\n  schedule:\n  - cron: "0 0 * * *"'),
    ).toEqual([
      push,
      { event: 'pull_request_target', filters: { types: ['labeled'], branches: ['main', 'v*'] }, configuration: 'mapping' },
      { event: 'schedule', filters: {}, configuration: 'sequence' },
    ]);
  });

  test('the place of an event is its name', () => {
    const text = `on:\n  push:\n    tags: a${jobs}`;
    const [trigger] = goodWorkflow(text).triggers;
    expect(text.slice(trigger?.span.start, trigger?.span.end)).toBe('push');
  });

  test.each([
    ['pusch', ['w.yml:1:5 schema `pusch` is not an event that starts workflows']],
    ['[push, {}]', ['w.yml:1:12 schema! `on` holds a mapping; write the name of an event']],
    ['{push: [main]}', ['w.yml:1:12 schema! the event `push` is configured by a sequence; write a mapping, or nothing']],
    ['', ['w.yml:1:1 schema! the workflow has no event in `on`; write what starts it, such as `on: push`']],
  ])('on: %s', (on, problems) => {
    expect(problemsIn(`on: ${on}${jobs}`)).toEqual(problems);
  });
});

describe('parseWorkflow: permissions', () => {
  const permissions = (text: string) =>
    job(goodWorkflow(`on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{run: a}]\n    ${text}\n`), 'a').permissions;

  test('all their forms', () => {
    expect(permissions('')).toEqual({ kind: 'unset' });
    expect(permissions('permissions: read-all')).toMatchObject({ kind: 'all', level: 'read' });
    expect(permissions('permissions: write-all')).toMatchObject({ kind: 'all', level: 'write' });
    expect(permissions('permissions: {}')).toMatchObject({ kind: 'scopes', scopes: [] });
    expect(permissions('permissions: {contents: read, id-token: write, models: none}')).toMatchObject({
      kind: 'scopes',
      scopes: [
        { scope: 'contents', isKnown: true, level: 'read' },
        { scope: 'id-token', isKnown: true, level: 'write' },
        { scope: 'models', isKnown: true, level: 'none' },
      ],
    });
  });

  test('an unknown scope is listed, and hides nothing', () => {
    const { workflow, problems } = parsed('on: push\npermissions:\n  content: write\njobs: {a: {runs-on: x, steps: [{run: a}]}}');
    expect(workflow?.permissions).toMatchObject({ scopes: [{ scope: 'content', isKnown: false, level: 'write' }] });
    expect(lines(problems)).toEqual([
      expect.stringMatching(/^w\.yml:3:3 schema `content` is not a permission of the token; allowed are actions, /),
    ]);
  });

  test.each([
    ['id-token: read', 'w.yml: job a:6:17 schema the level of `id-token` is `read`; allowed are write, none', 1],
    ['contents: admin', 'w.yml: job a:6:17 schema! the level of `contents` is `admin`; allowed are read, write, none', 0],
    ['contents: []', 'w.yml: job a:6:17 schema! the level of `contents` is a sequence; allowed are read, write, none', 0],
  ])('the level in %s', (scope, problem, count) => {
    const { workflow, problems } = parsed(`on: push\njobs:\n  a:\n    runs-on: x\n    permissions:\n      ${scope}\n    steps: [{run: a}]`);
    expect(lines(problems)).toEqual([problem]);
    expect(workflow?.jobs[0]?.permissions).toMatchObject({ scopes: { length: count } });
  });

  test('anything else hides the permissions', () => {
    expect(problemsIn('on: push\npermissions: write\njobs: {a: {runs-on: x, steps: [{run: a}]}}')).toEqual([
      'w.yml:2:14 schema! `permissions` is `write`; write `read-all`, `write-all`, `{}` or a mapping of scopes to levels',
    ]);
  });
});

describe('parseWorkflow: jobs', () => {
  test('every typed part of a job with steps', () => {
    const text = `
name: n
run-name: r \${{ github.actor }}
on: push
env: {A: b}
defaults: {run: {shell: bash}}
concurrency: {group: g, cancel-in-progress: true, queue: max}
jobs:
  first:
    runs-on: [self-hosted, linux]
    needs: other
    if: github.ref == 'refs/heads/main'
    name: First
    environment: {name: prod, url: https://example.com, deployment: false}
    strategy: {matrix: {os: [a, b]}, fail-fast: false}
    concurrency: g
    env: {B: c}
    defaults: {run: {shell: sh}}
    outputs: {o: "\${{ steps.a.outputs.b }}"}
    container: {image: "node:20", env: {C: d}, credentials: {username: u, password: "\${{ secrets.P }}"}, options: --cpus 1, ports: ["80"]}
    services: {db: postgres, cache: {image: redis}}
    continue-on-error: true
    timeout-minutes: 5
    steps: [{run: a}]
  other:
    runs-on: {group: g}
    needs: [first]
    environment: staging
    container: node:20
    steps: [{run: a}]
`;
    const workflow = goodWorkflow(text);
    expect(workflow.name?.value).toBe('n');
    expect(workflow.runName?.expressions).toHaveLength(1);
    expect([workflow.env[0]?.name.value, workflow.defaults?.kind, workflow.concurrency?.kind]).toEqual(['A', 'mapping', 'mapping']);
    expect(job(workflow, 'first')).toMatchObject({
      kind: 'steps',
      name: { value: 'First' },
      needs: [{ value: 'other' }],
      condition: { value: "github.ref == 'refs/heads/main'" },
      environment: { name: { value: 'prod' }, url: { value: 'https://example.com' }, deployment: { value: 'false', type: 'boolean' } },
      strategy: { matrix: { kind: 'mapping' } },
      concurrency: { value: 'g' },
      env: [{ name: { value: 'B' }, value: { value: 'c' } }],
      outputs: [{ name: { value: 'o' } }],
      container: {
        image: { value: 'node:20' },
        env: [{ name: { value: 'C' } }],
        credentials: [{ name: { value: 'username' } }, { name: { value: 'password' } }],
        options: { value: '--cpus 1' },
      },
      services: [
        { name: { value: 'db' }, image: { value: 'postgres' } },
        { name: { value: 'cache' }, image: { value: 'redis' } },
      ],
      continueOnError: { value: 'true' },
      timeoutMinutes: { value: '5', type: 'number' },
    });
    expect(job(workflow, 'other')).toMatchObject({
      environment: { name: { value: 'staging' } },
      container: { image: { value: 'node:20' } },
    });
  });

  test('a job that calls a workflow, with secrets in both forms', () => {
    const text = `
on: push
jobs:
  a: {uses: ./.github/workflows/b.yml, secrets: inherit, with: {c: d}, strategy: {matrix: "\${{ fromJSON(inputs.m) }}"}}
  b:
    uses: o/r/.github/workflows/c.yml@v1 # v1.0
    secrets: {T: "\${{ secrets.T }}"}
`;
    const workflow = goodWorkflow(text);
    expect(job(workflow, 'a')).toMatchObject({
      kind: 'call',
      uses: { target: { kind: 'local', path: '.github/workflows/b.yml' } },
      secrets: { value: 'inherit' },
      with: [{ name: { value: 'c' } }],
      strategy: { matrix: { kind: 'scalar' } },
    });
    expect(job(workflow, 'b')).toMatchObject({
      uses: { comment: 'v1.0', target: { owner: 'o', name: 'r', path: '.github/workflows/c.yml', ref: 'v1' } },
      secrets: [{ name: { value: 'T' } }],
    });
  });

  test('a mapping that is one expression is one entry', () => {
    const [entry] = stepsJob('on: push\njobs:\n  a:\n    runs-on: x\n    env: ${{ fromJSON(vars.E) }}\n    steps: [{run: a}]', 'a').env;
    expect(entry?.name).toBe(entry?.value);
    expect(entry?.name.expressions).toHaveLength(1);
  });

  test.each([
    ['a: {steps: [{run: a}]}', ['w.yml: job a:3:3 schema! the job has neither `runs-on` nor `uses`; write one']],
    ['a: [b]', ['w.yml: job a:3:6 schema! the job is a sequence; write a mapping with `runs-on` and `steps`, or `uses`']],
    ['a: {runs-on: x}', ['w.yml: job a:3:3 schema the job has no `steps`; write a list of steps']],
    [
      'a: {uses: o/r/.github/workflows/w.yml@v1, steps: []}',
      ['w.yml: job a:3:3 schema! the job has both `uses` and `steps`; make two jobs of it'],
    ],
    ['a: {runs-on: x, steps: {run: a}}', ['w.yml: job a:3:26 schema! `steps` is a mapping; write a list of steps']],
    ['a: {runs-on: x, env: [b], steps: []}', ['w.yml: job a:3:24 schema! `env` is a sequence; write a mapping of names to values']],
    [
      'a: {runs-on: x, environment: {url: b}, steps: []}',
      ['w.yml: job a:3:32 schema! `environment` has no name; write `environment: NAME` or a mapping with `name`'],
    ],
    [
      'a: {runs-on: x, container: [b], steps: []}',
      ['w.yml: job a:3:30 schema! a container is a list; write an image or a mapping with `image`'],
    ],
    ['a: {runs-on: x, needs: [{}], steps: []}', ['w.yml: job a:3:27 schema! `needs` holds a mapping; write a value or a list of values']],
    ['a: {runs-on: x, strategy: b, steps: []}', ['w.yml: job a:3:29 schema! `strategy` is a scalar; write a mapping with `matrix`']],
    ['a: {runs-on: x, name: [], steps: []}', ['w.yml: job a:3:25 schema! `name` is a sequence; write one value']],
    [
      'a: {runs-on: x, step: [], steps: []}',
      [expect.stringMatching(/^w\.yml: job a:3:19 schema `step` is not a key of a job with steps; allowed are name, /)],
    ],
    ['"a b": {runs-on: x, steps: []}', [expect.stringMatching(/^w\.yml: job `a b`:3:3 schema `a b` is not an id for a job; /)]],
  ])('%s', (text, problems) => {
    expect(problemsIn(`on: push\njobs:\n  ${text}\n`)).toEqual(problems);
  });

  test('a bad job hides itself alone', () => {
    const { workflow } = parsed('on: push\njobs:\n  a: [b]\n  c: {runs-on: x, steps: [{run: d}]}');
    expect(workflow?.jobs.map(({ id }) => id.value)).toEqual(['c']);
  });
});

describe('parseWorkflow: steps', () => {
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
    expect(steps(text)).toMatchObject([
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

describe('parseWorkflow: anchors', () => {
  test('whole steps, mappings and triggers; the nearest anchor before an alias counts', () => {
    const workflow = goodWorkflow(`
on:
  push: &filter {branches: &main [main]}
  pull_request: *filter
  merge_group: {branches: *main}
jobs:
  a:
    runs-on: &x one
    env: &env {A: b}
    steps:
    - &step {run: c}
  b:
    runs-on: &x two
    env: *env
    steps: [*step, {run: *x}]
`);
    expect(workflow.triggers.map(({ filters }) => filters['branches']?.map(({ value }) => value))).toEqual([['main'], ['main'], ['main']]);
    expect(job(workflow, 'b')).toMatchObject({
      env: [{ name: { value: 'A' } }],
      steps: [{ run: { value: 'c' } }, { run: { value: 'two', alias: {} } }],
    });
  });

  test('the span of an aliased value is that of its anchor, with the place of the alias', () => {
    const text = 'on: push\nenv: {A: &a b}\njobs: {c: {runs-on: *a, steps: [{run: d}]}}';
    const { runsOn } = stepsJob(text, 'c');
    expect(text.slice(runsOn?.span.start, runsOn?.span.end)).toBe('b');
    expect(text.slice(runsOn?.alias?.start, runsOn?.alias?.end)).toBe('*a');
  });

  const rest = '\njobs: {c: {runs-on: x, steps: [{run: d}]}}';
  test.each([
    [`on: push\nenv: {A: *a}${rest}`, 'w.yml:2:10 yaml! the alias `*a` has no anchor `&a` before it'],
    [`on: push\nenv: &a {A: *a}${rest}`, 'w.yml:2:13 yaml! the alias `*a` stands within its own anchor'],
    [
      `on: push\nenv: {<<: {A: b}}${rest}`,
      'w.yml:2:7 schema! the merge key `<<` is not supported by GitHub; write the keys out, or use an alias for the whole value',
    ],
    [`on: push\nenv: {A: b}\nenv: {C: d}${rest}`, 'w.yml:3:1 schema! the key `env` stands twice in one mapping; keep one'],
    [`on: push\nenv: {A: !foo b}${rest}`, 'w.yml:2:10 schema the tag `!foo` is not one that GitHub reads; remove it'],
    [`on: push\nenv: {? [a] : b}${rest}`, 'w.yml:2:9 schema! a key is a list or a mapping; write a text'],
  ])('%j', (text, problem) => {
    expect(problemsIn(text)).toEqual([problem]);
  });
});

describe('parseWorkflow: files that are none', () => {
  test.each([
    ['', 'w.yml:1:1 schema! the file is empty; a workflow is a mapping with `on` and `jobs`'],
    ['# only a comment\n', 'w.yml:1:1 schema! the file is empty; a workflow is a mapping with `on` and `jobs`'],
    ['- a', 'w.yml:1:1 schema! the file holds a sequence; a workflow is a mapping with `on` and `jobs`'],
    ['on: push', 'w.yml:1:1 schema! the workflow has no jobs; write a mapping of ids to jobs'],
    ['on: push\njobs: [a]', 'w.yml:2:7 schema! the workflow has a sequence as `jobs`; write a mapping of ids to jobs'],
    ['a: b\n\tc: d', 'w.yml:2:1 yaml! a tab stands where the indentation must be spaces'],
    ['a: "b', 'w.yml:1:6 yaml! a character that YAML needs is missing here, such as a closing quote or bracket, or `: ` after a key'],
    ['a: b\n---\nc: d', 'w.yml:2:1 yaml! a second document begins; keep one document in the file'],
    ['a: b\0', 'w.yml:1:5 yaml! U+0000 stands in the file; YAML does not allow this control character, remove it'],
    [
      'a: b # c\r  d: e',
      'w.yml:1:9 yaml! U+000D stands in the file; parsers disagree whether it ends a line, write a line feed or an escape',
    ],
    [
      'a: b # c\u2028d: e',
      'w.yml:1:9 yaml! U+2028 stands in the file; parsers disagree whether it ends a line, write a line feed or an escape',
    ],
  ])('%j', (text, problem) => {
    const { workflow, problems } = parsed(text);
    expect(workflow).toBeUndefined();
    expect(lines(problems)[0]).toBe(problem);
  });
});

describe('parseWorkflow: limits', () => {
  const name = (limit: keyof typeof limits) => expect.stringContaining(`(limit ${limit})`);
  const laughs = (levels: number): string => {
    const rows = Array.from(
      { length: levels },
      (_, level) => `  l${level + 1}: &l${level + 1} [${Array(10).fill(`*l${level}`).join(', ')}]`,
    );
    return ['on: push', 'env:', '  l0: &l0 [ha, ha]', ...rows, 'jobs: {a: {runs-on: x, steps: [{run: b}]}}'].join('\n');
  };

  test.each([
    ['size', `a: ${'b'.repeat(2 * 1024 * 1024)}`, 'textLength'],
    ['flow depth', '['.repeat(500_000), 'yamlDepth'],
    ['open mappings', '{a: '.repeat(200_000), 'yamlDepth'],
    ['block depth', '- '.repeat(400_000), 'yamlDepth'],
    ['explicit keys', '? '.repeat(400_000), 'yamlDepth'],
    ['depth of closed lists', `a: ${'['.repeat(65)}${']'.repeat(65)}`, 'yamlDepth'],
    ['tokens', '\n'.repeat(500_000), 'yamlTokens'],
    ['a billion laughs', laughs(9), 'aliasedNodes'],
    ['many laughs', laughs(500), 'aliasedNodes'],
  ] as const)('%s', (_what, text, limit) => {
    const { workflow, problems } = parsed(text);
    expect(workflow).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'yaml-limit', blinds: true, item: 'w.yml', message: name(limit) }]);
  });

  test('depth through aliases', () => {
    const rows = Array.from({ length: 70 }, (_, level) => `  l${level + 1}: &l${level + 1} [*l${level}]`);
    expect(problemsIn(['env:', '  l0: &l0 a', ...rows].join('\n'))).toEqual([name('yamlDepth')]);
  });

  test('a file full of errors lists the first ones and says that there are more', () => {
    const problems = problemsIn(
      `on: push\njobs: {a: {runs-on: x, steps: [{run: b}]}}\n${Array.from({ length: 500 }, (_, index) => `k${index}: a`).join('\n')}`,
    );
    expect(problems).toHaveLength(limits.problems + 1);
    expect(problems.at(-1)).toBe('w.yml:103:1 yaml-limit! the file has 500 problems, more than the 100 that are listed (limit problems)');
  });

  test.each(['}', '%\n', 'a\n', '&a ', '"', ', ', '[]\n', '${{ ', "'", ': ', '? a\n', '|\n ', '\uFEFF', '\u{1F600}'])(
    'never throws on much of %j',
    (part) => {
      for (const head of ['', withSteps('    - run: '), withSteps('    - run: ['), withSteps('    - run: "')]) {
        const { workflow, problems } = parsed(head + part.repeat(3_000));
        expect(workflow !== undefined || problems.some(({ blinds }) => blinds)).toBe(true);
      }
    },
  );
});

describe('parseWorkflow: any text', () => {
  const indentation = fc.constantFrom('', '  ', '    ', '      ', '\t');
  const word = fc.constantFrom(
    ...[
      'on:',
      'push',
      'jobs:',
      'a:',
      'runs-on: x',
      'steps:',
      '- run: b',
      '- uses: a/b@c',
      'if: c',
      'env:',
      '{',
      '}',
      '[',
      ']',
      ',',
      '? ',
      '- ',
      ': ',
    ],
    ...[
      '|',
      '>-',
      '"',
      "'",
      '&d ',
      '*d',
      '<<:',
      '!e ',
      '# f',
      '${{ g',
      ' }}',
      '---',
      '%YAML 1.1',
      'permissions:',
      'needs:',
      'null',
      '~',
      '\\',
      'uses:',
    ],
  );
  const row = fc.tuple(indentation, fc.array(word, { maxLength: 4 })).map(([indent, words]) => indent + words.join(' '));
  const head = fc.constantFrom('', 'on: push\njobs:\n', withSteps(''));

  test('is modelled or refused with a place within it, and never throws', () => {
    fc.assert(
      fc.property(head, fc.array(row, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), (start, rows, feed) => {
        const text = start + rows.join(feed);
        const { workflow, problems } = parsed(text);
        expect(workflow !== undefined || problems.some(({ blinds, item }) => blinds && item === 'w.yml')).toBe(true);
        const spans = [
          ...problems,
          ...(workflow === undefined ? [] : [...allScalars(workflow), ...[...expressionsIn(workflow)].map(({ embedded }) => embedded)]),
        ];
        for (const { span } of spans) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('parseWorkflow: texts', () => {
  const body = 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n    - run: |\n        echo\n        echo ${{ github.ref }}\n';

  test('line feeds and CRLF give the same values', () => {
    const shape = (text: string) =>
      JSON.stringify(goodWorkflow(text).jobs, (key, value) => (/span|inValue/i.test(key) ? undefined : value));
    expect(shape(body.replaceAll('\n', '\r\n'))).toBe(shape(body));
  });

  test('a byte order mark is no part of the first key', () => {
    expect(goodWorkflow(`\uFEFF${body}`).triggers[0]?.event).toBe('push');
  });

  test('a version directive does not change what values are', () => {
    const { root } = goodWorkflow(`%YAML 1.1\n---\n${body}env: {A: yes, B: 0o7, C: 12:30}\n`);
    expect(root.entries[0]?.key).toMatchObject({ value: 'on', type: 'string' });
    const env = root.entries.find(({ key }) => key.value === 'env')?.value;
    expect(env?.kind === 'mapping' && env.entries.map(({ value }) => value.kind === 'scalar' && value.type)).toEqual([
      'string',
      'number',
      'string',
    ]);
  });

  test('names from the file are never properties of objects', () => {
    const { workflow } = parsed(
      'on:\n  __proto__: {types: [a]}\n  push: {__proto__: [b], types: [c]}\njobs:\n  __proto__: {runs-on: x, steps: [{run: a}]}\n',
    );
    expect(workflow?.jobs.map(({ id }) => id.value)).toEqual(['__proto__']);
    expect(workflow?.triggers.map(({ event, filters }) => [event, Object.keys(filters)])).toEqual([
      ['__proto__', ['types']],
      ['push', ['types']],
    ]);
  });
});
