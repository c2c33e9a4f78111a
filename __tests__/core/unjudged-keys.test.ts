import { describe, expect, test } from '@jest/globals';
import { anEntry } from '../../__fixtures__/platform-facts.ts';
import { aPolicy } from '../../__fixtures__/question.ts';
import { unjudgedKeys, unjudgedNotice } from '../../src/core/unjudged-keys.ts';

describe('keys that no rule judges by', () => {
  test('are named as the file names them, in its order', () => {
    const trustRoots = [{ name: 'corp', file: 'corp.json', sha256: '0', profile: 'private' }];
    const policy = aPolicy({ privilegedVariables: ['PROD_*'], secretsManagers: ['hashicorp/vault-action'], trustRoots });
    expect(unjudgedKeys(policy)).toEqual(['trust-roots', 'secrets-managers', 'privileged-variables']);
    expect(unjudgedNotice(policy)).toContain('`trust-roots`, `secrets-managers`, `privileged-variables`');
    expect(unjudgedNotice(policy)).toContain('by them');
    expect(unjudgedNotice(aPolicy({ trustRoots }))).toContain('by it');
  });

  test('of an environment are its window and that administrators may not skip its rules', () => {
    const keysOf = (...entries: readonly Parameters<typeof anEntry>[0][]) => unjudgedKeys(aPolicy({ environments: entries.map(anEntry) }));
    expect(
      keysOf({ reviewers: 1, selfReview: 'forbidden', refs: ['refs/heads/main'], artifacts: 'required', approval: 'environment' }),
    ).toEqual([]);
    expect(keysOf({ adminBypass: 'allowed' })).toEqual([]);
    expect(keysOf({ adminBypass: 'forbidden' }, { window: 'hours' }, { window: 'nights' })).toEqual([
      'environments.*.admin-bypass',
      'environments.*.window',
    ]);
  });

  test('are not those that rules judge by', () => {
    const identity = { kind: 'san', san: 'https://acme.example/x', issuer: 'https://issuer.example' } as const;
    expect(unjudgedKeys(aPolicy({ tokenClaims: { sub: 'x' }, identities: { release: identity } }))).toEqual([]);
  });

  test('are none in a policy that sets rules alone', () => {
    expect(unjudgedKeys(aPolicy({}))).toEqual([]);
    expect(unjudgedNotice(aPolicy({}))).toBeUndefined();
  });
});
