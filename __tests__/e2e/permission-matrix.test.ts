import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { collectFact, type GivenFacts } from '../../__fixtures__/collect-fact.ts';
import { aQuestion, aRun } from '../../__fixtures__/question.ts';
import { aVerified, signedSubject } from '../../__fixtures__/signed-subject.ts';
import { openArtifacts } from '../../src/adapters/artifacts/open-artifacts.ts';
import { chainLimits } from '../../src/adapters/github/chain.ts';
import { githubApi, httpTransport } from '../../src/adapters/github/github-api.ts';
import { identityTokens } from '../../src/adapters/oidc/identity-tokens.ts';
import { lazyCredentials } from '../../src/adapters/secrets/lazy-credentials.ts';
import type { SignerCertificate } from '../../src/artifact/model.ts';
import { type Fact, isMany, known, type Many } from '../../src/core/facts.ts';
import type { TokenPermissions } from '../../src/core/permissions.ts';
import type { Question } from '../../src/core/question.ts';
import { artifactSources as sources } from '../../src/facts/artifact-sources.ts';
import { branchRules } from '../../src/facts/branch-rules.ts';
import { change } from '../../src/facts/change.ts';
import { environments } from '../../src/facts/environments.ts';
import type { ArtifactSource, EnvironmentUse, FactKey } from '../../src/facts/fact-map.ts';
import { knownCredentials } from '../../src/facts/known-credentials.ts';
import { collectors } from '../../src/facts/registry.ts';
import { noAdminToken } from '../../src/facts/unknown-of.ts';
import type { World } from '../../src/facts/world.ts';
import type { BranchRules, DeploymentEnvironment } from '../../src/platform/model.ts';
import type { DeployedChange } from '../../src/ports/platform.ts';
import type { KnownFile } from '../../src/secrets/allowances/known-file.ts';
import { temporaryDirectory } from '../adapters/temporary-directory.ts';
import {
  aToken,
  checkOut,
  type FakeGitHub,
  type FakeRepository,
  type FakeRun,
  type FakeToken,
  startFakeGitHub,
} from './fake-github/index.ts';
import { aBusyRepository, attestedDigest } from './fake-github/scenario.ts';

/** Everything that a workflow can give its own token to read, and the right to an identity. */
const allOfJob = {
  actions: 'read',
  attestations: 'read',
  checks: 'read',
  contents: 'read',
  deployments: 'read',
  'id-token': 'write',
  issues: 'read',
  packages: 'read',
  pages: 'read',
  'pull-requests': 'read',
  'security-events': 'read',
  statuses: 'read',
} as const satisfies TokenPermissions;

const allOfApp = {
  administration: 'read',
  secrets: 'read',
  environments: 'read',
  'dependabot-secrets': 'read',
  'agent-secrets': 'read',
} as const;

type Permissions = Readonly<Record<string, 'read' | 'write' | 'admin'>>;
type Denial = 'not-found' | 'forbidden';

const repositories = ['acme/app'];
const acmeApp = { owner: 'acme', name: 'app' };

let fake: FakeGitHub;
let app: FakeRepository;
let run: FakeRun;
let workspace: ReturnType<typeof temporaryDirectory>;

beforeEach(async () => {
  ({ repository: app, run } = aBusyRepository());
  workspace = temporaryDirectory({});
  checkOut(app, app.sha(2), workspace.path);
  fake = await startFakeGitHub({ repositories: [app] });
});

afterEach(async () => {
  workspace.remove();
  await fake.stop();
});

function without(permissions: Permissions, scope: string): Permissions {
  return Object.fromEntries(Object.entries(permissions).filter(([name]) => name !== scope));
}

function tokenWith(permissions: Permissions, denial: Denial, kind: 'job' | 'app' = 'job'): FakeToken {
  return fake.addToken(aToken({ kind, name: kind, repositories, permissions, denial }));
}

/** What a job with this token may ask, through the real adapters. */
function worldOf(token: FakeToken, admin?: FakeToken): World {
  const { apiUrl, graphqlUrl, serverUrl: server } = fake;
  const limits = { ...chainLimits, retryBase: 1 };
  const api = githubApi({ token: token.secret, apiUrl, graphqlUrl, userAgent: 'interlock/test', limits });
  const grant = 'id-token' in token.permissions ? fake.grantIdToken({ repository: app, run }) : undefined;
  const identity = { requestUrl: grant?.url, requestToken: grant?.requestToken, server, transport: httpTransport() };
  const platform = api.platform(acmeApp);
  const registries = { env: {}, userAgent: 'interlock/test', job: undefined };
  return {
    platform,
    credentials: lazyCredentials({
      platform,
      workspace: workspace.path,
      temporaryDirectory: workspace.path,
      registries,
      ignoreKey: undefined,
      threadLauncher: undefined,
    }),
    administration: admin === undefined ? undefined : api.administration(acmeApp, admin.secret),
    identityTokens: identityTokens(identity),
    policyFiles: undefined,
    ...openArtifacts({ directory: '.', temporaryDirectory: undefined, trustedRoot: undefined }),
    registries: undefined,
  };
}

/** The deploy of the scenario's run to production, whose workflow stands on an earlier commit of main. */
function question(): Question {
  const workflow = `acme/app/${run.path}@${run.ref}`;
  return aQuestion({
    stage: 'deploy',
    repository: acmeApp,
    repositoryId: String(app.id),
    defaultBranch: { name: 'main', commit: app.sha(2) },
    server: fake.serverUrl,
    commit: app.sha(2),
    event: run.event,
    environment: 'production',
    subjects: [attestedDigest],
    run: aRun({
      id: String(run.id),
      attempt: 2,
      triggeringActor: 'bob',
      job: 'gate',
      sha: app.sha(2),
      workflowSha: app.sha(0),
      workflowRef: workflow,
      jobWorkflowRef: workflow,
      checkRunId: String(run.jobs[0]?.id),
    }),
  });
}

/** Of the first attempt of the scenario's run, which built its tag. */
function certificate(): Partial<SignerCertificate> {
  const uri = `${fake.serverUrl}/acme/app`;
  return {
    sourceRepositoryUri: uri,
    sourceRepositoryIdentifier: String(app.id),
    sourceRepositoryRef: 'refs/tags/v1.0.0',
    sourceRepositoryDigest: app.sha(0),
    runInvocationUri: `${uri}/actions/runs/${run.id}/attempts/1`,
  };
}

const uses: Many<EnvironmentUse> = {
  items: ['production', 'staging'].map((environment) => ({
    environment,
    job: 'ship',
    location: undefined,
    isReached: true,
    isRecorded: true,
  })),
  gaps: [],
};

/** The fact with what it is made of, all of it asked in that world. */
async function collected(key: FactKey, world: World): Promise<Fact<unknown>> {
  const collector = collectors.find((one) => one.key === key);
  if (collector === undefined) throw new Error(`nobody collects ${key}`);
  const asked = question();
  const facts: GivenFacts = { environmentUses: known(uses, 'test') };
  const subject = { name: attestedDigest, kind: 'digest', digests: { sha256: attestedDigest.slice(7) }, stagedPath: undefined } as const;
  const further: GivenFacts = {
    change: await collectFact<DeployedChange>(change, asked, { facts, world }),
    branchRules: await collectFact<BranchRules>(branchRules, asked, { facts, world }),
    environments: await collectFact<Many<DeploymentEnvironment>>(environments, asked, { facts, world }),
    tokenClaims: { ...noAdminToken, cause: 'forbidden' },
    subjects: known({ items: [subject], gaps: [] }, 'test'),
    knownCredentials: await collectFact<Many<KnownFile>>(knownCredentials, asked, { facts, world }),
    // A tag decides something, so its rulesets are asked for.
    signatures: known({ items: [signedSubject({ verifications: [aVerified(certificate())] })], gaps: [] }, 'test'),
  };
  const artifactSources = await collectFact<readonly ArtifactSource[]>(sources, asked, { facts: further, world });
  return collectFact(collector, asked, { facts: { ...facts, ...further, artifactSources }, world });
}

/** What is said of a fact that could not be had, whole or in part: how to make it so. */
function remediesOf(fact: Fact<unknown>): readonly string[] {
  if (fact.state === 'unknown') return [fact.remedy];
  if (Array.isArray(fact.value)) return [...new Set(fact.value.flatMap(remediesWithin))];
  if (isMany(fact.value)) return fact.value.gaps.map(({ remedy }) => remedy ?? '');
  const { cause, remedy } = Object(fact.value);
  return cause === undefined ? [] : [String(remedy)];
}

/** Of an item whose parts are facts of their own. */
function remediesWithin(item: unknown): readonly string[] {
  return Object.values(Object(item)).flatMap((part) => (Object(part).state === 'unknown' ? [String(Object(part).remedy)] : []));
}

const yaml = (...scopes: readonly string[]) => `grant the job's token:\npermissions:\n${scopes.map((one) => `  ${one}`).join('\n')}`;

/** Fact -> each permission that it takes -> what the remedy says where that one is taken away. */
const tier1: Readonly<Partial<Record<FactKey, Readonly<Record<string, readonly string[]>>>>> = {
  environments: { actions: [yaml('actions: read')], contents: [yaml('contents: read')] },
  run: { actions: [yaml('actions: read')] },
  approvals: { actions: [yaml('actions: read')] },
  commits: { contents: [yaml('contents: read')], deployments: [yaml('deployments: read')] },
  pullRequests: { contents: [yaml('contents: read', 'pull-requests: read')], 'pull-requests': [yaml('pull-requests: read')] },
  deployedCommits: { contents: [yaml('contents: read')] },
  deployments: { deployments: [yaml('deployments: read')] },
  signatures: { attestations: [yaml('attestations: read')] },
  artifactSources: { contents: [yaml('contents: read')] },
  buildRuns: { actions: [yaml('actions: read')] },
  deployedReleases: { contents: [yaml('contents: read')] },
  binding: { contents: [yaml('contents: read')] },
  logCredentials: { actions: [yaml('actions: read')] },
  tokenClaims: { 'id-token': [yaml('id-token: write')] },
  // Each part of it is a fact of its own, which says what it takes.
  change: {},
  // Every token of the repository may read them.
  branchRules: {},
  tagRulesets: {},
  // Come with the judged commit; without contents the run ends before there are facts (attackers/blind-token.test.ts).
  repository: {},
  pipeline: {},
  manifests: {},
  // Of a deploy they are read from the workspace; of a change by what its commits are opened with.
  credentials: {},
};

const withoutFiles = collectors.filter(({ tier }) => tier !== 'file').map(({ key }) => key);

test('every fact that takes a token is in one of the tables', () => {
  expect([...Object.keys(tier1), 'storedSecrets', 'defaultToken'].toSorted()).toEqual(withoutFiles.toSorted());
});

const asked = Object.entries(tier1).filter(([key]) => key !== 'pipeline' && key !== 'manifests') as readonly [
  FactKey,
  Readonly<Record<string, readonly string[]>>,
][];
const taken = asked.flatMap(([key, needed]) => Object.entries(needed).map(([scope, remedies]) => ({ key, scope, remedies })));

describe("with the job's own token", () => {
  test.each(asked)('%s is known where everything is granted that it takes', async (key, needed) => {
    // A commit is seen with contents alone, whatever hangs on it.
    const needs: Permissions = Object.fromEntries(
      ['contents', ...Object.keys(needed)].map((scope) => [scope, scope === 'id-token' ? 'write' : 'read']),
    );
    const fact = await collected(key, worldOf(tokenWith(needs, 'not-found')));
    expect([fact.state, remediesOf(fact)]).toEqual(['known', []]);
  });

  describe.each(['not-found', 'forbidden'] as const)('refused as %s', (denial) => {
    test.each(taken)('$key without $scope is unknown, and names that one', async ({ key, scope, remedies }) => {
      const fact = await collected(key, worldOf(tokenWith(without(allOfJob, scope), denial)));
      expect(remediesOf(fact)).toEqual(remedies);
    });
  });

  test.each([
    ['branchRules', { branch: 'main', rules: expect.arrayContaining([expect.objectContaining({ kind: 'pull-request' })]) }],
    ['tagRulesets', { items: [expect.objectContaining({ name: 'tags' })], gaps: [] }],
  ] as const)('%s is known with no permission at all', async (key, value) => {
    expect(await collected(key, worldOf(tokenWith({}, 'forbidden')))).toMatchObject({ state: 'known', value });
  });
});

describe('of what only an App may see', () => {
  const tier2: readonly (readonly [FactKey, readonly string[]])[] = [
    ['storedSecrets', ['secrets', 'dependabot-secrets', 'agent-secrets', 'environments']],
    ['defaultToken', ['administration']],
  ];

  test.each(tier2)("%s is unknown with the job's own token, whatever it may", async (key) => {
    const fact = await collected(key, worldOf(tokenWith(allOfJob, 'forbidden')));
    expect(fact).toEqual(noAdminToken);
    expect(fact).toMatchObject({ cause: 'no-token', remedy: expect.stringContaining('`admin-token`') });
  });

  test.each(tier2)('%s is known with what it takes alone', async (key, scopes) => {
    const admin = tokenWith(Object.fromEntries(scopes.map((scope) => [scope, 'read'])), 'forbidden', 'app');
    const fact = await collected(key, worldOf(tokenWith(allOfJob, 'forbidden'), admin));
    expect([fact.state, remediesOf(fact)]).toEqual(['known', []]);
  });

  const each = tier2.flatMap(([key, scopes]) => scopes.map((scope) => [key, scope] as const));
  test.each(each)('%s without %s is refused, and told so as a right of the App', async (key, scope) => {
    const admin = tokenWith(without(allOfApp, scope), 'forbidden', 'app');
    const fact = await collected(key, worldOf(tokenWith(allOfJob, 'forbidden'), admin));
    const remedies = remediesOf(fact);
    expect(remedies.length).toBeGreaterThan(0);
    for (const remedy of remedies)
      expect(remedy).toBe(`give the App behind \`admin-token\` the permission \`${scope}: read\` for this repository`);
  });

  test('the token of the App is asked for nothing else', async () => {
    const admin = tokenWith(allOfApp, 'forbidden', 'app');
    for (const key of ['storedSecrets', 'defaultToken', 'environments', 'run'] as const)
      await collected(key, worldOf(tokenWith(allOfJob, 'forbidden'), admin));
    const paths = fake.requests.filter(({ token }) => token === 'app').map(({ path }) => path);
    expect(paths.filter((path) => !/\/secrets$|\/organization-secrets$|\/permissions\/workflow$/.test(path))).toEqual([]);
    expect(paths).toContain('/repos/acme/app/actions/permissions/workflow');
  });
});
