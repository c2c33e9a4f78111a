import { describe, expect, test } from '@jest/globals';
import { profileOf, type RootParts, type RootTerms } from '../../src/artifact/trust-profile.ts';

const logged: RootParts = { certificateLogs: 1, logs: 1, timestampAuthorities: 1 };
const stamped: RootParts = { certificateLogs: 0, logs: 0, timestampAuthorities: 2 };

function profile(terms: Partial<RootTerms>, parts: RootParts) {
  return profileOf({ profile: 'private', logEntries: undefined, timestamps: undefined, ...terms }, parts);
}

describe('the profile of a root that a policy names', () => {
  test.each<[string, Partial<RootTerms>, RootParts, readonly number[]]>([
    ['public-good', { profile: 'public-good' }, logged, [1, 1, 1, 0]],
    ['github', { profile: 'github' }, stamped, [0, 0, 1, 1]],
    ['private with logs', {}, logged, [1, 1, 1, 0]],
    ['private with a log of signatures alone', {}, { ...logged, certificateLogs: 0 }, [0, 1, 1, 0]],
    ['private without logs', {}, stamped, [0, 0, 1, 1]],
    ['private with two authorities demanded', { timestamps: 2 }, stamped, [0, 0, 2, 2]],
    ['private with two logs demanded', { logEntries: 2 }, { ...logged, logs: 2 }, [1, 2, 1, 0]],
    ['a demand below the profile changes nothing', { profile: 'public-good', logEntries: 1, timestamps: 1 }, logged, [1, 1, 1, 1]],
  ])('%s', (_what, terms, parts, [scts, logEntries, times, timestamps]) => {
    expect(profile(terms, parts)).toEqual({ name: terms.profile ?? 'private', scts, logEntries, times, timestamps });
  });

  test.each<[string, Partial<RootTerms>, RootParts, RegExp]>([
    ['public-good without a log of certificates', { profile: 'public-good' }, { ...logged, certificateLogs: 0 }, /lacks a log/],
    ['public-good without a log of signatures', { profile: 'public-good' }, { ...logged, logs: 0 }, /lacks a log/],
    ['github with a log', { profile: 'github' }, logged, /it has logs; write private/],
    ['github without an authority', { profile: 'github' }, { ...stamped, timestampAuthorities: 0 }, /no timestamp authority/],
    ['private without any time', {}, { ...stamped, timestampAuthorities: 0 }, /1 authorities must have signed the time, and it has 0/],
    ['more logs than there are', { logEntries: 2 }, logged, /2 logs must have an entry, and it has 1/],
    ['more authorities than there are', { timestamps: 3 }, stamped, /3 authorities .* has 2/],
  ])('%s is none', (_what, terms, parts, why) => {
    expect(profile(terms, parts)).toMatch(why);
  });
});
