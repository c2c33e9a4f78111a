import { expect, test } from '@jest/globals';
import { remoteLayersOf } from '../../src/policy/remote-layers.ts';

const commit = 'ab'.repeat(20);

test('names the layers of other repositories by their full commit', () => {
  const source = `acme/policies/release/strict.yml@${commit}`;
  expect(remoteLayersOf(`version: 1\nextends: [preset:strict, ${source}]`, 'p.yml')).toEqual([
    { source, owner: 'acme', name: 'policies', path: 'release/strict.yml', commit },
  ]);
});

test.each(['version: 1', 'extends: 3', 'extends: [3, acme/x.yml@main]', '', 'a', `extends: [acme/policies/x.yml@${commit.toUpperCase()}]`])(
  '%j names none',
  (text) => {
    expect(remoteLayersOf(text, 'p.yml')).toEqual([]);
  },
);

test('what is no YAML is refused with its place', () => {
  expect(() => remoteLayersOf('extends: [', 'p.yml')).toThrow(
    expect.objectContaining({ code: 'POLICY_INVALID', place: { path: 'p.yml', line: 1, column: 11 } }),
  );
});
