import { describe, expect, test } from '@jest/globals';
import { aPolicy } from '../../__fixtures__/question.ts';
import { unjudgedKeys, unjudgedNotice } from '../../src/core/unjudged-keys.ts';

const environment = {
  pattern: 'prod*',
  reviewers: 1,
  selfReview: undefined,
  adminBypass: undefined,
  refs: undefined,
  artifacts: undefined,
  approval: undefined,
  window: undefined,
};

describe('keys that no rule judges by', () => {
  test('are named as the file names them, in its order', () => {
    const policy = aPolicy({ environments: [environment], secretsManagers: ['hashicorp/vault-action'], tokenClaims: { sub: 'x' } });
    expect(unjudgedKeys(policy)).toEqual(['token', 'secrets-managers', 'environments']);
    expect(unjudgedNotice(policy)).toContain('`token`, `secrets-managers`, `environments`');
    expect(unjudgedNotice(policy)).toContain('by them');
    expect(unjudgedNotice(aPolicy({ environments: [environment] }))).toContain('by it');
  });

  test('are none in a policy that sets rules alone', () => {
    expect(unjudgedKeys(aPolicy({}))).toEqual([]);
    expect(unjudgedNotice(aPolicy({}))).toBeUndefined();
  });
});
