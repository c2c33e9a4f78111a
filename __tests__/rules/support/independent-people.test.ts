import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { aCommit, aContributor, aPerson } from '../../../__fixtures__/platform-facts.ts';
import { independentOf, involvedIn } from '../../../src/rules/support/independent-people.ts';

const unknownPerson = (name: string) => ({ kind: 'unknown', name }) as const;

describe('those who had a hand in it', () => {
  test('are authors, co-authors, committers and who is named beside', () => {
    const commit = aCommit({ authors: [aContributor('bob'), aContributor('dave')], committer: aContributor('erin') });
    const { accounts, unknown } = involvedIn([commit, aCommit({})], [aPerson('alice')]);
    expect(accounts.map(({ login }) => login)).toEqual(['alice', 'bob', 'dave', 'erin', 'bob']);
    expect(unknown).toBe(0);
  });

  test('are counted where no account is known, each name once; the platform itself is nobody', () => {
    const commits = [
      aCommit({ authors: [unknownPerson('Mallory')], committer: unknownPerson(' mallory ') }),
      aCommit({ authors: [unknownPerson('Trent')], committer: undefined }),
    ];
    expect(involvedIn(commits, [])).toEqual({ accounts: [], unknown: 2 });
    expect(involvedIn([], [undefined, undefined]).unknown).toBe(2);
  });
});

describe('independent people', () => {
  test('are no Apps, each once, and compared by number: a login can change hands', () => {
    const involved = involvedIn([], [aPerson('alice', { id: 1 })]);
    const candidates = [
      aPerson('renamed', { id: 1 }),
      aPerson('alice', { id: 2 }),
      aPerson('ALICE', { id: 2 }),
      aPerson('bot', { id: 3, isApp: true }),
    ];
    expect(independentOf(candidates, involved).map(({ id }) => id)).toEqual([2]);
  });

  test('whoever is involved is never among them', () => {
    const account = fc.integer({ min: 1, max: 5 }).map((id) => aPerson(`p${id}`, { id }));
    fc.assert(
      fc.property(fc.array(account), fc.array(account), (candidates, accounts) => {
        const ids = independentOf(candidates, { accounts, unknown: 0 }).map(({ id }) => id);
        expect(ids.filter((id) => accounts.some((one) => one.id === id))).toEqual([]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
