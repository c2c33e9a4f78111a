import { describe, expect, test } from '@jest/globals';
import { registryCredentials, staticCredentials, staticCredentialTables } from '../../src/data/static-credentials.ts';

const { asOf, inputs, anyActionInputs, variables, registryLogins } = staticCredentialTables;

describe('the table of static credentials', () => {
  test('is dated', () => {
    expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('names actions and inputs as they are compared: in lower case', () => {
    const names = [...inputs, ...anyActionInputs].flatMap((row) => [
      ...row.actions,
      ...row.inputs,
      ...(row.unless ?? []).map(({ input }) => input),
    ]);
    const logins = registryLogins.flatMap(({ action, registry, user, password }) => [action, registry, user, password]);
    for (const name of [...names, ...logins]) expect(name).toBe(name.toLowerCase());
  });

  test('names variables in upper case, each once', () => {
    const names = variables.flatMap((row) => row.names);
    expect(names).toEqual(names.map((name) => name.toUpperCase()));
    expect(new Set(names).size).toBe(names.length);
  });

  test('has a use for every credential', () => {
    const commands = ['cosign', 'acr'];
    const used = new Set<string>(
      [...inputs, ...anyActionInputs, ...variables, ...registryCredentials].map(({ credential }) => credential).concat(),
    );
    expect(Object.keys(staticCredentials).filter((kind) => !used.has(kind) && !commands.includes(kind))).toEqual([]);
  });

  test.each(Object.entries(staticCredentials))('%s says what it is and what to write instead', (_kind, { name, federated }) => {
    expect(name).toMatch(/^an? /);
    expect(federated).toMatch(/^[a-z]/);
    expect(federated).not.toMatch(/\.$/);
  });
});

describe('registries with a federated login', () => {
  test.each([
    ['1.dkr.ecr.eu-west-1.amazonaws.com', 'ecr'],
    ['1.dkr.ecr.cn-north-1.amazonaws.com.cn', 'ecr'],
    ['public.ecr.aws', 'ecr'],
    ['acme.azurecr.io', 'acr'],
    ['europe-west1-docker.pkg.dev', 'gar'],
    ['eu.gcr.io', 'gar'],
    ['acme.jfrog.io', 'jfrog'],
    ['ghcr.io', 'ghcr'],
    ['docker.io', undefined],
    ['quay.io', undefined],
    ['azurecr.io.evil.example', undefined],
    ['notghcr.io', undefined],
    ['ghcr.io.evil.example', undefined],
  ])('%s: %s', (host, credential) => {
    expect(registryCredentials.find((row) => row.host.test(host))?.credential).toBe(credential);
  });
});
