import { describe, expect, test } from '@jest/globals';
import { collectFact, knownOf, unseen } from '../../__fixtures__/collect-fact.ts';
import { aPlatform, forbidden, value } from '../../__fixtures__/memory-platform.ts';
import { aQuestion, aRun } from '../../__fixtures__/question.ts';
import { aVerified, signedSubject } from '../../__fixtures__/signed-subject.ts';
import type { Verification } from '../../src/artifact/model.ts';
import { known } from '../../src/core/facts.ts';
import type { Question } from '../../src/core/question.ts';
import { deployedReleases } from '../../src/facts/deployed-releases.ts';
import type { DeployedRelease } from '../../src/facts/fact-map.ts';
import type { Platform, SourceRepository } from '../../src/ports/platform.ts';

const [built, moved, deployed] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)];
const source: SourceRepository = {
  id: '77',
  name: 'acme/app',
  defaultBranch: { name: 'main', commit: moved },
  refCommit: moved,
  tagRulesets: value([]),
};
const release = { tag: 'v1', isImmutable: true, url: undefined };
const answers = { sourceRepository: async () => value(source), release: async () => value(release) };
const own = aQuestion({ repository: { owner: 'acme', name: 'app' }, repositoryId: '77', commit: deployed, run: aRun({}) });
const ofTag = { ...own, run: aRun({ ref: 'refs/tags/v1' }) };
const fromTag = aVerified({ sourceRepositoryRef: 'refs/tags/v1' });

async function collected(question: Question, given: Partial<Platform> | undefined, ...verifications: readonly Verification[]) {
  const platform = given === undefined ? undefined : aPlatform(given);
  const facts = { signatures: known({ items: [signedSubject({ verifications })], gaps: [] }, 'test') };
  const fact = await collectFact<readonly DeployedRelease[]>(deployedReleases, question, { facts, world: { platform } });
  return { items: knownOf(fact), asked: platform?.asked ?? [] };
}

const claims = { kind: 'release', purl: 'pkg:github/acme/tool@v3', repository: 'acme/tool', repositoryId: '9', tag: 'v3' } as const;
const asked = ['sourceRepository(acme/app, refs/tags/v1)', 'release(acme/app, v1)'];

describe('deployedReleases', () => {
  test('of the tag that the run stands on', async () => {
    expect(await collected(ofTag, answers)).toEqual({
      items: [
        {
          repository: 'acme/app',
          tag: 'v1',
          attested: [deployed],
          release: known(release, 'release v1'),
          commit: known(moved, 'refs/tags/v1'),
        },
      ],
      asked,
    });
    expect((await collected({ ...ofTag, commit: undefined }, answers)).items).toMatchObject([{ attested: [] }]);
  });

  test('of the tags that artifacts were built from, each once with all that was built', async () => {
    const renamed = aVerified({ sourceRepositoryRef: 'refs/tags/v1', sourceRepositoryUri: 'https://github.com/acme/old' });
    const { items, asked: questions } = await collected(ofTag, answers, fromTag, renamed, aVerified({}));
    expect(items).toMatchObject([{ repository: 'acme/app', tag: 'v1', attested: [deployed, built] }]);
    expect(questions).toEqual(asked);
  });

  test('of what GitHub attests as a release', async () => {
    const verified = { ...aVerified({ san: 'https://dotcom.releases.github.com' }), claims };
    expect((await collected(own, answers, verified)).items).toMatchObject([{ repository: 'acme/tool', tag: 'v3', attested: [] }]);
    expect((await collected({ ...own, server: 'https://ghes.example' }, answers, verified)).items).toEqual([]);
  });

  test.each<[string, Question, readonly Verification[]]>([
    ['a branch', own, [aVerified({})]],
    ['no run', { ...own, run: undefined }, []],
    ['a run of an unknown repository', { ...ofTag, repository: undefined }, []],
    [
      'a tag of a signer that nobody approves',
      own,
      [aVerified({ sourceRepositoryRef: 'refs/tags/v1', sourceRepositoryIdentifier: '666' })],
    ],
    ['a tag of another platform', { ...own, server: 'https://ghes.example' }, [fromTag]],
  ])('none for %s', async (_name, question, verifications) => {
    expect(await collected(question, answers, ...verifications)).toEqual({ items: [], asked: [] });
  });

  test('a tag without a release is told so by whom the repository was shown', async () => {
    const notFound = { ...forbidden('404'), isNotFound: true } as const;
    const none = { ...answers, release: async () => notFound };
    expect((await collected(ofTag, none)).items).toMatchObject([{ release: known(undefined, 'release v1'), commit: { value: moved } }]);
    const hidden = { ...none, sourceRepository: async () => forbidden('no') };
    const { items, asked: questions } = await collected(ofTag, hidden);
    expect(items).toMatchObject([
      { release: { cause: 'forbidden', remedy: expect.stringContaining('contents: read') }, commit: { cause: 'forbidden' } },
    ]);
    expect(questions).toHaveLength(1);
  });

  test('what is not answered is not known', async () => {
    const outage = { ...answers, release: async () => ({ state: 'outage', why: '502' }) as const };
    expect((await collected(ofTag, outage)).items).toMatchObject([{ release: { cause: 'outage' }, commit: { value: moved } }]);

    const elsewhere = { ...aVerified({ san: 'https://dotcom.releases.github.com' }), claims };
    const hidden = { ...answers, sourceRepository: async () => forbidden('no') };
    expect((await collected(own, hidden, elsewhere)).items).toMatchObject([
      { release: { remedy: expect.stringContaining('for acme/tool') } },
    ]);
  });

  test('16 at most; nothing without a platform, and the run alone without signatures', async () => {
    const many = Array.from({ length: 18 }, (_, index) => aVerified({ sourceRepositoryRef: `refs/tags/v${index}` }));
    const { items, asked: questions } = await collected(own, answers, ...many);
    expect([items.length, questions.length]).toEqual([18, 32]);
    expect(items[17]).toMatchObject({ release: { cause: 'limit' }, commit: { cause: 'limit' } });
    expect((await collected(ofTag, undefined)).items).toMatchObject([{ release: { cause: 'offline' }, commit: { cause: 'offline' } }]);
    const platform = aPlatform(answers);
    const fact = await collectFact<readonly DeployedRelease[]>(deployedReleases, ofTag, {
      facts: { signatures: unseen },
      world: { platform },
    });
    expect(knownOf(fact)).toHaveLength(1);
  });
});
