import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { aPolicy, aQuestion } from '../../../__fixtures__/question.ts';
import { aGap } from '../../../__fixtures__/rule.ts';
import { aRefused, aVerified, signedSubject } from '../../../__fixtures__/signed-subject.ts';
import type { SignerCertificate, Verification, Verified } from '../../../src/artifact/model.ts';
import { unknown } from '../../../src/core/facts.ts';
import type { Identity } from '../../../src/core/policy.ts';
import { notAsked } from '../../../src/facts/unknown-of.ts';
import rule from '../../../src/rules/artifact/untrusted-identity.ts';

const repository = { name: 'acme/app', id: '77', defaultBranch: 'main', server: 'https://github.com' };
const protectedTags = { name: 'tags', include: ['refs/tags/v*'], exclude: [], rules: ['creation', 'update'] };
const tagBuild = {
  sourceRepositoryRef: 'refs/tags/v1',
  buildSignerUri: 'https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1',
};

interface Given {
  readonly verifications: readonly Verification[];
  readonly identities?: Readonly<Record<string, Identity>>;
  readonly facts?: Readonly<Record<string, unknown>>;
}

async function outcomeOf({ verifications, identities = {}, facts }: Given) {
  const signed = signedSubject({ verifications });
  return judge(rule, {
    files: {},
    question: aQuestion({ stage: 'deploy' }),
    facts: {
      subjects: { items: [signed.subject], gaps: [] },
      signatures: { items: [signed], gaps: [] },
      policy: aPolicy({ identities }),
      repository,
      tagRulesets: { items: [], gaps: [] },
      ...facts,
    },
  });
}

/** The field that the message names. */
async function fieldOf(
  certificate: Partial<SignerCertificate>,
  facts: Readonly<Record<string, unknown>> = {},
): Promise<string | undefined> {
  const { findings } = await outcomeOf({ verifications: [aVerified(certificate)], facts });
  return findings.map(({ message }) => /its (.+?) must be/.exec(message)?.[1])[0];
}

describe('without identities in the policy', () => {
  test('a build of the default branch of this repository passes', async () => {
    expect(await outcomeOf({ verifications: [aVerified({})] })).toMatchObject({ kind: 'pass' });
  });

  test.each<[string, Partial<SignerCertificate>]>([
    ['issuer', { issuer: 'https://token.actions.githubusercontent.com/acme' }],
    ['issuer', { issuer: undefined }],
    ['source repository id', { sourceRepositoryIdentifier: '666' }],
    ['source repository id', { sourceRepositoryIdentifier: undefined }],
    ['workflow', { buildSignerUri: 'https://github.com/evil/app/.github/workflows/release.yml@refs/heads/main' }],
    ['workflow', { buildSignerUri: 'https://github.com/acme/app2/.github/workflows/release.yml@refs/heads/main' }],
    ['workflow', { buildSignerUri: 'https://evil.example/acme/app/.github/workflows/release.yml@refs/heads/main' }],
    ['workflow', { buildSignerUri: 'https://github.com/acme/app/evil/.github/workflows/release.yml@refs/heads/main' }],
    ['workflow', { buildSignerUri: 'https://github.com/acme/app/.github/workflows/sub/release.yml@refs/heads/main' }],
    ['workflow', { buildSignerUri: 'https://github.com/acme/app/.github/workflows/release.yml' }],
    ['workflow', { buildSignerUri: 'https://github.com/acme/app/.github/workflows/release.yml@main' }],
    ['workflow', { buildSignerUri: 'https://github.com/acme/app/.github/workflows/release.sh@refs/heads/main' }],
    ['workflow', { buildSignerUri: undefined }],
    ['source ref', { sourceRepositoryRef: 'refs/heads/main2' }],
    ['source ref', { sourceRepositoryRef: 'refs/pull/7/merge' }],
    ['source ref', { sourceRepositoryRef: 'refs/tags/v1' }],
    ['source ref', { sourceRepositoryRef: 'refs/tags/refs/heads/main' }],
    ['source ref', { sourceRepositoryRef: undefined }],
    ['trigger', { buildTrigger: 'pull_request_target' }],
    ['trigger', { buildTrigger: 'workflow_run' }],
    ['trigger', { buildTrigger: 'issue_comment' }],
    ['trigger', { buildTrigger: undefined }],
    ['runner', { runnerEnvironment: 'self-hosted' }],
    ['runner', { runnerEnvironment: undefined }],
  ])('one field alone is named: %s, %j', async (field, certificate) => {
    expect(await fieldOf(certificate)).toBe(field);
  });

  test.each(['push', 'release', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'merge_group', 'deployment'])(
    'trigger %s',
    async (buildTrigger) => {
      expect(await fieldOf({ buildTrigger })).toBeUndefined();
    },
  );

  test('names are compared without case, because the number is the same', async () => {
    expect(await fieldOf({}, { repository: { ...repository, name: 'Acme/APP' } })).toBeUndefined();
  });

  test('the issuer is that of the platform', async () => {
    const server = 'https://github.acme.example';
    const own = {
      issuer: `${server}/_services/token`,
      buildSignerUri: `${server}/acme/app/.github/workflows/release.yml@refs/heads/main`,
    };
    expect(await fieldOf(own, { repository: { ...repository, server } })).toBeUndefined();
    expect(await fieldOf({}, { repository: { ...repository, server } })).toBe('issuer');
    expect(await fieldOf(own)).toBe('issuer');
  });

  test('a tag counts where a ruleset protects it', async () => {
    expect(await fieldOf(tagBuild)).toBe('source ref');
    expect(await fieldOf(tagBuild, { tagRulesets: { items: [protectedTags], gaps: [] } })).toBeUndefined();
    for (const weak of [{ rules: ['update'] }, { rules: ['creation', 'deletion'] }, { include: ['~ALL'], exclude: ['refs/tags/**/*'] }]) {
      expect(await fieldOf(tagBuild, { tagRulesets: { items: [{ ...protectedTags, ...weak }], gaps: [] } })).toBe('source ref');
    }
  });

  test('where the rulesets are not known, a build from a tag is unknown', async () => {
    const unasked = await outcomeOf({ verifications: [aVerified(tagBuild)], facts: { tagRulesets: notAsked } });
    expect(unasked).toMatchObject({ kind: 'unknown', gaps: [{ item: 'app.tgz', cause: 'offline' }] });
    const cut = { items: [], gaps: [aGap({ item: 'rulesets', cause: 'truncated' })] };
    const truncated = await outcomeOf({ verifications: [aVerified(tagBuild)], facts: { tagRulesets: cut } });
    expect(truncated).toMatchObject({ kind: 'unknown', gaps: [{ item: 'rulesets', cause: 'truncated' }] });
    expect(await fieldOf({ ...tagBuild, runnerEnvironment: 'self-hosted' }, { tagRulesets: notAsked })).toBe('runner');
    expect(await fieldOf({ sourceRepositoryRef: undefined }, { tagRulesets: notAsked })).toBe('source ref');
  });

  test('a key is no build of this repository', async () => {
    const byKey = { ...aVerified({}), signer: { kind: 'key', key: 'partner' } } as const;
    expect(await outcomeOf({ verifications: [byKey] })).toMatchObject({
      kind: 'violation',
      findings: [{ subject: { signer: 'partner' } }],
    });
  });

  test('an unknown repository is unknown, and says what to do', async () => {
    const { kind, gaps } = await outcomeOf({ verifications: [aVerified({})], facts: { repository: notAsked } });
    expect([kind, gaps]).toMatchObject([
      'unknown',
      [{ item: 'app.tgz', cause: 'unresolvable', remedy: expect.stringMatching(/identities.*--repo/) }],
    ]);
  });

  test('a repository that could not be had is unknown for its own reason', async () => {
    const repository = unknown({ cause: 'outage', reason: 'no answer', remedy: 'again' });
    const { gaps } = await outcomeOf({ verifications: [aVerified({})], facts: { repository } });
    expect(gaps).toMatchObject([{ cause: 'outage' }]);
  });

  test('says expected and actual, and what else differs', async () => {
    const { reason } = await outcomeOf({
      verifications: [aVerified({ sourceRepositoryRef: 'refs/heads/evil', buildTrigger: 'issues', runnerEnvironment: undefined })],
    });
    expect(reason).toContain(
      'source ref must be `refs/heads/main, or a tag that a ruleset lets nobody create and move`, and is `refs/heads/evil`',
    );
    expect(reason).toContain('(and so for trigger, runner)');
  });
});

describe('with identities in the policy', () => {
  const exact: Identity = { kind: 'san', san: 'a@example.com', issuer: 'https://accounts.example.com' };
  const release: Identity = {
    kind: 'workflow',
    issuer: 'https://token.actions.githubusercontent.com',
    workflow: 'acme/app/.github/workflows/release.yml',
    workflowSha: undefined,
    workflowRef: 'refs/heads/main',
    sourceRepository: 'acme/app',
    sourceRepositoryId: undefined,
    sourceRef: 'refs/heads/main',
    triggers: ['push'],
    runner: 'github-hosted',
  };

  test('one that matches is enough: of several identities, and of several signatures', async () => {
    const identities = { exact, release };
    expect(await outcomeOf({ identities, verifications: [aVerified({})] })).toMatchObject({ kind: 'pass' });
    const foreign = aVerified({ san: 'x', sourceRepositoryUri: 'https://github.com/evil/app' });
    expect(await outcomeOf({ identities, verifications: [foreign, aRefused({}), aVerified({})] })).toMatchObject({ kind: 'pass' });
  });

  test('the built-in one no longer counts', async () => {
    expect(await outcomeOf({ identities: { exact }, verifications: [aVerified({})] })).toMatchObject({ kind: 'violation' });
  });

  test('the repository need not be known', async () => {
    const facts = { repository: notAsked, tagRulesets: notAsked };
    expect(await outcomeOf({ identities: { release }, verifications: [aVerified({})], facts })).toMatchObject({ kind: 'pass' });
  });

  test('the nearest is named, with its field', async () => {
    const { findings } = await outcomeOf({
      identities: {
        exact,
        other: { ...release, runner: 'self-hosted', triggers: ['release'] },
        release: { ...release, sourceRef: 'refs/tags/v*' },
      },
      verifications: [aVerified({})],
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain('nearest is `release`: its source ref must be `refs/tags/v*`, and is `refs/heads/main`');
    expect(findings[0]?.subject).toEqual({ artifact: 'app.tgz', signer: aVerifiedSan });
  });

  test('a key is matched by its own signature alone', async () => {
    const identities = { partner: { kind: 'key', key: 'partner' } } as const;
    const byKey = (key: string): Verified => ({ ...aVerified({}), root: 'none', signer: { kind: 'key', key } });
    expect(await outcomeOf({ identities, verifications: [byKey('partner')] })).toMatchObject({ kind: 'pass' });
    expect((await outcomeOf({ identities, verifications: [byKey('other')] })).reason).toContain(
      'must be `the key partner`, and is `the key other`',
    );
    expect((await outcomeOf({ identities, verifications: [aVerified({})] })).reason).toContain('and is `a certificate`');
  });

  test('the certificate of a private root satisfies only an identity that names the root', async () => {
    const san = { kind: 'san', san: aVerifiedSan, issuer: 'https://token.actions.githubusercontent.com' } as const;
    const corp: Verified = { ...aVerified({}), root: 'corp', isOwnRoot: true };
    expect((await outcomeOf({ identities: { release: san }, verifications: [corp] })).reason).toContain(
      'its trust root must be `public-good or github`, and is `corp`',
    );
    expect(await outcomeOf({ identities: { release: { ...san, root: 'corp' } }, verifications: [corp] })).toMatchObject({ kind: 'pass' });
    expect(await outcomeOf({ identities: { release: { ...san, root: 'corp' } }, verifications: [aVerified({})] })).toMatchObject({
      kind: 'violation',
    });
  });

  test('the certificate of a private root is no build of this repository, whatever it says', async () => {
    expect(await outcomeOf({ verifications: [aVerified({})] })).toMatchObject({ kind: 'pass' });
    const { kind, reason } = await outcomeOf({ verifications: [{ ...aVerified({}), root: 'corp', isOwnRoot: true }] });
    expect(kind).toBe('violation');
    expect(reason).toContain('its trust root must be `public-good or github`, and is `corp`');
  });
});

const aVerifiedSan = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main';

describe('where nothing can be compared', () => {
  test('no artifact named is not applicable', async () => {
    const none = { items: [], gaps: [] };
    expect(await outcomeOf({ verifications: [], facts: { subjects: none, signatures: none } })).toMatchObject({ kind: 'not-applicable' });
  });

  test.each([[[]], [[aRefused({})]]])('a subject without a signature that holds never passes', async (verifications) => {
    expect(await outcomeOf({ verifications })).toMatchObject({ kind: 'unknown', gaps: [{ item: 'app.tgz', cause: 'empty' }] });
  });
});

test('names the nearest check by another program', async () => {
  const { findings } = await outcomeOf({ verifications: [aVerified({ buildTrigger: 'pull_request_target' })] });
  expect(findings.map(({ command }) => command)).toEqual(['gh attestation verify app.tgz --repo acme/app --deny-self-hosted-runners']);
  const named = { release: { kind: 'san', san: 'release@acme.example', issuer: 'https://accounts.acme.example' } } as const;
  const ofNamed = await outcomeOf({ verifications: [aVerified({})], identities: named });
  expect(ofNamed.findings[0]?.command).toMatch(/^cosign verify-blob-attestation .*--certificate-identity release@acme\.example /);
});
