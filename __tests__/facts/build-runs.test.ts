import { describe, expect, test } from '@jest/globals';
import { collectFact, knownOf, unseen } from '../../__fixtures__/collect-fact.ts';
import { aPlatform, forbidden, value } from '../../__fixtures__/memory-platform.ts';
import { aPolicy, aQuestion, aRun } from '../../__fixtures__/question.ts';
import { aVerified, signedSubject } from '../../__fixtures__/signed-subject.ts';
import type { Verification } from '../../src/artifact/model.ts';
import { type Fact, known } from '../../src/core/facts.ts';
import type { Question } from '../../src/core/question.ts';
import { buildRuns } from '../../src/facts/build-runs.ts';
import type { ArtifactSource, BuildRun } from '../../src/facts/fact-map.ts';
import type { RunAttempt, RunJob } from '../../src/platform/origin.ts';
import type { Platform } from '../../src/ports/platform.ts';

const attempt: RunAttempt = {
  repositoryId: '77',
  id: '4711',
  attempt: 1,
  event: 'push',
  headSha: 'a'.repeat(40),
  path: '.github/workflows/release.yml',
  status: 'completed',
  conclusion: 'success',
};
const job = (id: string, status: string, conclusion?: string): RunJob => ({ id, name: `job ${id}`, status, conclusion });

const own = aQuestion({ repository: { owner: 'acme', name: 'app' }, repositoryId: '77', run: aRun({ id: '1' }) });
const san = { kind: 'san', san: aSan(), issuer: 'https://token.actions.githubusercontent.com' } as const;
const other = aQuestion({ repository: { owner: 'acme', name: 'site' }, repositoryId: '78', policy: aPolicy({ identities: { san } }) });

function aSan(): string {
  const { signer } = aVerified({});
  return signer.kind === 'certificate' ? signer.certificate.san : '';
}

interface Given {
  readonly platform?: Partial<Platform> | undefined;
  readonly verifications?: readonly Verification[];
  readonly sources?: Fact<readonly ArtifactSource[]>;
}

async function collected(question: Question, { platform: answers, verifications = [aVerified({})], sources = unseen }: Given) {
  const platform = answers === undefined ? undefined : aPlatform(answers);
  const facts = { signatures: known({ items: [signedSubject({ verifications })], gaps: [] }, 'test'), artifactSources: sources };
  const fact = await collectFact<readonly BuildRun[]>(buildRuns, question, { facts, world: { platform } });
  return { items: knownOf(fact), asked: platform?.asked ?? [] };
}

async function foundIn(question: Question, platform: Partial<Platform>, sources: Given['sources'] = unseen) {
  const { items, asked } = await collected(question, { platform, sources });
  return { found: items[0]?.found, asked };
}

const running = { runAttempt: async () => value({ ...attempt, status: 'in_progress', conclusion: undefined }) };

describe('buildRuns', () => {
  test('are attempts as the platform records them', async () => {
    const { found, asked } = await foundIn(own, { runAttempt: async () => value(attempt) });
    expect(found).toEqual(known({ ...attempt, failedJobs: undefined }, 'run 4711'));
    expect(asked).toEqual(['runAttempt(acme/app, 4711, 1)']);
  });

  test('of the run that deploys: with the jobs that ended without success', async () => {
    const jobs = [
      job('1', 'completed', 'success'),
      job('2', 'in_progress'),
      job('3', 'completed', 'skipped'),
      job('4', 'completed', 'neutral'),
    ];
    const failed = [job('5', 'completed', 'failure'), job('6', 'completed', 'cancelled'), job('7', 'completed')];
    const question = { ...own, run: aRun({ id: '4711', checkRunId: '2' }) };
    const { found, asked } = await foundIn(question, { ...running, runJobs: async () => value([...jobs, ...failed]) });
    expect(found).toMatchObject({ value: { status: 'in_progress', failedJobs: failed } });
    expect(asked).toEqual(['runAttempt(acme/app, 4711, 1)', 'runJobs(acme/app, 4711, 1)']);
    const unnamed = await foundIn({ ...own, run: aRun({ id: '4711' }) }, { ...running, runJobs: async () => value(jobs) });
    expect(unnamed.found).toMatchObject({ value: { failedJobs: [] } });
    const unasked = await foundIn(question, { ...running, runJobs: async () => forbidden('no') });
    expect(unasked.found).toMatchObject({ state: 'unknown', remedy: expect.stringContaining('actions: read') });
  });

  test.each([
    ['its jobs are others', { ...own, run: aRun({ id: '4711', checkRunId: '9' }) }],
    ['it is another attempt', { ...own, run: aRun({ id: '4711', attempt: 2 }) }],
    ['it is another run', own],
    ['no run', { ...own, run: undefined }],
  ])('of a run that goes on are not the run that deploys where %s', async (_name, question) => {
    const { found } = await foundIn(question, { ...running, runJobs: async () => value([job('1', 'in_progress')]) });
    expect(found).toMatchObject({ value: { status: 'in_progress', failedJobs: undefined } });
  });

  test('of a run that has ended are not asked for its jobs', async () => {
    const { asked } = await foundIn({ ...own, run: aRun({ id: '4711' }) }, { runAttempt: async () => value(attempt) });
    expect(asked).toEqual(['runAttempt(acme/app, 4711, 1)']);
  });

  test('each once, and 16 at most', async () => {
    const uri = (run: number) => `https://github.com/acme/app/actions/runs/${run}/attempts/1`;
    const many = Array.from({ length: 18 }, (_, index) => aVerified({ runInvocationUri: uri(index + 1) }));
    const odd = aVerified({ runInvocationUri: 'https://github.com/evil/app/actions/runs/1/attempts/1' });
    const unnamed = aVerified({ sourceRepositoryRef: undefined });
    const given = { platform: { runAttempt: async () => value(attempt) }, verifications: [...many, ...many, odd, unnamed] };
    const { items, asked } = await collected(own, given);
    expect([items.length, asked.length]).toEqual([18, 16]);
    expect(items[17]?.found).toMatchObject({ cause: 'limit' });
  });

  test('nothing without a platform, or without signatures', async () => {
    expect((await collected(own, {})).items[0]?.found).toMatchObject({ cause: 'offline' });
    expect(await collectFact(buildRuns, own, { facts: { signatures: unseen, artifactSources: unseen } })).toEqual(unseen);
    expect((await foundIn({ ...own, server: 'https://ghes.example' }, {})).found).toMatchObject({ cause: 'unsupported' });
  });
});

describe('a run that is not found', () => {
  const notFound = { ...forbidden('404'), isPerhapsAbsent: true, isNotFound: true } as const;
  const gone = { runAttempt: async () => notFound };
  const source = {
    server: 'https://github.com',
    owner: 'acme',
    name: 'app',
    repositoryId: '77',
    commit: 'a'.repeat(40),
    ref: 'refs/heads/main',
  };
  const on = known({ kind: 'on', ref: 'refs/heads/main', tip: 'b' } as const, 'test');
  const seen = known([{ source, standing: on }], 'test');

  test.each([
    ['the judged repository', own, unseen],
    ['another one that the token was shown', other, seen],
  ])('in %s is one that is not kept', async (_name, question, sources) => {
    expect((await foundIn(question, gone, sources)).found).toMatchObject({
      cause: 'absent',
      reason: expect.stringContaining('is not kept any more'),
    });
  });

  test.each([
    ['was not shown', known([{ source, standing: unseen }], 'test')],
    [
      'is not the one of the certificate',
      known([{ source, standing: known({ kind: 'renamed', name: 'a', id: '1', expected: '77' } as const, 'test') }], 'test'),
    ],
    ['is another one', known([{ source: { ...source, name: 'b' }, standing: on }], 'test')],
    ['is not known', unseen],
  ])('in another repository that %s may be hidden with it', async (_name, sources) => {
    expect((await foundIn(other, gone, sources)).found).toMatchObject({
      cause: 'absent',
      reason: 'acme/app: 404',
      remedy: expect.stringContaining('that has `actions: read` for acme/app'),
    });
  });

  test('for want of a permission is not called deleted', async () => {
    const refused = { runAttempt: async () => forbidden('403') };
    expect((await foundIn(own, refused)).found).toMatchObject({ cause: 'forbidden', remedy: expect.stringContaining('actions: read') });
    const outage = { runAttempt: async () => ({ state: 'outage', why: '502' }) as const };
    expect((await foundIn(other, outage, seen)).found).toMatchObject({ cause: 'outage' });
  });
});
