import { describe, expect, test } from '@jest/globals';
import { goodWorkflow, jobOf, parsed, problemsIn, stepsJobOf } from './parse-text.ts';

describe('readJobs', () => {
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
    expect(jobOf(workflow, 'first')).toMatchObject({
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
    expect(jobOf(workflow, 'other')).toMatchObject({
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
    expect(jobOf(workflow, 'a')).toMatchObject({
      kind: 'call',
      uses: { target: { kind: 'local', path: '.github/workflows/b.yml' } },
      secrets: { value: 'inherit' },
      with: [{ name: { value: 'c' } }],
      strategy: { matrix: { kind: 'scalar' } },
    });
    expect(jobOf(workflow, 'b')).toMatchObject({
      uses: { comment: 'v1.0', target: { owner: 'o', name: 'r', path: '.github/workflows/c.yml', ref: 'v1' } },
      secrets: [{ name: { value: 'T' } }],
    });
  });

  test('a mapping that is one expression is one entry', () => {
    const [entry] = stepsJobOf('on: push\njobs:\n  a:\n    runs-on: x\n    env: ${{ fromJSON(vars.E) }}\n    steps: [{run: a}]', 'a').env;
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
