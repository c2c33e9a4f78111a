import { describe, expect, test } from '@jest/globals';
import { collectFact } from '../../__fixtures__/collect-fact.ts';
import { aPlatform, forbidden, value } from '../../__fixtures__/memory-platform.ts';
import { aPolicy, aQuestion, aRun } from '../../__fixtures__/question.ts';
import { type Fact, known, type Many, unknown } from '../../src/core/facts.ts';
import type { KnownCredentialsFile } from '../../src/core/policy.ts';
import type { Question } from '../../src/core/question.ts';
import { artifactCredentials } from '../../src/facts/artifact-credentials.ts';
import { credentials } from '../../src/facts/credentials.ts';
import type { ArtifactCredential, ImageCredential, LogCredential } from '../../src/facts/fact-map.ts';
import { imageCredentials } from '../../src/facts/image-credentials.ts';
import { knownCredentials } from '../../src/facts/known-credentials.ts';
import { logCredentials } from '../../src/facts/log-credentials.ts';
import type { Credentials, FoundCredentials, KnownCredentials } from '../../src/ports/credentials.ts';
import type { FileAnswer } from '../../src/ports/file-tree.ts';
import type { Answer } from '../../src/ports/github-api.ts';
import { anExampleCredential } from '../../src/rules/support/shown-credential.ts';
import type { KnownFile } from '../../src/secrets/allowances/known-file.ts';
import type { LeakedCredential } from '../../src/secrets/leaked-credential.ts';

const [base, commit, tip] = ['a', 'b', 'c'].map((letter) => letter.repeat(40));
const found = value<FoundCredentials>({ items: [anExampleCredential], gaps: [], unusable: [] });
const nothingKnown = known<Many<KnownFile>>({ items: [], gaps: [] }, 'the policy names none');

/** A search that notes what it was asked for. */
function aSearch(answer: Answer<FoundCredentials> = found) {
  const asked: string[] = [];
  const note =
    (name: string) =>
    async (...args: readonly unknown[]) => {
      asked.push([name, ...args.slice(0, -1)].join(' '));
      return answer;
    };
  const search: Credentials = {
    added: note('added'),
    tree: note('tree'),
    history: note('history'),
    file: note('file'),
    image: note('image'),
    log: note('log'),
  };
  return { asked, search };
}

async function asks(question: Partial<Question>): Promise<readonly string[]> {
  const { asked, search } = aSearch();
  const fact = await collectFact<Many<LeakedCredential>>(credentials, aQuestion(question), {
    facts: { knownCredentials: nothingKnown },
    world: { credentials: search },
  });
  if (fact.state === 'unknown') return [fact.cause];
  expect(fact.value.items).toEqual([anExampleCredential]);
  return asked;
}

const defaultBranch = { name: 'main', commit: tip ?? '' };
const on = (ref: string) => ({ defaultBranch, run: aRun({ ref }) });

describe('what is looked through', () => {
  test.each<[string, Partial<Question>, readonly string[]]>([
    ['of a change what it adds to its base', { stage: 'merge', commit, base, ...on('refs/pull/7/merge') }, [`added ${base} ${commit}`]],
    [
      'of a new branch what it adds to the default branch',
      { stage: 'merge', commit, base: undefined, ...on('refs/heads/topic') },
      [`added ${tip} ${commit}`],
    ],
    [
      'of the default branch without a base all of it, however far it has come since',
      { stage: 'merge', commit, base: undefined, ...on('refs/heads/main') },
      [`tree ${commit}`],
    ],
    [
      'of a run that nobody describes all of it',
      { stage: 'merge', commit, base: undefined, defaultBranch, run: undefined },
      [`tree ${commit}`],
    ],
    [
      'of a deploy all of its commit, whatever it is compared with',
      { stage: 'deploy', commit, base, ...on('refs/heads/main') },
      [`tree ${commit}`],
    ],
    ['for the posture the history', { stage: 'posture', commit, base: undefined, ...on('refs/heads/main') }, ['history']],
    ['of no commit is nothing, and unknown', { stage: 'deploy', commit: undefined, base: undefined }, ['empty']],
  ])('%s', async (_what, question, expected) => {
    expect(await asks(question)).toEqual(expected);
  });

  test('is unknown on the command line, and where the platform refuses', async () => {
    const nobody = await collectFact(credentials, aQuestion({ stage: 'merge', commit }), { facts: {}, world: {} });
    expect(nobody).toMatchObject({ state: 'unknown', cause: 'offline' });
    const { search } = aSearch(forbidden());
    const refused = await collectFact(credentials, aQuestion({ stage: 'deploy', commit }), {
      facts: { knownCredentials: nothingKnown },
      world: { credentials: search },
    });
    expect(refused).toMatchObject({ state: 'unknown', cause: 'forbidden', remedy: expect.stringContaining('contents: read') });
  });
});

describe('artifacts', () => {
  const subject = { name: 'dist/app.tgz', kind: 'file', digests: {}, stagedPath: '/staged/1' } as const;
  const digest = { name: `sha256:${'ab'.repeat(32)}`, kind: 'digest', digests: {}, stagedPath: undefined } as const;
  const subjects = known({ items: [subject, digest], gaps: [] }, 'test');

  test('are looked through as they were copied, under their names; a digest alone is not', async () => {
    const { asked, search } = aSearch();
    const fact = await collectFact<Many<ArtifactCredential>>(artifactCredentials, aQuestion({}), {
      facts: { subjects, knownCredentials: nothingKnown },
      world: { credentials: search },
    });
    expect(asked).toEqual(['file /staged/1 dist/app.tgz']);
    expect(fact).toMatchObject({ value: { items: [{ artifact: 'dist/app.tgz' }], gaps: [] } });
  });

  test('that could not be read are gaps', async () => {
    const { search } = aSearch({ state: 'outage', why: 'the disk is full' });
    const fact = await collectFact(artifactCredentials, aQuestion({}), {
      facts: { subjects, knownCredentials: nothingKnown },
      world: { credentials: search },
    });
    expect(fact).toMatchObject({ value: { items: [], gaps: [{ item: 'dist/app.tgz', why: 'the disk is full' }] } });
  });
});

describe('images', () => {
  const name = `oci://ghcr.io/acme/app@sha256:${'cd'.repeat(32)}`;
  const image = { name, kind: 'image', digests: { sha256: 'cd'.repeat(32) }, stagedPath: undefined } as const;
  const file = { name: 'dist/app.tgz', kind: 'file', digests: {}, stagedPath: '/staged/1' } as const;
  const subjects = known({ items: [file, image], gaps: [] }, 'test');

  test('are looked through by their names', async () => {
    const { asked, search } = aSearch();
    const fact = await collectFact<Many<ImageCredential>>(imageCredentials, aQuestion({}), {
      facts: { subjects, knownCredentials: nothingKnown },
      world: { credentials: search },
    });
    expect(asked).toEqual([`image ${name}`]);
    expect(fact).toMatchObject({ value: { items: [{ image: name }], gaps: [] } });
  });

  test('that could not be read are gaps, and unknown where nobody looks or knows what is deployed', async () => {
    const { search } = aSearch({ state: 'outage', why: 'the registry is down' });
    const fact = await collectFact(imageCredentials, aQuestion({}), {
      facts: { subjects, knownCredentials: nothingKnown },
      world: { credentials: search },
    });
    expect(fact).toMatchObject({ value: { items: [], gaps: [{ item: name, why: 'the registry is down' }] } });
    expect(await collectFact(imageCredentials, aQuestion({}), { facts: { subjects }, world: {} })).toMatchObject({ state: 'unknown' });
    const hidden = unknown({ cause: 'invalid', reason: 'r', remedy: 'x' });
    const none = await collectFact(imageCredentials, aQuestion({}), {
      facts: { subjects: hidden, knownCredentials: nothingKnown },
      world: { credentials: search },
    });
    expect(none).toBe(hidden);
  });
});

describe('logs', () => {
  const job = (id: string, status: string, conclusion?: string) => ({ id, name: `job ${id}`, status, conclusion });
  const run = aRun({ checkRunId: '1' });
  const repository = { owner: 'acme', name: 'app' };

  async function collected(jobs: readonly ReturnType<typeof job>[], question: Partial<Question> = { run, repository }) {
    const { asked, search } = aSearch();
    const platform = aPlatform({ runJobs: async () => value(jobs) });
    const fact: Fact<Many<LogCredential>> = await collectFact<Many<LogCredential>>(logCredentials, aQuestion(question), {
      facts: { knownCredentials: nothingKnown },
      world: { credentials: search, platform },
    });
    return { asked, fact };
  }

  test('of completed jobs are read; the own one, what was skipped and what has not begun are none', async () => {
    const { asked, fact } = await collected([
      job('1', 'in_progress'),
      job('2', 'completed', 'failure'),
      job('3', 'completed', 'skipped'),
      job('4', 'queued'),
    ]);
    expect(asked).toEqual(['log 2 job 2']);
    expect(fact).toMatchObject({ value: { items: [{ job: 'job 2' }], gaps: [] } });
  });

  test('of a job that still runs, and of more jobs than are read, are named', async () => {
    const many = Array.from({ length: 32 }, (_none, index) => job(String(100 + index), 'completed', 'success'));
    const { asked, fact } = await collected([job('2', 'in_progress'), ...many]);
    expect(asked.length).toBe(30);
    expect(fact).toMatchObject({
      value: { gaps: [{ item: 'log of job job 2' }, { item: 'log of job job 130' }, { item: 'log of job job 131' }] },
    });
  });

  test('of no run are unknown', async () => {
    expect((await collected([], { run: undefined, repository })).fact).toMatchObject({ state: 'unknown', cause: 'offline' });
  });
});

describe('files of what is known', () => {
  const place = { kind: 'commit', owner: 'acme', name: 'policies', commit: 'd'.repeat(40) } as const;
  const policyWith = (...files: readonly KnownCredentialsFile[]) => aPolicy({ knownCredentials: files });
  const ignore = { means: 'ignore', file: '.interlockignore', place } as const;

  async function read(question: Partial<Question>, answers: readonly FileAnswer[] | undefined) {
    const policyFiles = answers === undefined ? undefined : { read: async () => answers };
    return collectFact<Many<KnownFile>>(knownCredentials, aQuestion(question), { facts: {}, world: { policyFiles } });
  }

  test('are named with their repository where that is another one', async () => {
    const answers = [{ state: 'text', path: '.interlockignore', text: 'x' }] as const;
    const policy = policyWith(ignore);
    const foreign = await read({ policy, repository: { owner: 'acme', name: 'app' } }, answers);
    expect(foreign).toMatchObject({ value: { items: [{ source: 'acme/policies/.interlockignore', text: 'x' }], gaps: [] } });
    const own = await read({ policy, repository: { owner: 'acme', name: 'policies' } }, answers);
    expect(own).toMatchObject({ value: { items: [{ source: '.interlockignore' }] } });
    const beside = { ...ignore, place: { kind: 'directory', path: '/work' } } as const;
    expect(await read({ policy: policyWith(beside) }, answers)).toMatchObject({ value: { items: [{ source: '.interlockignore' }] } });
  });

  test.each<[string, readonly FileAnswer[] | undefined, object]>([
    ['is absent', [{ state: 'absent', path: 'x' }], { cause: 'invalid', why: expect.stringContaining('does not exist') }],
    ['is not answered for', [], { cause: 'invalid' }],
    ['nobody reads', undefined, { cause: 'invalid', why: expect.stringContaining('reads no files') }],
    ['is behind an outage', [{ state: 'unreadable', path: 'x', cause: 'outage', why: 'down' }], { cause: 'outage', why: 'down' }],
    ['no policy may soften', [{ state: 'unreadable', path: 'x', cause: 'unsupported', why: 'old' }], { cause: 'invalid' }],
  ])('that %s are gaps', async (_name, answers, gap) => {
    expect(await read({ policy: policyWith(ignore) }, answers)).toMatchObject({
      value: { items: [], gaps: [{ item: '.interlockignore', ...gap }] },
    });
  });

  test('of a layer that is a text alone are gaps', async () => {
    const fact = await read({ policy: policyWith({ ...ignore, place: undefined }) }, []);
    expect(fact).toMatchObject({ value: { items: [], gaps: [{ why: expect.stringContaining('text alone') }] } });
  });

  test('that mean nothing stop a deploy, and no change, which cannot mend them', async () => {
    const unusable = [{ kind: 'gap', item: '.interlockignore:1', cause: 'invalid', why: 'it is no entry' }] as const;
    const { search } = aSearch(value<FoundCredentials>({ items: [], gaps: [], unusable }));
    const ports = { facts: { knownCredentials: nothingKnown }, world: { credentials: search } };
    const deploy = await collectFact<Many<LeakedCredential>>(credentials, aQuestion({ stage: 'deploy', commit }), ports);
    expect(deploy).toMatchObject({ value: { gaps: [{ item: '.interlockignore:1' }] } });
    expect(deploy).not.toMatchObject({ value: { gaps: [{ isOld: true }] } });
    const merge = await collectFact<Many<LeakedCredential>>(credentials, aQuestion({ stage: 'merge', commit, base }), ports);
    expect(merge).toMatchObject({ value: { gaps: [{ item: '.interlockignore:1', isOld: true }] } });
  });

  test('are handed to each search; a change is told that a place alone covers nothing', async () => {
    const told: KnownCredentials[] = [];
    const note = async (...args: readonly unknown[]) => {
      told.push(args.at(-1) as KnownCredentials);
      return found;
    };
    const search: Credentials = { added: note, tree: note, history: note, file: note, image: note, log: note };
    const items: readonly KnownFile[] = [{ means: 'ignore', source: '.interlockignore', text: '' }];
    const file = { name: 'app.tgz', kind: 'file', digests: {}, stagedPath: '/staged/1' } as const;
    const image = { name: 'oci://ghcr.io/acme/app', kind: 'image', digests: {}, stagedPath: undefined } as const;
    const facts = { knownCredentials: known({ items, gaps: [] }, 'test'), subjects: known({ items: [file, image], gaps: [] }, 'test') };
    const platform = aPlatform({ runJobs: async () => value([{ id: '2', name: 'job', status: 'completed', conclusion: 'success' }]) });
    const ports = { facts, world: { credentials: search, platform } };
    await collectFact(credentials, aQuestion({ stage: 'merge', commit, base }), ports);
    const deploy = aQuestion({ stage: 'deploy', commit, run: aRun({}), repository: { owner: 'acme', name: 'app' } });
    for (const fact of [credentials, artifactCredentials, imageCredentials, logCredentials]) await collectFact(fact, deploy, ports);
    expect(told.map(({ values, files }) => [values, files])).toEqual([
      ['known', items],
      ...Array.from({ length: 4 }, () => ['any', items]),
    ]);
  });
});
