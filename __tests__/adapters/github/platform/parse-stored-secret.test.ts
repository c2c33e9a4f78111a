import { expect, test } from '@jest/globals';
import { parseStoredSecret } from '../../../../src/adapters/github/platform/parse-stored-secret.ts';

const answer = { name: 'NPM', created_at: '2026-11-01T10:00:00Z', updated_at: '2026-11-02T12:00:00+02:00' };

test('a secret has its store and its dates in UTC', () => {
  expect(parseStoredSecret(answer, { store: 'environment', environment: 'production' })).toEqual({
    name: 'NPM',
    store: 'environment',
    environment: 'production',
    createdAt: '2026-11-01T10:00:00.000Z',
    updatedAt: '2026-11-02T10:00:00.000Z',
  });
});

test.each([[{ name: 1 }], [{ created_at: 'never' }], [{ updated_at: null }]])('is undefined without the described form: %j', (changes) => {
  expect(parseStoredSecret({ ...answer, ...changes }, { store: 'repository', environment: undefined })).toBeUndefined();
});
