import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseTarget } from '../../src/workflow/parse-target.ts';

describe('parseTarget', () => {
  test.each([
    ['actions/checkout@v4', { kind: 'repository', owner: 'actions', name: 'checkout', path: '', ref: 'v4' }],
    ['github/codeql-action/init@v3', { kind: 'repository', owner: 'github', name: 'codeql-action', path: 'init', ref: 'v3' }],
    [
      'o/.github/.github/workflows/w.yml@refs/heads/a/b',
      { kind: 'repository', owner: 'o', name: '.github', path: '.github/workflows/w.yml', ref: 'refs/heads/a/b' },
    ],
    ['actions/attest@predicate@1.1.4', { kind: 'repository', owner: 'actions', name: 'attest', path: '', ref: 'predicate@1.1.4' }],
    ['o/r/a/../b@v1', { kind: 'repository', owner: 'o', name: 'r', path: 'a/../b', ref: 'v1' }],
    ['./', { kind: 'local', path: '' }],
    ['./a/b', { kind: 'local', path: 'a/b' }],
    ['$/a', { kind: 'self', path: 'a' }],
    ['docker://alpine', { kind: 'docker', image: 'alpine', tag: '', digest: '' }],
    ['docker://alpine:3', { kind: 'docker', image: 'alpine', tag: '3', digest: '' }],
    ['docker://localhost:5000/a/b', { kind: 'docker', image: 'localhost:5000/a/b', tag: '', digest: '' }],
    ['docker://localhost:5000/a:1@sha256:0a', { kind: 'docker', image: 'localhost:5000/a', tag: '1', digest: 'sha256:0a' }],
  ])('%s', (text, target) => {
    expect(parseTarget(text)).toEqual(target);
  });

  test.each([
    ['${{ matrix.action }}', 'it is an expression, which GitHub does not evaluate there'],
    ['actions/checkout', 'it has no `@` with a ref'],
    ['actions/checkout@', 'nothing stands behind its `@`'],
    ['actions/checkout @v1', 'it holds a blank'],
    ['checkout@v1', 'it does not name a repository behind its owner'],
    ['o/..@v1', 'it does not name a repository behind its owner'],
    ['../a@v1', 'it does not begin with the name of an owner'],
    ['/o/r@v1', 'it does not begin with the name of an owner'],
    ['docker://', 'it does not name an image'],
    ['', 'it has no `@` with a ref'],
    [`o/r/${'a'.repeat(4_096)}@v1`, 'it has 4103 characters, more than 4096 (limit usesLength)'],
  ])('%s is unreadable', (text, why) => {
    expect(parseTarget(text)).toEqual({ kind: 'unreadable', why });
  });

  test('a text at the limit is read', () => {
    expect(parseTarget(`o/r/${'a'.repeat(4_089)}@v1`)).toMatchObject({ kind: 'repository', ref: 'v1' });
  });

  test('the parts of a repository target make its text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '-', '.', '/', '@', ' ', '\\', '$', ':') }), (text) => {
        const target = parseTarget(text);
        if (target.kind !== 'repository') return;
        const { owner, name, path, ref } = target;
        const joined = `${owner}/${name}${path === '' ? '' : `/${path}`}@${ref}`;
        expect([joined, `${owner}/${name}/@${ref}`]).toContain(
          text.slice(0, text.indexOf('@')).replaceAll('\\', '/') + text.slice(text.indexOf('@')),
        );
      }),
    );
  });
});
