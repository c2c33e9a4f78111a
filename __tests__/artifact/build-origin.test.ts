import { describe, expect, test } from '@jest/globals';
import { aCertificate } from '../../__fixtures__/signed-subject.ts';
import { buildRunIdOf, buildSourceOf, isSameSource } from '../../src/artifact/build-origin.ts';
import type { SignerCertificate } from '../../src/artifact/model.ts';

const sha = 'a'.repeat(40);

describe('the source of a build', () => {
  test('is what the certificate names', () => {
    expect(buildSourceOf(aCertificate({}))).toEqual({
      server: 'https://github.com',
      owner: 'acme',
      name: 'app',
      repositoryId: '77',
      commit: sha,
      ref: 'refs/heads/main',
    });
  });

  test.each<Partial<SignerCertificate>>([
    { sourceRepositoryUri: 'http://127.0.0.1:8080/acme/app' },
    { sourceRepositoryUri: 'https://github.com/acme_corp/.github' },
    { sourceRepositoryDigest: 'b'.repeat(64) },
    { sourceRepositoryRef: 'refs/tags/v1@x' },
    { sourceRepositoryIdentifier: undefined },
  ])('may be %j', (fields) => {
    expect(buildSourceOf(aCertificate(fields))).toBeDefined();
  });

  test.each<Partial<SignerCertificate>>([
    { sourceRepositoryUri: undefined },
    { sourceRepositoryUri: 'https://github.com/acme' },
    { sourceRepositoryUri: 'https://github.com/acme/app/' },
    { sourceRepositoryUri: 'https://github.com/acme/app/tree' },
    { sourceRepositoryUri: 'https://github.com/acme/..' },
    { sourceRepositoryUri: 'https://github.com/../app' },
    { sourceRepositoryUri: 'https://github.com/acme/app?x=1' },
    { sourceRepositoryUri: 'https://user@github.com/acme/app' },
    { sourceRepositoryUri: 'git+https://github.com/acme/app' },
    { sourceRepositoryUri: 'https://github.com/acme/a%2fb' },
    { sourceRepositoryDigest: undefined },
    { sourceRepositoryDigest: 'a'.repeat(39) },
    { sourceRepositoryDigest: 'A'.repeat(40) },
    { sourceRepositoryDigest: 'main' },
    { sourceRepositoryRef: undefined },
    { sourceRepositoryRef: 'main' },
    { sourceRepositoryRef: 'refs/heads/' },
    { sourceRepositoryRef: 'refs/heads/a b' },
    { sourceRepositoryRef: sha },
  ])('is none where a part is not whole: %j', (fields) => {
    expect(buildSourceOf(aCertificate(fields))).toBeUndefined();
  });

  test('is the same where every part is', () => {
    const source = { server: 'https://github.com', owner: 'acme', name: 'app', repositoryId: '77', commit: sha, ref: 'refs/heads/main' };
    expect(isSameSource(source, { ...source })).toBe(true);
    for (const other of [{ owner: 'evil' }, { name: 'b' }, { server: 'https://x' }, { repositoryId: '1' }, { commit: 'b' }, { ref: 'r' }])
      expect(isSameSource(source, { ...source, ...other })).toBe(false);
  });
});

describe('the run of a build', () => {
  test('is an attempt of a run of its source repository', () => {
    expect(buildRunIdOf(aCertificate({}))).toEqual({ id: '4711', attempt: 1 });
  });

  test.each([
    undefined,
    '',
    'https://github.com/evil/app/actions/runs/4711/attempts/1',
    'https://github.com/acme/app2/actions/runs/4711/attempts/1',
    'https://evil.example/acme/app/actions/runs/4711/attempts/1',
    'http://github.com/acme/app/actions/runs/4711/attempts/1',
    'https://github.com/acme/app/actions/runs/4711',
    'https://github.com/acme/app/actions/runs/4711/attempts/',
    'https://github.com/acme/app/actions/runs/4711/attempts/0',
    'https://github.com/acme/app/actions/runs/0/attempts/1',
    'https://github.com/acme/app/actions/runs/4711/attempts/1/jobs',
    'https://github.com/acme/app/actions/runs/4711/attempts/1?x',
    'https://github.com/acme/app/actions/runs/../attempts/1',
    'https://github.com/acme/app/actions/runs/47 11/attempts/1',
    `https://github.com/acme/app/actions/runs/${'9'.repeat(30)}/attempts/1`,
    'https://github.com/acme/app/actions/runs/4711/attempts/99999',
  ])('is none in %j', (runInvocationUri) => {
    expect(buildRunIdOf(aCertificate({ runInvocationUri }))).toBeUndefined();
  });

  test('is none where no source repository is named', () => {
    const runInvocationUri = 'undefined/actions/runs/4711/attempts/1';
    expect(buildRunIdOf(aCertificate({ sourceRepositoryUri: undefined, runInvocationUri }))).toBeUndefined();
  });
});
