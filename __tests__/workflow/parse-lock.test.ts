import { describe, expect, test } from '@jest/globals';
import { parseLock } from '../../src/workflow/parse-lock.ts';
import { lines } from './parse-text.ts';

const parsed = (text: string) => parseLock({ path: '.github/workflows/actions.lock', root: '', text });

describe('parseLock', () => {
  test('its records', () => {
    const { lock, problems } = parsed(`
version: 'v0.0.2'
workflows:
    '.github/workflows/a.yml':
        - 'o/r@v1'
dependencies:
    'o/r@v1': {ref: v1, commit: sha1-00, owner_id: 1, repo_id: 2, uses: ['o/s@v2']}
    'o/s@v2': {commit: sha1-01}
`);
    expect(problems).toEqual([]);
    expect(lock).toMatchObject({
      version: { value: 'v0.0.2' },
      workflows: [{ path: { value: '.github/workflows/a.yml' }, refs: [{ value: 'o/r@v1' }] }],
      dependencies: [
        {
          ref: { value: 'o/r@v1' },
          commit: { value: 'sha1-00' },
          ownerId: { value: '1' },
          repositoryId: { value: '2' },
          uses: [{ value: 'o/s@v2' }],
        },
        { ref: { value: 'o/s@v2' }, commit: { value: 'sha1-01' }, ownerId: undefined, repositoryId: undefined, uses: [] },
      ],
    });
  });

  test('refs that differ in case are two', () => {
    expect(parsed('workflows: {}\ndependencies: {o/r@a: {}, o/r@A: {}}').problems).toEqual([]);
  });

  test('an empty section has no records', () => {
    expect(parsed('version: v0.0.2\nworkflows:\ndependencies: {}').lock).toMatchObject({ workflows: [], dependencies: [] });
  });

  test.each([
    ['a', 'actions.lock:1:1 schema! the file holds a scalar; a lock is a mapping'],
    ['workflows: {}', 'actions.lock:1:1 schema! the lock has no `dependencies`; write it anew'],
    ['workflows: {}\ndependencies: [a]', 'actions.lock:2:15 schema! the lock has a sequence as `dependencies`; write it anew'],
    ['workflows: {}\ndependencies: {a: b}', 'actions.lock:2:19 schema! the record of `a` is a scalar; write the lock anew'],
    ['workflows: {}\ndependencies: {a: {}, a: {}}', 'actions.lock:2:23 schema! the key `a` stands twice in one mapping; keep one'],
  ])('%j', (text, problem) => {
    expect(lines(parsed(text).problems)[0]).toEqual(expect.stringContaining(problem));
  });
});
