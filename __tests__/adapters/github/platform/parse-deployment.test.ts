import { describe, expect, test } from '@jest/globals';
import { parseDeployment } from '../../../../src/adapters/github/platform/parse-deployment.ts';

const answer = {
  commitOid: 'a'.repeat(40),
  environment: 'production',
  createdAt: '2026-11-01T00:00:00Z',
  state: 'ACTIVE',
  latestStatus: null,
};

describe('parseDeployment', () => {
  test.each([
    [{}, 'success'],
    [{ latestStatus: { state: 'FAILURE' } }, 'failure'],
    [{ latestStatus: { state: 'ERROR' } }, 'failure'],
    [{ latestStatus: { state: 'INACTIVE' } }, 'inactive'],
    [{ latestStatus: { state: 'QUEUED' } }, 'in-progress'],
    [{ state: 'DESTROYED' }, 'other'],
    [{ state: 'constructor' }, 'other'],
    [{ state: null }, 'other'],
  ])('ends as its latest status says, or as it says itself: %j is %s', (changes, state) => {
    expect(parseDeployment({ ...answer, ...changes })).toMatchObject({ commit: 'a'.repeat(40), environment: 'production', state });
  });

  test.each([[{ commitOid: null }], [{ environment: null }], [{ createdAt: 1 }]])('is undefined without %j', (changes) => {
    expect(parseDeployment({ ...answer, ...changes })).toBeUndefined();
  });
});
