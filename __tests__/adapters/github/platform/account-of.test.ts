import { describe, expect, test } from '@jest/globals';
import { accountOf, actorOf } from '../../../../src/adapters/github/platform/account-of.ts';

const alice = { login: 'alice', id: 1, type: 'User' };

describe('an account', () => {
  test('of a person', () => {
    expect(accountOf(alice)).toEqual({ login: 'alice', id: 1, isApp: false });
    expect(actorOf({ login: 'alice', databaseId: 1, __typename: 'User' })).toEqual({ login: 'alice', id: 1, isApp: false });
  });

  test.each([
    [{ type: 'Bot', login: 'release[bot]' }],
    [{ type: 'Organization' }],
    [{ type: 'Mannequin' }],
    [{ type: 'Agent' }],
    [{ type: undefined }],
    [{ login: 'Release[BOT]' }],
  ])('that is no person is nobody who can approve: %j', (changes) => {
    expect(accountOf({ ...alice, ...changes })).toMatchObject({ isApp: true });
    const { type = alice.type, ...rest } = { ...alice, ...changes };
    const typename = 'type' in changes ? changes.type : type;
    expect(actorOf({ login: rest.login, databaseId: 1, __typename: typename })).toMatchObject({ isApp: true });
  });

  test.each([[null], [undefined], ['alice'], [{}], [{ ...alice, login: '' }], [{ ...alice, id: '1' }], [{ ...alice, id: 1.5 }]])(
    'that is gone or none at all is undefined: %j',
    (value) => {
      expect(accountOf(value)).toBeUndefined();
    },
  );
});
