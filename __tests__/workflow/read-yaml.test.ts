import { describe, expect, test } from '@jest/globals';
import { limits } from '../../src/workflow/limits.ts';
import { goodWorkflow, parsed, problemsIn, withSteps } from './parse-text.ts';

describe('readYaml: limits', () => {
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

describe('readYaml: texts', () => {
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
