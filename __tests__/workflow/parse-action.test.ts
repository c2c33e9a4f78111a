import { describe, expect, test } from '@jest/globals';
import { parseAction } from '../../src/workflow/parse-action.ts';
import { goodAction, lines } from './parse-text.ts';

describe('parseAction', () => {
  test('a composite action', () => {
    const action = goodAction(`
name: N
branding: {icon: x}
x-own: kept
inputs: {a: {description: A, default: b}}
outputs: {c: {value: "\${{ steps.d.outputs.e }}"}}
runs:
  using: composite
  steps: [{id: d, run: e, shell: bash}, {uses: f/g@h}]
`);
    expect(action).toMatchObject({
      name: { value: 'N' },
      inputs: [{ name: { value: 'a' }, value: { kind: 'mapping' } }],
      outputs: [{ name: { value: 'c' } }],
      runs: { kind: 'composite', steps: [{ kind: 'run' }, { kind: 'uses' }] },
    });
  });

  test.each([
    [
      "{using: node24, main: a.js, pre: b.js, post: c.js, pre-if: 'true'}",
      { kind: 'node', using: { value: 'node24' }, main: { value: 'a.js' }, pre: { value: 'b.js' }, post: { value: 'c.js' } },
    ],
    [
      '{using: docker, image: Dockerfile, env: {A: b}, args: [c]}',
      { kind: 'docker', image: { value: 'Dockerfile' }, env: [{ name: { value: 'A' } }] },
    ],
  ])('runs: %s', (runs, expected) => {
    expect(goodAction(`runs: ${runs}`).runs).toMatchObject(expected);
  });

  test.each([
    ['name: a', 'action.yml:1:1 schema! the action has no `runs`; write a mapping with `using`'],
    ['runs: a', 'action.yml:1:7 schema! the action has a scalar as `runs`; write a mapping with `using`'],
    ['runs: {main: a}', 'action.yml:1:7 schema! `runs` has no `using`; write `composite`, `docker` or `node24`'],
    ['runs: {using: deno}', 'action.yml:1:15 schema! `using` is `deno`; write `composite`, `docker` or `node24`'],
    ['runs: {using: composite}', 'action.yml:1:7 schema! the composite action has no `steps`; write a list of steps'],
    ['runs: {using: docker}', 'action.yml:1:7 schema! the Docker action has no `image`; write a Dockerfile or `docker://IMAGE`'],
  ])('%s is unreadable', (text, problem) => {
    const { action, problems } = parseAction({ path: 'action.yml', root: '', text });
    expect(action?.runs).toEqual({ kind: 'unreadable' });
    expect(lines(problems)).toEqual([problem]);
  });

  test('a bad step hides itself alone; a file that is no mapping is none', () => {
    const { action, problems } = parseAction({ path: 'a/action.yml', root: 'a', text: 'runs: {using: composite, steps: [{run: b}, {}]}' });
    expect(action?.runs).toMatchObject({ steps: { length: 1 } });
    expect(problems).toMatchObject([{ item: 'a/action.yml: step 2', blinds: true }]);
    expect(parseAction({ path: 'action.yml', root: '', text: '[]' })).toMatchObject({ action: undefined, problems: [{ blinds: true }] });
  });
});
