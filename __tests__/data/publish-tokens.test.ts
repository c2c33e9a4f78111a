import { describe, expect, test } from '@jest/globals';
import { publishTokens } from '../../src/data/publish-tokens.ts';

describe.each(publishTokens.registries.map((registry) => [registry.name, registry] as const))('%s', (_name, registry) => {
  test('names actions and inputs as they are compared: in lower case', () => {
    const names = registry.actions.flatMap(({ action, inputs, registryInputs, needs }) => [
      action,
      ...inputs,
      ...registryInputs,
      ...(needs === undefined ? [] : [needs]),
    ]);
    for (const name of names) expect(name).toBe(name.toLowerCase());
  });

  test('names variables in upper case, each once', () => {
    const names = [...registry.variables, ...registry.registryVariables];
    expect(names).toEqual([...new Set(names.map((name) => name.toUpperCase()))]);
  });

  test('says what to write instead', () => {
    expect(registry.federated).toContain('id-token: write');
    expect(registry.federated).not.toMatch(/\.$/);
  });

  test('does not take a test index or a look-alike for itself', () => {
    for (const host of ['test.pypi.org', 'npm.acme.example', 'npmjs.org.evil.example', 'evilpypi.org', 'crates.io.evil.example']) {
      expect(registry.host.test(host)).toBe(false);
    }
  });
});

test('is dated, and no variable belongs to two registries', () => {
  const names = publishTokens.registries.flatMap(({ variables }) => variables);
  expect(publishTokens.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(new Set(names).size).toBe(names.length);
});
