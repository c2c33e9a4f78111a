import { describe, expect, test } from '@jest/globals';
import { parseApproval } from '../../../../src/adapters/github/platform/parse-approval.ts';

const answer = {
  state: 'approved',
  comment: 'fine',
  user: { login: 'bob', id: 2, type: 'User' },
  environments: [{ id: 1, name: 'production' }, { id: 2 }],
};

describe('parseApproval', () => {
  test('says who said what to which environments; one without a name is none', () => {
    expect(parseApproval(answer)).toEqual({
      state: 'approved',
      by: { login: 'bob', id: 2, isApp: false },
      environments: ['production'],
    });
    expect(parseApproval({ ...answer, user: null })).toMatchObject({ by: undefined });
  });

  test.each([[{ state: 'maybe' }], [{ state: undefined }], [{ environments: undefined }], [{ environments: 'production' }]])(
    'is undefined without the described form: %j',
    (changes) => {
      expect(parseApproval({ ...answer, ...changes })).toBeUndefined();
    },
  );
});
