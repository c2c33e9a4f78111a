import { describe, expect, test } from '@jest/globals';
import { unseen } from '../../../__fixtures__/collect-fact.ts';
import { judge } from '../../../__fixtures__/judge.ts';
import { aPolicy, aQuestion } from '../../../__fixtures__/question.ts';
import { aRefused, aVerified, signedSubject } from '../../../__fixtures__/signed-subject.ts';
import { buildSourceOf } from '../../../src/artifact/build-origin.ts';
import type { SignerCertificate, Verification, Verified } from '../../../src/artifact/model.ts';
import { type Fact, known } from '../../../src/core/facts.ts';
import type { Identity } from '../../../src/core/policy.ts';
import type { ArtifactSource, SourceStanding } from '../../../src/facts/fact-map.ts';
import rule from '../../../src/rules/artifact/wrong-source.ts';

const [sha, tip] = ['a'.repeat(40), 'b'.repeat(40)];
const on: SourceStanding = { kind: 'on', ref: 'refs/heads/main', tip };
const off: SourceStanding = { kind: 'off', ref: 'refs/heads/main', tip, from: 'branch' };
const repository = { name: 'acme/app', id: '77', defaultBranch: 'main', server: 'https://github.com' };
const workflow: Extract<Identity, { readonly kind: 'workflow' }> = {
  kind: 'workflow',
  issuer: 'https://token.actions.githubusercontent.com',
  workflow: 'acme/app/.github/workflows/release.yml',
  workflowSha: undefined,
  workflowRef: 'refs/heads/main',
  sourceRepository: 'acme/app',
  sourceRepositoryId: undefined,
  sourceRef: 'refs/heads/*',
  triggers: ['push'],
  runner: 'github-hosted',
};
const san: Identity = {
  kind: 'san',
  san: 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main',
  issuer: 'https://token.actions.githubusercontent.com',
};

/** A signature, and where the commit of its certificate stands. */
interface Built {
  readonly certificate?: Partial<SignerCertificate>;
  readonly standing?: SourceStanding | Fact<SourceStanding>;
}

interface Given {
  readonly builds?: readonly Built[];
  readonly others?: readonly Verification[];
  readonly identities?: Readonly<Record<string, Identity>>;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly scene?: Readonly<Record<string, unknown>>;
  readonly source?: 'same-commit';
}

async function outcomeOf({ builds = [{}], others = [], identities = {}, facts, scene = {}, source }: Given) {
  const signed = signedSubject({ verifications: [...others, ...builds.map(({ certificate = {} }) => aVerified(certificate))] });
  return judge(rule, {
    files: {},
    question: aQuestion({ stage: 'deploy' }),
    facts: {
      subjects: { items: [signed.subject], gaps: [] },
      signatures: { items: [signed], gaps: [] },
      policy: aPolicy({ identities }),
      scene: { commit: tip, ...scene },
      artifactSources: builds.flatMap(sourceOf),
      repository,
      tagRulesets: { items: [], gaps: [] },
      ...facts,
    },
    options: source === undefined ? {} : { source },
  });
}

function sourceOf({ certificate = {}, standing = on }: Built): readonly ArtifactSource[] {
  const { signer } = aVerified(certificate);
  const source = signer.kind === 'certificate' ? buildSourceOf(signer.certificate) : undefined;
  return source === undefined ? [] : [{ source, standing: 'state' in standing ? standing : known(standing, 'test') }];
}

const messages = ({ findings }: Awaited<ReturnType<typeof outcomeOf>>) => findings.map(({ message }) => message);

describe('the commit', () => {
  test('on its branch passes, whatever commit is deployed', async () => {
    expect(await outcomeOf({})).toMatchObject({ kind: 'pass' });
  });

  test.each<[SourceStanding, string]>([
    [off, `\`app.tgz\` was built from commit \`${sha}\` at \`refs/heads/main\`, which is not on \`refs/heads/main\` (at ${tip})`],
    [{ ...off, ref: 'refs/tags/v1', from: 'tag' }, 'which is not on `refs/tags/v1`'],
    [{ ...off, from: 'gone' }, 'which does not exist any more, and the commit is not on `refs/heads/main`'],
    [{ ...off, from: 'unprotected' }, 'which is neither a branch nor a tag that rulesets let nobody create and move'],
    [{ kind: 'renamed', name: 'evil/app', id: '666', expected: '77' }, 'belongs to another one now: `evil/app`, number `666`'],
  ])('that is %j is refused in its own words', async (standing, text) => {
    const outcome = await outcomeOf({ builds: [{ standing }] });
    expect(outcome.kind).toBe('violation');
    expect(messages(outcome).map((one) => one.replaceAll('`', ''))).toEqual([expect.stringContaining(text.replaceAll('`', ''))]);
  });

  test('of which nothing is known is unknown, and so is one that nobody asked about', async () => {
    expect(await outcomeOf({ builds: [{ standing: unseen }] })).toMatchObject({
      kind: 'unknown',
      gaps: [{ item: 'app.tgz', cause: 'outage' }],
    });
    expect(await outcomeOf({ facts: { artifactSources: [] } })).toMatchObject({ kind: 'unknown', gaps: [{ cause: 'empty' }] });
    expect(await outcomeOf({ facts: { artifactSources: unseen } })).toMatchObject({ kind: 'unknown' });
  });

  test.each<Partial<SignerCertificate>>([{ sourceRepositoryDigest: undefined }, { sourceRepositoryDigest: 'main' }])(
    'that the certificate does not name whole is refused: %j',
    async (certificate) => {
      expect(messages(await outcomeOf({ builds: [{ certificate }] }))).toEqual([
        expect.stringContaining('does not name repository, ref and full commit'),
      ]);
    },
  );
});

describe('of several signatures', () => {
  const evil = { certificate: { sourceRepositoryDigest: 'e'.repeat(40) }, standing: off };

  test('one sound one is enough', async () => {
    expect(await outcomeOf({ builds: [evil, {}] })).toMatchObject({ kind: 'pass' });
  });

  test('one that could be sound is unknown, and one alone that is not is named', async () => {
    expect(await outcomeOf({ builds: [evil, { standing: unseen }] })).toMatchObject({ kind: 'unknown', findings: [] });
    expect(messages(await outcomeOf({ builds: [evil, { standing: off }] }))).toEqual([expect.stringContaining('e'.repeat(40))]);
  });

  test('those that nobody approves vouch for nothing', async () => {
    const key: Verified = { ...aVerified({}), signer: { kind: 'key', key: 'partner' } };
    const foreign = aVerified({ sourceRepositoryIdentifier: '666' });
    expect(await outcomeOf({ builds: [], others: [key, foreign, aRefused({})] })).toMatchObject({ kind: 'not-applicable' });
    expect(await outcomeOf({ builds: [evil], others: [key, foreign] })).toMatchObject({ kind: 'violation' });
    expect(await outcomeOf({ facts: { repository: unseen } })).toMatchObject({ kind: 'not-applicable' });
  });

  test('one of a tag counts although it is not known whether rulesets protect that', async () => {
    const certificate = {
      sourceRepositoryRef: 'refs/tags/v1',
      buildSignerUri: 'https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1',
    };
    expect(await outcomeOf({ builds: [{ certificate, standing: off }], facts: { tagRulesets: unseen } })).toMatchObject({
      kind: 'violation',
    });
  });
});

describe('with identities of the policy', () => {
  test('the branch is the one that the certificate names', async () => {
    expect(await outcomeOf({ identities: { release: workflow } })).toMatchObject({ kind: 'pass' });
    expect(await outcomeOf({ identities: { release: workflow }, builds: [{ standing: off }] })).toMatchObject({ kind: 'violation' });
    expect(
      await outcomeOf({ identities: { key: { kind: 'key', key: 'a' }, other: { ...workflow, runner: 'self-hosted' } } }),
    ).toMatchObject({
      kind: 'not-applicable',
    });
  });

  test.each([
    ['takes any ref', { ...workflow, sourceRef: 'any' }],
    ['names a certificate alone', san],
  ] as const)('one that %s names no branch, and an expected commit is compared all the same', async (_name, identity) => {
    const given = { identities: { one: identity }, facts: { artifactSources: [] } };
    expect(await outcomeOf(given)).toMatchObject({ kind: 'pass' });
    expect(messages(await outcomeOf({ ...given, scene: { sourceCommit: tip } }))).toEqual([
      expect.stringContaining('the input `source-commit`'),
    ]);
  });
});

describe('an expected commit', () => {
  test('of the input is the one of the certificate, which must be on its branch as well', async () => {
    expect(await outcomeOf({ scene: { sourceCommit: sha } })).toMatchObject({ kind: 'pass' });
    expect(await outcomeOf({ scene: { sourceCommit: sha }, builds: [{ standing: off }] })).toMatchObject({ kind: 'violation' });
    expect(messages(await outcomeOf({ scene: { sourceCommit: tip } }))[0]).toMatch(
      /was built from commit `?a{40}`?, and the input `source-commit` demands `?b{40}/,
    );
    const unnamed = [{ certificate: { sourceRepositoryDigest: undefined } }];
    expect(messages(await outcomeOf({ scene: { sourceCommit: tip }, builds: unnamed }))[0]).toContain('absent');
  });

  test('of the policy is the deployed one', async () => {
    expect(await outcomeOf({ source: 'same-commit', scene: { commit: sha } })).toMatchObject({ kind: 'pass' });
    expect(messages(await outcomeOf({ source: 'same-commit' }))).toEqual([expect.stringContaining('the policy (`source: same-commit`)')]);
    expect(await outcomeOf({ source: 'same-commit', scene: { commit: undefined } })).toMatchObject({
      kind: 'unknown',
      gaps: [{ item: 'app.tgz', cause: 'unresolvable' }],
    });
  });

  test('of both must be one', async () => {
    const given = { source: 'same-commit', scene: { commit: tip, sourceCommit: sha } } as const;
    expect(messages(await outcomeOf(given))).toEqual([expect.stringContaining('the policy')]);
  });
});
