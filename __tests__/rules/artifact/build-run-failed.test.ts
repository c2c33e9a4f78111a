import { describe, expect, test } from '@jest/globals';
import { unseen } from '../../../__fixtures__/collect-fact.ts';
import { judge } from '../../../__fixtures__/judge.ts';
import { aPolicy, aQuestion } from '../../../__fixtures__/question.ts';
import { aVerified, signedSubject } from '../../../__fixtures__/signed-subject.ts';
import { buildRunIdOf, buildSourceOf } from '../../../src/artifact/build-origin.ts';
import type { SignerCertificate } from '../../../src/artifact/model.ts';
import { type Fact, known } from '../../../src/core/facts.ts';
import type { Identity } from '../../../src/core/policy.ts';
import type { ArtifactSource, BuildRun, FoundRun } from '../../../src/facts/fact-map.ts';
import rule from '../../../src/rules/artifact/build-run-failed.ts';

const sha = 'a'.repeat(40);
const repository = { name: 'acme/app', id: '77', defaultBranch: 'main', server: 'https://github.com' };
const san: Identity = {
  kind: 'san',
  san: 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main',
  issuer: 'https://token.actions.githubusercontent.com',
};
const workflow: Extract<Identity, { readonly kind: 'workflow' }> = {
  kind: 'workflow',
  issuer: 'https://token.actions.githubusercontent.com',
  workflow: 'acme/app/.github/workflows/release.yml',
  workflowSha: undefined,
  workflowRef: 'refs/heads/main',
  sourceRepository: 'acme/app',
  sourceRepositoryId: undefined,
  sourceRef: 'refs/heads/main',
  triggers: ['push', 'schedule'],
  runner: 'github-hosted',
};

/** A signature, how its run is recorded, and whether its commit is on main. */
interface Built {
  readonly certificate?: Partial<SignerCertificate>;
  readonly run?: Partial<FoundRun> | Fact<FoundRun>;
  readonly isOff?: true;
}

interface Given {
  readonly builds?: readonly Built[];
  readonly identities?: Readonly<Record<string, Identity>>;
  readonly facts?: Readonly<Record<string, unknown>>;
}

async function outcomeOf({ builds = [{}], identities = {}, facts }: Given) {
  const signed = signedSubject({ verifications: builds.map(({ certificate = {} }) => aVerified(certificate)) });
  return judge(rule, {
    files: {},
    question: aQuestion({ stage: 'deploy' }),
    facts: {
      subjects: { items: [signed.subject], gaps: [] },
      signatures: { items: [signed], gaps: [] },
      policy: aPolicy({ identities }),
      scene: {},
      artifactSources: builds.flatMap(sourceOf),
      buildRuns: builds.flatMap(runOf),
      repository,
      tagRulesets: { items: [], gaps: [] },
      ...facts,
    },
  });
}

function certificateOf({ certificate = {} }: Built): SignerCertificate {
  const { signer } = aVerified(certificate);
  if (signer.kind === 'key') throw new Error('it is a certificate');
  return signer.certificate;
}

function sourceOf(build: Built): readonly ArtifactSource[] {
  const source = buildSourceOf(certificateOf(build));
  const place = { ref: 'refs/heads/main', tip: 'b'.repeat(40) };
  const standing = build.isOff === true ? ({ kind: 'off', from: 'branch', ...place } as const) : ({ kind: 'on', ...place } as const);
  return source === undefined ? [] : [{ source, standing: known(standing, 'test') }];
}

function runOf(build: Built): readonly BuildRun[] {
  const certificate = certificateOf(build);
  const [source, run] = [buildSourceOf(certificate), buildRunIdOf(certificate)];
  if (source === undefined || run === undefined) return [];
  const recorded = { repositoryId: '77', ...run, event: 'push', headSha: source.commit, path: '.github/workflows/release.yml' };
  const sound = { ...recorded, status: 'completed', conclusion: 'success', failedJobs: undefined };
  const { run: changes = {} } = build;
  return [{ source, run, found: isFact(changes) ? changes : known({ ...sound, ...changes }, 'test') }];
}

function isFact(changes: Partial<FoundRun> | Fact<FoundRun>): changes is Fact<FoundRun> {
  return 'state' in changes;
}

const inRun = (id: number): Partial<SignerCertificate> => ({
  runInvocationUri: `https://github.com/acme/app/actions/runs/${id}/attempts/1`,
});
const at = (commit: string): Partial<SignerCertificate> => ({ sourceRepositoryDigest: commit });
const messages = ({ findings }: Awaited<ReturnType<typeof outcomeOf>>) => findings.map(({ message }) => message.replaceAll('`', ''));

describe('the run', () => {
  test('that succeeded passes', async () => {
    expect(await outcomeOf({})).toMatchObject({ kind: 'pass' });
  });

  test.each<[Partial<FoundRun>, string]>([
    [{ conclusion: 'failure' }, 'app.tgz was signed in attempt 1 of run 4711, which ended with failure'],
    [{ conclusion: 'cancelled' }, 'which ended with cancelled'],
    [{ conclusion: 'neutral' }, 'which ended with neutral'],
    [{ conclusion: undefined }, 'which ended with no conclusion'],
    [{ status: 'in_progress', conclusion: undefined }, 'which has not ended (in_progress), and is not the run of this job'],
    [{ status: 'queued', conclusion: 'success' }, 'which has not ended (queued)'],
    [{ event: 'pull_request_target' }, 'which was started by pull_request_target; its identity takes push or release'],
    [{ event: 'schedule' }, 'of which GitHub records the trigger schedule, and its certificate says push'],
    [{ headSha: 'b'.repeat(40) }, 'the commit bbbb'],
    [{ repositoryId: '666' }, 'the repository id 666'],
    [{ path: '.github/workflows/other.yml' }, 'the workflow .github/workflows/other.yml'],
  ])('that is recorded with %j is refused', async (run, text) => {
    const outcome = await outcomeOf({ builds: [{ run }] });
    expect([outcome.kind, ...messages(outcome)]).toEqual(['violation', expect.stringContaining(text)]);
  });

  test('of this very job passes while no other job of it failed', async () => {
    const status = 'in_progress';
    expect(await outcomeOf({ builds: [{ run: { status, conclusion: undefined, failedJobs: [] } }] })).toMatchObject({ kind: 'pass' });
    const job = { id: '1', name: 'test', status: 'completed', conclusion: 'failure' };
    expect(messages(await outcomeOf({ builds: [{ run: { status, failedJobs: [job] } }] }))).toEqual([
      'app.tgz was signed in attempt 1 of run 4711, which is this one, and its job test ended with failure',
    ]);
    const odd = { ...job, conclusion: undefined };
    expect(messages(await outcomeOf({ builds: [{ run: { status, failedJobs: [odd] } }] }))[0]).toContain('ended with no conclusion');
  });

  test('of which nothing is known is unknown, and so is one that nobody asked about', async () => {
    expect(await outcomeOf({ builds: [{ run: unseen }] })).toMatchObject({ kind: 'unknown', gaps: [{ item: 'app.tgz', cause: 'outage' }] });
    for (const buildRuns of [
      [],
      [{ ...runOf({})[0], run: { id: '1', attempt: 1 } }],
      runOf({}).map((one) => ({ ...one, run: { ...one.run, attempt: 2 } })),
    ])
      expect(await outcomeOf({ facts: { buildRuns } })).toMatchObject({ kind: 'unknown', gaps: [{ cause: 'empty' }] });
    for (const other of [{ server: 'https://x' }, { owner: 'x' }, { name: 'x' }]) {
      const buildRuns = runOf({}).map((one) => ({ ...one, source: { ...one.source, ...other } }));
      expect(await outcomeOf({ facts: { buildRuns } })).toMatchObject({ kind: 'unknown' });
    }
  });

  test('that the certificate does not name is unknown, and one of another repository is refused', async () => {
    expect(await outcomeOf({ builds: [{ certificate: { runInvocationUri: undefined } }] })).toMatchObject({
      kind: 'unknown',
      gaps: [{ cause: 'unresolvable' }],
    });
    const foreign = { runInvocationUri: 'https://github.com/evil/app/actions/runs/1/attempts/1' };
    for (const certificate of [foreign, at('main')])
      expect(messages(await outcomeOf({ builds: [{ certificate }] }))).toEqual([
        expect.stringContaining('is no attempt of a run of its source repository'),
      ]);
  });
});

describe('what the certificate says', () => {
  test('is not compared where it says nothing', async () => {
    const silent = { buildTrigger: undefined, buildConfigUri: undefined, sourceRepositoryIdentifier: undefined };
    const given = {
      identities: { san },
      builds: [{ certificate: silent, run: { path: 'other.yml', event: 'workflow_run', repositoryId: '1' } }],
    };
    expect(await outcomeOf(given)).toMatchObject({ kind: 'pass' });
  });

  test('of a pull request is the merge commit, and its head is what is recorded', async () => {
    const certificate = { buildTrigger: 'pull_request' };
    const given = { identities: { san }, builds: [{ certificate, run: { event: 'pull_request', headSha: 'b'.repeat(40) } }] };
    expect(await outcomeOf(given)).toMatchObject({ kind: 'pass' });
  });

  test('may be a workflow of another repository, which a ruleset requires', async () => {
    const certificate = { buildConfigUri: 'https://github.com/acme/gates/.github/workflows/gate.yml@refs/heads/main' };
    for (const path of ['.github/workflows/gate.yml', 'acme/gates/.github/workflows/gate.yml'])
      expect(await outcomeOf({ builds: [{ certificate, run: { path } }] })).toMatchObject({ kind: 'pass' });
    expect(await outcomeOf({ builds: [{ certificate, run: { path: 'x/gate.yml' } }] })).toMatchObject({ kind: 'violation' });
    const own = { buildConfigUri: 'https://github.com/acme/app/sub/.github/workflows/release.yml@refs/heads/main' };
    expect(await outcomeOf({ builds: [{ certificate: own }] })).toMatchObject({ kind: 'violation' });
  });
});

describe('the trigger', () => {
  const silent = { buildTrigger: undefined };

  test('is one that the identity takes', async () => {
    const certificate = { buildTrigger: 'schedule' };
    const given = { identities: { release: workflow }, builds: [{ certificate, run: { event: 'schedule' } }] };
    expect(await outcomeOf(given)).toMatchObject({ kind: 'pass' });
    const any = {
      identities: { release: { ...workflow, triggers: 'any' } as const },
      builds: [{ certificate: silent, run: { event: 'issue_comment' } }],
    };
    expect(await outcomeOf(any)).toMatchObject({ kind: 'pass' });
  });

  test('that the platform records is one of them as well', async () => {
    const given = { identities: { release: workflow }, builds: [{ run: { event: 'pull_request_target' } }] };
    expect(messages(await outcomeOf(given))).toEqual([expect.stringContaining('its identity takes push or schedule')]);
  });
});

describe('of several signatures', () => {
  const failed = { conclusion: 'failure' };

  test('one sound one is enough, and one that could be is unknown', async () => {
    expect(await outcomeOf({ builds: [{ certificate: inRun(1), run: failed }, {}] })).toMatchObject({ kind: 'pass' });
    expect(await outcomeOf({ builds: [{ certificate: inRun(1), run: failed }, { run: unseen }] })).toMatchObject({
      kind: 'unknown',
      findings: [],
    });
  });

  test('those of a sound source count before others', async () => {
    const good = { certificate: { ...inRun(1), ...at('b'.repeat(40)) }, isOff: true } as const;
    expect(messages(await outcomeOf({ builds: [good, { run: failed }] }))).toEqual([expect.stringContaining('run 4711')]);
    expect(await outcomeOf({ builds: [good, { run: failed, isOff: true }] })).toMatchObject({ kind: 'pass' });
  });

  test.each([{ commit: sha }, { commit: 'c'.repeat(40), sourceCommit: sha }])(
    'those of the expected commit count before older ones: %j',
    async (scene) => {
      const older = { certificate: { ...inRun(1), ...at('b'.repeat(40)) } };
      expect(await outcomeOf({ builds: [older, { run: failed }], facts: { scene } })).toMatchObject({ kind: 'violation' });
      expect(await outcomeOf({ builds: [older, { run: failed }], facts: { scene: { commit: 'd'.repeat(40) } } })).toMatchObject({
        kind: 'pass',
      });
    },
  );

  test('none that is approved is nothing to judge', async () => {
    expect(await outcomeOf({ builds: [{ certificate: { sourceRepositoryIdentifier: '666' } }] })).toMatchObject({ kind: 'not-applicable' });
  });
});

test('an identity that names a certificate alone may be of a service that knows no runs', async () => {
  const given = { identities: { san }, builds: [{ certificate: { runInvocationUri: undefined } }] };
  expect(await outcomeOf(given)).toMatchObject({ kind: 'pass' });
});
