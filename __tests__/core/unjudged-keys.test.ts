import { describe, expect, test } from '@jest/globals';
import { anEntry } from '../../__fixtures__/platform-facts.ts';
import { aPolicy } from '../../__fixtures__/question.ts';
import { unjudgedKeys, unjudgedNotice } from '../../src/core/unjudged-keys.ts';

describe('keys that no rule judges by', () => {
  test('are named as the file names them, in its order', () => {
    const secretsManagers = ['hashicorp/vault-action'];
    const windows = { hours: { zone: 'UTC', allow: [], deny: [] } };
    const policy = aPolicy({ windows, privilegedVariables: ['PROD_*'], secretsManagers });
    expect(unjudgedKeys(policy)).toEqual(['secrets-managers', 'privileged-variables', 'windows']);
    expect(unjudgedNotice(policy)).toContain('`secrets-managers`, `privileged-variables`, `windows`');
    expect(unjudgedNotice(policy)).toContain('by them');
    expect(unjudgedNotice(aPolicy({ secretsManagers }))).toContain('by it');
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
    const file = { file: 'x', sha256: '0', place: undefined, root: undefined };
    const corp = { ...file, name: 'corp', profile: 'private', logEntries: undefined, timestamps: undefined } as const;
    const keys = { partner: { ...file, validFrom: undefined, validUntil: undefined } };
    expect(unjudgedKeys(aPolicy({ keys, trustRoots: [corp] }))).toEqual([]);
  });

  test('are none in a policy that sets rules alone', () => {
    expect(unjudgedKeys(aPolicy({}))).toEqual([]);
    expect(unjudgedNotice(aPolicy({}))).toBeUndefined();
  });
});
