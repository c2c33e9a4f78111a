import { describe, expect, test } from '@jest/globals';
import { aVerified, signedSubject } from '../../../__fixtures__/signed-subject.ts';
import type { Verified } from '../../../src/artifact/model.ts';
import { known } from '../../../src/core/facts.ts';
import type { Identity } from '../../../src/core/policy.ts';
import { notAsked } from '../../../src/facts/unknown-of.ts';
import { approvalOf, approvedOrAll, differentSigners, signerText, undecidedGaps } from '../../../src/rules/support/approved-signer.ts';

const san = (name: string): Identity => ({ kind: 'san', san: `${name}@example.com`, issuer: 'https://accounts.example.com' });
const by = (name: string): Verified => aVerified({ san: `${name}@example.com`, issuer: 'https://accounts.example.com' });
const byKey = (key: string): Verified => ({ ...aVerified({}), signer: { kind: 'key', key } });
const nobodyAsked = { repository: notAsked, tagRulesets: notAsked };
const repository = known({ name: 'acme/app', id: '77', defaultBranch: 'main', server: 'https://github.com' }, 'test');

describe('approvalOf', () => {
  test('names each identity that a signature is', () => {
    const approved = { identities: { build: san('build'), same: san('build'), other: san('other') }, ...nobodyAsked };
    expect(approvalOf(by('build'), approved)).toEqual({ is: ['build', 'same'], maybe: [] });
    expect(approvalOf(by('mallory'), approved)).toEqual({ is: [], maybe: [] });
  });

  test('without identities it is this repository, or undecided where that is not known', () => {
    const approved = { identities: {}, repository, tagRulesets: notAsked };
    expect(approvalOf(aVerified({}), approved)).toEqual({ is: ['this-repository'], maybe: [] });
    const fromTag = aVerified({ sourceRepositoryRef: 'refs/tags/v1' });
    expect(approvalOf(fromTag, approved)).toEqual({ is: [], maybe: ['this-repository'] });
    expect(approvalOf(aVerified({}), { identities: {}, ...nobodyAsked })).toEqual({ is: [], maybe: ['this-repository'] });
  });
});

test('undecidedGaps say what is not known', () => {
  expect(undecidedGaps('app.tgz', { identities: {}, ...nobodyAsked })).toMatchObject([{ item: 'app.tgz', cause: 'unresolvable' }]);
  expect(undecidedGaps('app.tgz', { identities: {}, repository, tagRulesets: notAsked })).toMatchObject([{ cause: 'offline' }]);
  expect(undecidedGaps('app.tgz', { identities: {}, repository, tagRulesets: known({ items: [], gaps: [] }, 'test') })).toEqual([]);
});

test('approvedOrAll are the signatures of approved identities, and all where there is none', () => {
  const signed = signedSubject({ verifications: [by('mallory'), by('build')] });
  expect(approvedOrAll(signed, { identities: { build: san('build') }, ...nobodyAsked })).toEqual([by('build')]);
  expect(approvedOrAll(signed, { identities: { other: san('other') }, ...nobodyAsked })).toHaveLength(2);
});

test('signerText', () => {
  expect([signerText(by('build')), signerText(byKey('partner'))]).toEqual(['build@example.com', 'the key partner']);
});

describe('differentSigners', () => {
  const workflow = (name: string, ref: string) => aVerified({ san: `https://github.com/acme/app/.github/workflows/${name}.yml@${ref}` });

  test.each<[string, readonly (readonly [Verified, readonly string[]])[], number]>([
    ['none', [], 0],
    ['one of nobody approved', [[by('mallory'), []]], 0],
    [
      'two of one signer',
      [
        [by('build'), ['build']],
        [by('build'), ['build']],
      ],
      1,
    ],
    ['one under two names', [[by('build'), ['build', 'partner']]], 1],
    [
      'two of one signer under two names',
      [
        [by('build'), ['build']],
        [by('build'), ['partner']],
      ],
      1,
    ],
    [
      'two signers under one name',
      [
        [by('a'), ['team']],
        [by('b'), ['team']],
      ],
      1,
    ],
    [
      'two',
      [
        [by('build'), ['build']],
        [by('partner'), ['partner']],
      ],
      2,
    ],
    [
      'a key and a certificate',
      [
        [byKey('partner'), ['partner']],
        [by('build'), ['build']],
      ],
      2,
    ],
    [
      'two of which one could be either',
      [
        [by('a'), ['x', 'y']],
        [by('b'), ['x']],
      ],
      2,
    ],
    [
      'three in a chain',
      [
        [by('a'), ['x', 'y']],
        [by('b'), ['x', 'z']],
        [by('c'), ['x']],
      ],
      3,
    ],
    [
      'three for two names',
      [
        [by('a'), ['x', 'y']],
        [by('b'), ['x', 'y']],
        [by('c'), ['x', 'y']],
      ],
      2,
    ],
    [
      'one workflow at two refs',
      [
        [workflow('build', 'refs/heads/main'), ['main']],
        [workflow('build', 'refs/tags/v1'), ['tag']],
      ],
      1,
    ],
    [
      'two workflows',
      [
        [workflow('build', 'refs/heads/main'), ['build']],
        [workflow('scan', 'refs/heads/main'), ['scan']],
      ],
      2,
    ],
  ])('%s', (_what, signatures, count) => {
    expect(differentSigners(signatures.map(([verified, identities]) => ({ verified, identities })))).toBe(count);
  });
});
