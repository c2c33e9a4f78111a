import { expect, test } from '@jest/globals';
import { aGap } from '../../../__fixtures__/rule.ts';
import { aSubject, signedSubject } from '../../../__fixtures__/signed-subject.ts';
import { known } from '../../../src/core/facts.ts';
import { notAsked } from '../../../src/facts/unknown-of.ts';
import { ofSignedArtifacts } from '../../../src/rules/support/signed-artifacts.ts';

const subjects = known({ items: [aSubject({})], gaps: [aGap({ item: 'subject' })] }, 'test');
const signatures = known({ items: [signedSubject({})], gaps: [aGap({ item: 'signature' })] }, 'test');
const none = known({ items: [], gaps: [] }, 'test');
const judged = (facts: Parameters<typeof ofSignedArtifacts>[0]) => ofSignedArtifacts(facts, ({ subject }) => [subject.name]);

test('what is not known of artifacts and their signatures stands beside what is judged', () => {
  expect(judged({ subjects, signatures })).toEqual([
    expect.objectContaining({ item: 'subject' }),
    expect.objectContaining({ item: 'signature' }),
    'app.tgz',
  ]);
});

test('of an unknown fact nothing is judged', () => {
  expect(judged({ subjects: notAsked, signatures })).toMatchObject([{ kind: 'gap', item: 'subjects' }]);
  expect(judged({ subjects, signatures: notAsked })).toMatchObject([{ kind: 'gap', item: 'signatures' }]);
});

test('where nothing is deployed there is nothing to judge', () => {
  expect(judged({ subjects: none, signatures: none })).toMatchObject({ kind: 'not-applicable' });
});
