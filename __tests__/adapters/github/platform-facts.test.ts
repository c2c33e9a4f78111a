import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { memoryTree } from '../../../__fixtures__/memory-tree.ts';
import { aQuestion, aRun } from '../../../__fixtures__/question.ts';
import { aRule } from '../../../__fixtures__/rule.ts';
import { type Fact, known } from '../../../src/core/facts.ts';
import type { Question } from '../../../src/core/question.ts';
import { collectFacts } from '../../../src/facts/collect.ts';
import type { FactDefinition } from '../../../src/facts/define-fact.ts';
import type { FactKey } from '../../../src/facts/fact-map.ts';
import { planRules } from '../../../src/facts/plan.ts';
import { collectors } from '../../../src/facts/registry.ts';
import { noWorld } from '../../../src/facts/world.ts';
import {
  aToken,
  type FakeGitHub,
  type FakeRepository,
  type FakeRun,
  type FakeToken,
  startFakeGitHub,
} from '../../e2e/fake-github/index.ts';
import { aBusyRepository, attestedDigest } from '../../e2e/fake-github/scenario.ts';
import { aRequest } from './api-for.ts';
import { acmeApp, platformFor } from './platform-for.ts';

let fake: FakeGitHub;
let app: FakeRepository;
let run: FakeRun;

const permissions = { actions: 'read', contents: 'read', deployments: 'read', 'pull-requests': 'read', attestations: 'read' } as const;
const rights = {
  ...permissions,
  administration: 'read',
  secrets: 'read',
  environments: 'read',
  'dependabot-secrets': 'read',
  'agent-secrets': 'read',
} as const;

const path = '.github/workflows/release.yml';
const workflow = `on: push
permissions: {}
jobs:
  gate: {runs-on: ubuntu-24.04, environment: production, steps: [{run: make}]}
`;

beforeEach(async () => {
  ({ repository: app, run } = aBusyRepository());
  fake = await startFakeGitHub({ repositories: [app] });
});

afterEach(async () => {
  await fake.stop();
});

function token(given: Readonly<Record<string, 'read'>>, kind: 'job' | 'app' = 'job'): FakeToken {
  return fake.addToken(aToken({ name: kind, kind, repositories: ['acme/app'], permissions: given, denial: 'forbidden' }));
}

/** The deploy of the scenario, as the runner tells it. */
function question(): Question {
  return aQuestion({
    stage: 'deploy',
    repository: acmeApp,
    repositoryId: String(app.id),
    defaultBranch: { name: 'main', commit: app.sha(2) },
    commit: app.sha(2),
    event: 'push',
    run: aRun({
      id: String(run.id),
      attempt: 2,
      workflowRef: `acme/app/${path}@refs/heads/main`,
      jobWorkflowRef: `acme/app/${path}@refs/heads/main`,
      job: 'gate',
      actor: 'alice',
      triggeringActor: 'bob',
      sha: app.sha(2),
    }),
  });
}

const certificate = { sourceRepositoryRef: 'refs/tags/v1.0.0' };
const verification = { state: 'verified', source: 'a.json', root: 'public-good', signer: { kind: 'certificate', certificate } };
/** Given, not collected: that the artifact was built from a tag, and that the job has no identity token. */
const others: readonly FactDefinition[] = [
  { ...givenFact('signatures'), collect: async () => known({ items: [{ subject: {}, verifications: [verification] }], gaps: [] }, 'test') },
  { ...givenFact('tokenClaims'), collect: async () => ({ state: 'unknown', cause: 'forbidden', reason: 'no token', remedy: '' }) },
];

const all = [...collectors.filter(({ key }) => !others.some((other) => other.key === key)), ...others];

function givenFact(key: string): Omit<FactDefinition, 'collect'> {
  return { key, needs: [], prefers: [], scope: 'run', permissions: {}, tier: 1 };
}

const ofPlatform: readonly FactKey[] = [
  'repository',
  'environmentUses',
  'environments',
  'branchRules',
  'tagRulesets',
  'run',
  'approvals',
  'deployedCommits',
  'commits',
  'pullRequests',
  'deployments',
];
const ofAdministration: readonly FactKey[] = ['storedSecrets', 'defaultToken'];

async function collect(keys: readonly FactKey[], job: FakeToken, admin?: FakeToken) {
  const opened = platformFor(fake, job);
  const on = { enforcement: 'deny', adviceEnforcement: 'deny', denyFrom: undefined, onUnknown: undefined, options: {} } as const;
  const plan = planRules([aRule([], {}, [...keys])], all, () => on, []);
  const administration = admin && opened.administration(admin);
  const world = { ...noWorld, platform: opened.platform, administration };
  const ports = { world, tree: memoryTree({ [path]: workflow }), roots: [''], rootGaps: [] };
  const facts = await collectFacts(plan.facts, all, question(), ports, new Map());
  return { ...opened, facts, plan };
}

const states = (facts: ReadonlyMap<string, Fact<unknown>>, keys: readonly FactKey[]) =>
  Object.fromEntries(keys.map((key) => [key, facts.get(key)?.state]));

describe('a deploy', () => {
  test('costs at most twelve calls, with one environment, one artifact from a tag, and a second attempt', async () => {
    const { api, platform, facts, plan } = await collect(ofPlatform, token(permissions));
    expect(states(facts, ofPlatform)).toEqual(Object.fromEntries(ofPlatform.map((key) => [key, 'known'])));
    await api.snapshot(aRequest(app, { commit: app.sha(2), base: 'none' }));
    await platform.attestations({ digests: [attestedDigest], repositoryId: undefined, signal: new AbortController().signal });
    await platform.isAncestor(app.sha(0), app.sha(2));
    expect(api.usage().calls).toBe(11);
    const { attestations: _attestations, ...planned } = permissions;
    expect(plan.permissions).toEqual(planned);
  });

  test('knows the ref policy of the environment that is used, and gives the commits since the last deployment', async () => {
    const { facts } = await collect(['environments', 'commits'], token(permissions));
    expect(facts.get('environments')).toMatchObject({
      value: {
        items: [{ name: 'production', refs: { kind: 'patterns' } }, { refs: { kind: 'unasked' } }, { refs: { kind: 'any' } }],
        gaps: [],
      },
    });
    expect(facts.get('commits')).toMatchObject({ value: { items: [{ oid: app.sha(2) }, { oid: app.sha(1) }], gaps: [] } });
  });
});

describe('without a permission, what it takes is unknown, and says the exact YAML', () => {
  test.each<[keyof typeof permissions, readonly FactKey[]]>([
    ['actions', ['environments', 'run', 'approvals']],
    ['contents', ['deployedCommits', 'commits', 'pullRequests']],
    ['deployments', ['deployments']],
    ['pull-requests', ['pullRequests']],
  ])('%s: read', async (scope, blind) => {
    const { [scope]: _left, ...rest } = permissions;
    const { facts } = await collect(ofPlatform, token(rest));
    const expected = Object.fromEntries(ofPlatform.map((key) => [key, blind.includes(key) ? 'unknown' : 'known']));
    expect(states(facts, ofPlatform)).toEqual(expected);
    for (const key of blind) expect(facts.get(key)).toMatchObject({ remedy: expect.stringContaining(`permissions:\n  ${scope}: read`) });
  });

  test('what was deployed before takes deployments: read, and is missed of the commits since then alone', async () => {
    const { deployments: _left, ...rest } = permissions;
    const { facts } = await collect(['deployedCommits', 'commits'], token(rest));
    const oids = [app.sha(2), app.sha(1)].map((oid) => expect.objectContaining({ oid }));
    expect(facts.get('deployedCommits')).toMatchObject({ value: { items: oids, gaps: [] } });
    const gaps = [{ cause: 'forbidden', remedy: expect.stringContaining('deployments: read') }];
    expect(facts.get('commits')).toMatchObject({ value: { gaps } });
  });

  test.each<[keyof typeof rights, number, number]>([
    ['secrets', 3, 2],
    ['dependabot-secrets', 4, 1],
    ['agent-secrets', 4, 1],
    ['environments', 4, 3],
  ])('%s: read of an App, without which the other stores are known', async (scope, items, stores) => {
    const { [scope]: _left, ...rest } = rights;
    const { facts } = await collect(ofAdministration, token(permissions), token(rest, 'app'));
    expect(facts.get('defaultToken')).toMatchObject({ state: 'known' });
    const named = { cause: 'forbidden', remedy: expect.stringContaining(`\`${scope}: read\``) };
    const gaps = Array.from({ length: stores }, () => named);
    expect(facts.get('storedSecrets')).toMatchObject({ state: 'known', value: { items: { length: items }, gaps } });
  });

  test('administration: read of an App', async () => {
    const { administration: _left, ...rest } = rights;
    const { facts } = await collect(ofAdministration, token(permissions), token(rest, 'app'));
    expect(facts.get('storedSecrets')).toMatchObject({ state: 'known', value: { gaps: [] } });
    const remedy = expect.stringContaining('`administration: read`');
    expect(facts.get('defaultToken')).toMatchObject({ state: 'unknown', cause: 'forbidden', reason: remedy, remedy });
  });

  test('a token of an App', async () => {
    const { facts } = await collect(ofAdministration, token(permissions));
    for (const key of ofAdministration)
      expect(facts.get(key)).toMatchObject({ cause: 'no-token', remedy: expect.stringContaining('admin-token') });
  });
});

test('with a token of an App what it alone sees is known', async () => {
  const { facts, api } = await collect(ofAdministration, token(permissions), token(rights, 'app'));
  expect(facts.get('storedSecrets')).toMatchObject({ value: { items: { length: 5 }, gaps: [] } });
  expect(facts.get('defaultToken')).toMatchObject({ value: { canWrite: false } });
  // Environments with the pattern of one, four stores, three environments, the setting.
  expect(api.usage().calls).toBe(10);
});
