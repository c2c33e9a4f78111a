import { expect, test } from '@jest/globals';
import { aLayer, load } from '../../__fixtures__/policy-layers.ts';
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
  expect(() => remoteLayersOf(`# a@${'0'.repeat(40)}\nextends: [`, 'p.yml')).toThrow(
    expect.objectContaining({ code: 'POLICY_INVALID', place: { path: 'p.yml', line: 2, column: 11 } }),
  );
});

test('a text that names no commit is not read for one; what hides one is refused when the policy is loaded', async () => {
  const hidden = `extends: ["acme/x/p.yml@\\x61${'0'.repeat(39)}"]\n`;
  expect(remoteLayersOf(hidden, 'p.yml')).toEqual([]);
  await expect(load(aLayer(hidden))).rejects.toMatchObject({ code: 'POLICY_UNREADABLE' });
});
