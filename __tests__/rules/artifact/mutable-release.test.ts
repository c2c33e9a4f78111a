import { expect, test } from '@jest/globals';
import { unseen } from '../../../__fixtures__/collect-fact.ts';
import { judge } from '../../../__fixtures__/judge.ts';
import { aQuestion } from '../../../__fixtures__/question.ts';
import { known } from '../../../src/core/facts.ts';
import type { DeployedRelease } from '../../../src/facts/fact-map.ts';
import type { Release } from '../../../src/platform/origin.ts';
import rule from '../../../src/rules/artifact/mutable-release.ts';

const [built, moved] = ['a'.repeat(40), 'b'.repeat(40)];
const release = (changes: Partial<Release> = {}) => known({ tag: 'v1', isImmutable: true, url: undefined, ...changes }, 'test');

async function outcomeOf(...changes: readonly Partial<DeployedRelease>[]) {
  const sound: DeployedRelease = { repository: 'acme/app', tag: 'v1', attested: [built], release: release(), commit: known(built, 'test') };
  const deployedReleases = changes.map((one) => ({ ...sound, ...one }));
  return judge(rule, { files: {}, question: aQuestion({ stage: 'deploy' }), facts: { deployedReleases } });
}

test('an immutable release, whose tag stands where it was built, passes', async () => {
  expect(await outcomeOf({})).toMatchObject({ kind: 'pass' });
  expect(await outcomeOf({ release: known(undefined, 'test') })).toMatchObject({ kind: 'pass' });
  expect(await outcomeOf({ attested: [], commit: known(undefined, 'test') })).toMatchObject({ kind: 'pass' });
});

test('nothing is judged where nothing has a tag', async () => {
  expect(await outcomeOf()).toMatchObject({ kind: 'not-applicable' });
});

test('a release that can be changed is named with its page', async () => {
  const url = 'https://github.com/acme/app/releases/tag/v1';
  expect(await outcomeOf({ release: release({ isImmutable: false, url }) })).toMatchObject({
    findings: [{ message: expect.stringContaining('is not immutable'), location: { object: 'release', name: 'acme/app v1', url } }],
  });
  const { findings } = await outcomeOf({ release: release({ isImmutable: false }) });
  expect(findings.map(({ location }) => location)).toEqual([{ object: 'release', name: 'acme/app v1' }]);
});

test('a tag that was moved or removed is named with each commit that was built', async () => {
  const { findings } = await outcomeOf({ attested: [built, moved, 'c'.repeat(40)], commit: known(moved, 'test') });
  expect(findings.map(({ message }) => message)).toEqual(Array(2).fill(expect.stringContaining('the tag was moved')));
  expect(await outcomeOf({ commit: known(undefined, 'test') })).toMatchObject({
    findings: [{ message: expect.stringContaining('does not exist any more') }],
  });
});

test('what is not known is unknown', async () => {
  const item = 'release v1 of acme/app';
  expect(await outcomeOf({ release: unseen })).toMatchObject({ kind: 'unknown', gaps: [{ item, cause: 'outage' }] });
  expect(await outcomeOf({ commit: unseen })).toMatchObject({ kind: 'unknown', gaps: [{ item, cause: 'outage' }] });
  expect(await outcomeOf({ release: release({ isImmutable: undefined }) })).toMatchObject({
    kind: 'unknown',
    gaps: [{ item, cause: 'unsupported' }],
  });
});
