import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Named } from '../../src/workflow/model.ts';
import { noSteps } from '../../src/workflow/steps-before.ts';
import { sourceOf, type ValueScope } from '../../src/workflow/value-source.ts';

const scalar = (value: string) =>
  ({ kind: 'scalar', value, type: 'string', style: 'plain', span: { start: 0, end: 0 }, expressions: [] }) as const;
const layer = (values: Record<string, string>): readonly Named[] =>
  Object.entries(values).map(([name, value]) => ({ name: scalar(name), value: scalar(value) }));
const scope = (...env: Record<string, string>[]): ValueScope => ({
  env: env.map(layer),
  before: noSteps,
  input: () => [],
  isScript: false,
});

describe('sourceOf', () => {
  test.each<[string, object]>([
    ['', { kind: 'empty' }],
    ['x', { kind: 'literal', text: 'x' }],
    ["${{ 'x' }}", { kind: 'literal', text: 'x' }],
    ['${{ secrets.A }}', { kind: 'secret', name: 'A' }],
    ["a:${{ SECRETS['A'] }}", { kind: 'secret', name: 'A' }],
    ['${{ secrets[inputs.x] }}', { kind: 'secret', name: '*' }],
    ['${{ toJSON(secrets) }}', { kind: 'secret', name: '*' }],
    ['${{ fromJSON(secrets.A).b }}', { kind: 'secret', name: 'A' }],
    ["${{ github.ref == 'x' && secrets.A || secrets.GITHUB_TOKEN }}", { kind: 'secret', name: 'A' }],
    ['${{ github.token || vars.A }}', { kind: 'variable', name: 'A' }],
    ['${{ secrets.github_token }}', { kind: 'token' }],
    ['${{ github.token }}', { kind: 'token' }],
    ['${{ steps.a.outputs.b }}', { kind: 'output' }],
    ['${{ needs.a.outputs.b }}', { kind: 'output' }],
    ['${{ inputs.a }}', { kind: 'open', name: 'inputs.a' }],
    ['${{ github.event.inputs.a }}', { kind: 'open', name: 'inputs.a' }],
    ['${{ matrix.a }}', { kind: 'open', name: 'matrix' }],
    ['${{ github.actor }}', { kind: 'open', name: 'an expression' }],
    ['${{ env.MISSING }}', { kind: 'open', name: 'MISSING' }],
    ['${{ secrets.A', { kind: 'open', name: 'an expression' }],
  ])('%s', (text, source) => {
    expect(sourceOf(text, scope())).toEqual(source);
  });

  test('the innermost variable counts, even where it is empty', () => {
    expect(sourceOf('${{ env.x }}', scope({ X: '' }, { X: '${{ secrets.A }}' }))).toEqual({ kind: 'empty' });
    expect(sourceOf('${{ env.x }}', scope({ Y: '' }, { X: '${{ secrets.A }}' }))).toEqual({ kind: 'secret', name: 'A' });
  });

  test('a variable may take its own name from outside, and one that only names itself ends', () => {
    expect(sourceOf('${{ env.X }}', scope({ X: '${{ env.X }}' }, { X: '${{ secrets.A }}' }))).toEqual({ kind: 'secret', name: 'A' });
    expect(sourceOf('${{ env.X }}', scope({ X: '${{ env.X }}' }))).toMatchObject({ kind: 'open' });
  });

  test('variables of a shell count in a script only', () => {
    const inScript = { ...scope({ X: '${{ secrets.A }}' }), isScript: true };
    for (const text of ['$X', '${X}', '"$X"', '$env:X', '${X:-y}']) expect(sourceOf(text, inScript)).toEqual({ kind: 'secret', name: 'A' });
    expect(sourceOf('$X', scope({ X: '${{ secrets.A }}' }))).toEqual({ kind: 'literal', text: '$X' });
    expect(sourceOf('$(mint)', inScript)).toMatchObject({ kind: 'open' });
  });

  test('what callers give for an input counts', () => {
    const given = { ...scope(), input: (name: string) => (name === 'a' ? [{ kind: 'secret', name: 'A' } as const] : []) };
    expect(sourceOf('${{ inputs.a }}', given)).toEqual({ kind: 'secret', name: 'A' });
    expect(sourceOf('${{ inputs.b }}', given)).toEqual({ kind: 'open', name: 'inputs.b' });
  });

  test('total on any text', () => {
    const piece = fc.constantFrom('${{', '}}', 'secrets', '.', 'A', '[', ']', "'", '(', ')', 'env', '$', ' ', '||');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.boolean(), (parts, isScript) => {
        expect(sourceOf(parts.join(''), { ...scope({ A: '${{ env.A }}' }), isScript })).toHaveProperty('kind');
      }),
    );
  });
});
