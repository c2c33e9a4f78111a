import { describe, expect, test } from '@jest/globals';
import { collectFact, knownOf, unseen } from '../../__fixtures__/collect-fact.ts';
import { aPlatform, forbidden, value } from '../../__fixtures__/memory-platform.ts';
import { aPolicy, aQuestion } from '../../__fixtures__/question.ts';
import { aRefused, aVerified, signedSubject } from '../../__fixtures__/signed-subject.ts';
import type { SignerCertificate, Verification } from '../../src/artifact/model.ts';
import { known } from '../../src/core/facts.ts';
import type { Question } from '../../src/core/question.ts';
import { artifactSources } from '../../src/facts/artifact-sources.ts';
import type { ArtifactSource } from '../../src/facts/fact-map.ts';
import type { TagRuleset } from '../../src/platform/model.ts';
import type { Answer } from '../../src/ports/github-api.ts';
import type { Platform, SourceRepository } from '../../src/ports/platform.ts';

const sha = 'a'.repeat(40);
const [tip, tagged] = ['b'.repeat(40), 'c'.repeat(40)];
const rulesets: readonly TagRuleset[] = [{ name: 'tags', include: ['refs/tags/v*'], exclude: [], rules: ['creation', 'update'] }];

const anyIdentity = {
  kind: 'workflow',
  issuer: 'https://token.actions.githubusercontent.com',
  workflow: 'acme/app/.github/workflows/release.yml',
  workflowSha: undefined,
  workflowRef: 'any',
  sourceRepository: 'acme/app',
  sourceRepositoryId: undefined,
  sourceRef: '**',
  triggers: 'any',
  runner: 'any',
} as const;

/** A deploy of acme/app, which is number 77 and has `tip` on main. */
function ownQuestion(changes: Partial<Question> = {}): Question {
  return aQuestion({
    repository: { owner: 'acme', name: 'app' },
    repositoryId: '77',
    defaultBranch: { name: 'main', commit: tip },
    ...changes,
  });
}

/** A deploy of acme/site, which takes builds of acme/app. */
const otherQuestion = ownQuestion({
  repository: { owner: 'acme', name: 'site' },
  repositoryId: '78',
  policy: aPolicy({ identities: { app: { ...anyIdentity, sourceRef: 'refs/heads/main' } } }),
});

function source(changes: Partial<SourceRepository> = {}): Answer<SourceRepository> {
  const tagRulesets = value(rulesets);
  return value({ id: '77', name: 'acme/app', defaultBranch: { name: 'main', commit: tip }, refCommit: tagged, tagRulesets, ...changes });
}

async function collected(question: Question, given: Partial<Platform> | undefined, ...verifications: readonly Verification[]) {
  const platform = given === undefined ? undefined : aPlatform(given);
  const facts = { signatures: known({ items: [signedSubject({ verifications })], gaps: [] }, 'test') };
  const fact = await collectFact<readonly ArtifactSource[]>(artifactSources, question, { facts, world: { platform } });
  return { items: knownOf(fact), asked: platform?.asked ?? [] };
}

/** Where the one source of this certificate stands, and what was asked. */
async function standingOf(question: Question, given: Partial<Platform>, certificate: Partial<SignerCertificate> = {}) {
  const { items, asked } = await collected(question, given, aVerified(certificate));
  const standing = items[0]?.standing;
  return { standing: standing?.state === 'known' ? standing.value : standing, asked };
}

const on = { isAncestor: async () => value(true) };
const off = { isAncestor: async () => value(false) };

describe('of the judged repository', () => {
  test('main is known already, and the comparison alone is asked', async () => {
    expect(await standingOf(ownQuestion(), on)).toEqual({
      standing: { kind: 'on', ref: 'refs/heads/main', tip },
      asked: [`isAncestor(${sha}, ${tip}, acme/app)`],
    });
    expect((await standingOf(ownQuestion(), off)).standing).toEqual({ kind: 'off', ref: 'refs/heads/main', tip, from: 'branch' });
  });

  test('it is asked by its name of today, whatever the certificate calls it', async () => {
    const { asked } = await standingOf(ownQuestion(), on, { sourceRepositoryUri: 'https://github.com/old/name' });
    expect(asked).toEqual([`isAncestor(${sha}, ${tip}, acme/app)`]);
  });

  test('another ref is asked for', async () => {
    const given = { ...on, sourceRepository: async () => source() };
    const { standing, asked } = await standingOf(ownQuestion(), given, { sourceRepositoryRef: 'refs/heads/release/1' });
    expect(standing).toEqual({ kind: 'on', ref: 'refs/heads/release/1', tip: tagged });
    expect(asked).toEqual(['sourceRepository(acme/app, refs/heads/release/1)', `isAncestor(${sha}, ${tagged}, acme/app)`]);
  });

  test('without the default branch everything is asked for', async () => {
    const { asked } = await standingOf(ownQuestion({ defaultBranch: undefined }), { ...on, sourceRepository: async () => source() });
    expect(asked[0]).toBe('sourceRepository(acme/app, refs/heads/main)');
  });

  test('a commit that it does not have, or that shares no history, is on none of its branches', async () => {
    const gone = { isAncestor: async () => ({ ...forbidden('404'), isPerhapsAbsent: true, isNotFound: true }) as const };
    expect((await standingOf(ownQuestion(), gone)).standing).toMatchObject({ kind: 'off' });
    const refused = { isAncestor: async () => forbidden('403') };
    expect((await standingOf(ownQuestion(), refused)).standing).toMatchObject({
      cause: 'forbidden',
      remedy: expect.stringContaining('contents: read'),
    });
  });
});

describe('which ref counts', () => {
  const asked = async (sourceRepositoryRef: string, answer: Answer<SourceRepository>, ancestry: Partial<Platform>) =>
    (await standingOf(ownQuestion(), { ...ancestry, sourceRepository: async () => answer }, { sourceRepositoryRef })).standing;
  const main = { ref: 'refs/heads/main', tip };

  test('a protected tag stands for itself', async () => {
    expect(await asked('refs/tags/v1', source(), on)).toEqual({ kind: 'on', ref: 'refs/tags/v1', tip: tagged });
    expect(await asked('refs/tags/v1', source(), off)).toEqual({ kind: 'off', ref: 'refs/tags/v1', tip: tagged, from: 'tag' });
  });

  test('of any other tag, main must have the commit', async () => {
    expect(await asked('refs/tags/nightly', source(), on)).toEqual({ kind: 'on', ...main });
    expect(await asked('refs/tags/nightly', source(), off)).toEqual({ kind: 'off', ...main, from: 'unprotected' });
    const movable = value([{ name: 'tags', include: ['~ALL'], exclude: [], rules: ['creation'] }]);
    expect(await asked('refs/tags/v1', source({ tagRulesets: movable }), off)).toMatchObject({ from: 'unprotected' });
  });

  test('unknown rulesets decide only where main does not have it', async () => {
    const tagRulesets = forbidden('no');
    expect(await asked('refs/tags/v1', source({ tagRulesets }), on)).toEqual({ kind: 'on', ...main });
    expect(await asked('refs/tags/v1', source({ tagRulesets }), off)).toMatchObject({
      state: 'unknown',
      reason: expect.stringContaining('whether rulesets protect `refs/tags/v1`'),
    });
  });

  test('of a branch or tag that is gone, main must have it: it was merged perhaps', async () => {
    for (const ref of ['refs/heads/release/1', 'refs/tags/v1', 'refs/heads/gh-readonly-queue/main/pr-7-abc']) {
      expect(await asked(ref, source({ refCommit: undefined }), on)).toEqual({ kind: 'on', ...main });
      expect(await asked(ref, source({ refCommit: undefined }), off)).toEqual({ kind: 'off', ...main, from: 'gone' });
    }
  });

  test('what is neither a branch nor a tag stands for nothing', async () => {
    expect(await asked('refs/pull/7/merge', source(), off)).toEqual({ kind: 'off', ...main, from: 'unprotected' });
  });
});

describe('of another repository', () => {
  test('it is asked by its name, and must have the number of the certificate', async () => {
    const given = { ...on, sourceRepository: async () => source() };
    const { standing, asked } = await standingOf(otherQuestion, given);
    expect(standing).toMatchObject({ kind: 'on' });
    expect(asked).toEqual(['sourceRepository(acme/app, refs/heads/main)', `isAncestor(${sha}, ${tagged}, acme/app)`]);
    const other = { ...on, sourceRepository: async () => source({ id: '666', name: 'evil/app' }) };
    expect(await standingOf(otherQuestion, other)).toEqual({
      standing: { kind: 'renamed', name: 'evil/app', id: '666', expected: '77' },
      asked: ['sourceRepository(acme/app, refs/heads/main)'],
    });
  });

  test('a certificate without the number proves nothing about today', async () => {
    const given = { ...on, sourceRepository: async () => source() };
    const { standing } = await standingOf(otherQuestion, given, { sourceRepositoryIdentifier: undefined });
    expect(standing).toMatchObject({ state: 'unknown', cause: 'unresolvable' });
  });

  test.each([
    [forbidden('not seen'), 'forbidden', 'give the token of an App that has `contents: read` for acme/app as `token`'],
    [{ state: 'outage', why: 'GitHub answered 502' } as const, 'outage', 'run the job again'],
    [{ state: 'limited', why: 'too many' } as const, 'limited', 'run the job again'],
  ])('what is not answered is not known: %j', async (failure, cause, remedy) => {
    const unseenAtAll = await standingOf(otherQuestion, { sourceRepository: async () => failure });
    const notCompared = await standingOf(otherQuestion, { sourceRepository: async () => source(), isAncestor: async () => failure });
    for (const { standing } of [unseenAtAll, notCompared])
      expect(standing).toMatchObject({ state: 'unknown', cause, remedy: expect.stringContaining(remedy) });
  });

  test('one of another platform cannot be asked', async () => {
    const { standing, asked } = await standingOf({ ...otherQuestion, server: 'https://ghes.example' }, on);
    expect([standing, asked]).toEqual([expect.objectContaining({ cause: 'unsupported' }), []]);
  });
});

describe('what is asked about', () => {
  test('each source once, of approved signatures alone', async () => {
    const foreign = aVerified({ sourceRepositoryIdentifier: '666' });
    const byKey: Verification = { ...aVerified({}), signer: { kind: 'key', key: 'partner' } };
    const unnamed = aVerified({ sourceRepositoryDigest: undefined });
    const { items, asked } = await collected(ownQuestion(), on, aVerified({}), aRefused({}), foreign, byKey, unnamed, aVerified({}));
    expect([items.length, asked.length]).toEqual([1, 1]);
  });

  test('none of an identity that takes any ref', async () => {
    const policy = aPolicy({ identities: { any: { ...anyIdentity, sourceRef: 'any' } } });
    expect((await collected(ownQuestion({ policy }), on, aVerified({}))).items).toEqual([]);
  });

  test('16 at most, and the others are over the limit', async () => {
    const many = Array.from({ length: 18 }, (_, index) => aVerified({ sourceRepositoryDigest: index.toString(16).padStart(40, '0') }));
    const { items, asked } = await collected(ownQuestion(), on, ...many);
    expect(asked).toHaveLength(16);
    expect(items.slice(16).map(({ standing }) => standing)).toEqual(Array(2).fill(expect.objectContaining({ cause: 'limit' })));
  });

  test('nothing without a platform, or without signatures', async () => {
    expect((await collected(ownQuestion(), undefined, aVerified({}))).items[0]?.standing).toMatchObject({ cause: 'offline' });
    expect(await collectFact(artifactSources, ownQuestion(), { facts: { signatures: unseen } })).toEqual(unseen);
  });
});
