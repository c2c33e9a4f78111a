import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  approve,
  aRelease,
  aToken,
  type FakeGitHub,
  type FakeRepository,
  type FakeRun,
  type FakeToken,
  rerun,
  startFakeGitHub,
} from './index.ts';
import { aBusyRepository, attestedDigest, people } from './scenario.ts';

let fake: FakeGitHub;
let app: FakeRepository;
let run: FakeRun;
let job: FakeToken;
let admin: FakeToken;

beforeEach(async () => {
  ({ repository: app, run } = aBusyRepository());
  const repositories = ['acme/app'];
  const permissions = { actions: 'read', contents: 'read', deployments: 'read', 'pull-requests': 'read', attestations: 'read' } as const;
  job = aToken({ name: 'job', repositories, permissions });
  const more = {
    administration: 'write',
    secrets: 'read',
    environments: 'read',
    'dependabot-secrets': 'read',
    'agent-secrets': 'read',
  } as const;
  admin = aToken({ kind: 'app', name: 'admin', repositories, permissions: { ...permissions, ...more } });
  fake = await startFakeGitHub({ repositories: [app], tokens: [job, admin] });
});

afterEach(async () => {
  await fake.stop();
});

async function get(path: string, token: FakeToken = job, apiUrl = fake.apiUrl) {
  const address = path.startsWith('http') ? path : `${apiUrl}/repos/acme/app${path}`;
  const response = await fetch(address, { headers: { authorization: `token ${token.secret}` } });
  return { status: response.status, headers: response.headers, body: Object(await response.json()) };
}

/** Path, what it takes of an App, whether an Enterprise Server 3.19 has it. */
const operations: readonly (readonly [path: () => string, permission: string, isOnServer: boolean])[] = [
  [() => '/environments', 'actions', true],
  [() => '/environments/production', 'actions', true],
  [() => '/environments/eu%2Ftest', 'actions', true],
  [() => '/environments/production/deployment-branch-policies', 'actions', true],
  [() => '/environments/production/deployment_protection_rules', 'actions', true],
  [() => '/branches', 'contents', true],
  [() => '/branches?protected=true', 'contents', true],
  [() => '/branches/feature/x', 'contents', true],
  [() => '/branches/feature%2Fx', 'contents', true],
  [() => '/rules/branches/main', 'metadata', true],
  [() => '/rulesets?includes_parents=true&targets=tag', 'metadata', true],
  [() => `/rulesets/${app.rulesets[0]?.id}`, 'metadata', true],
  [() => `/actions/runs/${run.id}`, 'actions', true],
  [() => `/actions/runs/${run.id}/attempts/1`, 'actions', true],
  [() => `/actions/runs/${run.id}/approvals`, 'actions', true],
  [() => `/actions/runs/${run.id}/pending_deployments`, 'actions', true],
  [() => `/actions/runs/${run.id}/jobs?filter=all`, 'actions', true],
  [() => `/actions/runs/${run.id}/attempts/2/jobs`, 'actions', true],
  [() => '/deployments?environment=production', 'deployments', true],
  [() => `/deployments/${app.deployments[0]?.id}/statuses`, 'deployments', true],
  [() => `/commits/${app.sha(2)}/pulls`, 'pull_requests', true],
  [() => '/pulls/7', 'pull_requests', true],
  [() => '/pulls/7/reviews', 'pull_requests', true],
  [() => `/compare/${app.sha(0)}...main`, 'contents', true],
  [() => '/commits/main', 'contents', true],
  [() => '/releases/tags/v1.0.0', 'contents', true],
  [() => `/attestations/${encodeURIComponent(attestedDigest)}`, 'attestations', false],
  [() => '/actions/secrets', 'secrets', true],
  [() => '/actions/organization-secrets', 'secrets', true],
  [() => '/dependabot/secrets', 'dependabot_secrets', true],
  [() => '/agents/secrets', 'agent_secrets', false],
  [() => '/environments/production/secrets', 'environments', true],
  [() => '/actions/permissions', 'administration', true],
  [() => '/actions/permissions/workflow', 'administration', true],
  [() => '/actions/oidc/customization/sub', 'actions', true],
  [() => '/properties/values', 'metadata', true],
  [() => '/collaborators/Bob/permission', 'metadata', true],
];

describe('every operation', () => {
  test.each(operations)('%s takes %s and keeps both descriptions', async (path, permission, isOnServer) => {
    expect((await get(path(), admin)).status).toBe(200);
    expect((await get(path(), admin, fake.enterprise.apiUrl)).status).toBe(isOnServer ? 200 : 404);
    const bare = fake.addToken(aToken({ name: 'bare', repositories: ['acme/app'], permissions: {} }));
    const refused = await get(path(), bare);
    expect([refused.status, refused.headers.get('x-accepted-github-permissions')]).toEqual(
      permission === 'metadata' ? [200, null] : [403, `${permission}=read`],
    );
    const elsewhere = fake.addToken(
      aToken({ kind: 'app', name: 'elsewhere', repositories: ['acme/other'], permissions: admin.permissions }),
    );
    expect((await get(path(), elsewhere)).status).toBe(404);
    expect(fake.problems).toEqual([]);
  });

  test('what only an App may have cannot be given to a job', () => {
    for (const scope of ['administration', 'secrets', 'environments', 'members'])
      expect(() => aToken({ name: 'job', repositories: [], permissions: { [scope]: 'read' } })).toThrow('no job');
  });
});

describe('the state shows in the answers', () => {
  test('an environment with all its rules', async () => {
    const { body } = await get('/environments?per_page=1');
    expect(body).toMatchObject({
      total_count: 3,
      environments: [
        {
          name: 'production',
          can_admins_bypass: false,
          deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
          protection_rules: [
            { type: 'wait_timer', wait_timer: 30 },
            {
              type: 'required_reviewers',
              prevent_self_review: true,
              reviewers: [
                { type: 'User', reviewer: { login: 'bob', id: people.bob.id, type: 'User' } },
                { type: 'Team', reviewer: { slug: 'release' } },
              ],
            },
            { type: 'branch_policy' },
            { type: 'change-control' },
          ],
        },
      ],
    });
    expect((await get('/environments/eu%2Ftest')).body).toMatchObject({ protection_rules: [], deployment_branch_policy: null });
    expect('can_admins_bypass' in (await get('/environments/eu%2Ftest')).body).toBe(false);
    expect((await get('/environments/production/deployment-branch-policies')).body.branch_policies).toMatchObject([
      { name: 'main', type: 'branch' },
      { name: 'release/*', type: 'branch' },
      { name: 'v*', type: 'tag' },
    ]);
    expect((await get('/environments/staging/deployment-branch-policies')).body).toEqual({ total_count: 0, branch_policies: [] });
    expect((await get('/environments/prodution')).status).toBe(404);
    expect((await get('/environments/prodution/deployment-branch-policies')).status).toBe(404);
  });

  test('branches, protected by either kind', async () => {
    const names = async (path: string) => (await get(path)).body.map((branch: { name: string }) => branch.name);
    expect(await names('/branches')).toEqual(['feature/x', 'main', 'release/1']);
    // All of them, for the organisation's ruleset is about every branch.
    expect(await names('/branches?protected=true')).toEqual(['feature/x', 'main', 'release/1']);
    app.rulesets.length = 1;
    expect(await names('/branches?protected=true')).toEqual(['main', 'release/1']);
    expect(await names('/branches?protected=false')).toEqual(['feature/x']);
  });

  test('the effective rules of a branch, also of one that is not there', async () => {
    const types = async (branch: string) =>
      (await get(`/rules/branches/${branch}`)).body.map((rule: Record<string, unknown>) => [rule['type'], rule['ruleset_source']]);
    const everywhere = [
      ['workflows', 'acme'],
      ['required_status_checks', 'acme'],
    ];
    expect(await types('main')).toEqual([
      ['pull_request', 'acme/app'],
      ['non_fast_forward', 'acme/app'],
      ...everywhere,
      ['required_signatures', 'acme-corp'],
    ]);
    expect(await types('nowhere')).toEqual(everywhere);
    const [rule] = (await get('/rules/branches/main')).body;
    expect(rule.parameters).toMatchObject({ required_approving_review_count: 2, require_last_push_approval: true });
  });

  test('who can go round a ruleset is told to those who can change it', async () => {
    const path = `/rulesets/${app.rulesets[0]?.id}`;
    expect('bypass_actors' in (await get(path)).body).toBe(false);
    expect((await get(path, admin)).body.bypass_actors).toEqual([{ actor_id: 1, actor_type: 'Team', bypass_mode: 'always' }]);
    expect((await get('/rulesets?includes_parents=false')).body.map(({ name }: { name: string }) => name)).toEqual([
      'main',
      'trial',
      'tags',
    ]);
  });

  test('a run, its attempts, and what people said to it', async () => {
    const path = `/actions/runs/${run.id}`;
    expect((await get(path)).body).toMatchObject({ run_attempt: 2, actor: { login: 'alice' }, triggering_actor: { login: 'bob' } });
    expect((await get(`${path}/attempts/1`)).body).toMatchObject({ run_attempt: 1, triggering_actor: { login: 'alice' } });
    expect((await get(`${path}/attempts/3`)).status).toBe(404);
    expect((await get(`${path}/pending_deployments`)).body).toMatchObject([{ environment: { name: 'staging' } }]);
    approve(run, { by: people.carol, environments: ['staging'] });
    rerun(run, people.carol);
    expect((await get(`${path}/approvals`)).body).toMatchObject([
      { state: 'approved', user: { login: 'bob' }, environments: [{ name: 'production' }], comment: 'fine' },
      { state: 'approved', user: { login: 'carol' }, environments: [{ name: 'staging' }] },
    ]);
    expect((await get(`${path}/pending_deployments`)).body).toEqual([]);
    expect((await get(path)).body).toMatchObject({ run_attempt: 3, triggering_actor: { login: 'carol' } });
    expect((await get('/actions/runs/1')).status).toBe(404);
  });

  test('deployments, newest first', async () => {
    const { body } = await get('/deployments?environment=production');
    expect(body.map(({ sha }: { sha: string }) => sha)).toEqual([app.sha(2), app.sha(0)]);
    expect((await get(`/deployments/${body[0].id}/statuses`)).body).toMatchObject([{ state: 'in_progress' }, { state: 'queued' }]);
  });

  test('comparisons follow the parents', async () => {
    const of = async (basehead: string) => (await get(`/compare/${basehead}`)).body;
    expect(await of(`${app.sha(0)}...${app.sha(2)}`)).toMatchObject({ status: 'ahead', ahead_by: 2, behind_by: 0 });
    expect(await of(`main...${app.sha(0)}`)).toMatchObject({ status: 'behind', ahead_by: 0, behind_by: 2 });
    expect(await of(`${app.sha(2)}...${app.sha(2)}`)).toMatchObject({ status: 'identical' });
    expect(await of('main...feature/x')).toMatchObject({ status: 'diverged', merge_base_commit: { sha: app.sha(0) } });
    expect((await get('/compare/main...gone')).status).toBe(404);
  });

  test('people of commits and pull requests', async () => {
    expect((await get(`/commits/${app.sha(2)}`)).body).toMatchObject({
      author: { login: 'alice' },
      committer: { login: 'web-flow' },
      commit: { verification: { verified: true } },
    });
    expect((await get(`/commits/${app.sha(3)}`)).body).toMatchObject({ author: null, committer: null });
    for (const sha of [app.sha(1), app.sha(2)])
      expect((await get(`/commits/${sha}/pulls`)).body).toMatchObject([{ number: 7, merge_commit_sha: app.sha(2) }]);
    expect((await get(`/commits/${app.sha(0)}/pulls`)).body).toEqual([]);
    expect((await get('/pulls/7')).body).toMatchObject({ merged: true, merged_by: { login: 'carol' }, user: { login: 'alice' } });
    expect((await get('/pulls/7/reviews?per_page=2')).headers.get('link')).toContain('page=2');
    expect((await get('/collaborators/alice/permission')).body).toMatchObject({ permission: 'write', role_name: 'write' });
    expect((await get('/collaborators/mallory/permission')).status).toBe(404);
  });

  test('a release hangs on its tag, and a draft is none', async () => {
    app.releases.push(aRelease({ tag: 'v2', isDraft: true }));
    expect((await get('/releases/tags/v1.0.0')).body).toMatchObject({ tag_name: 'v1.0.0', immutable: true, draft: false });
    expect((await get('/releases/tags/v2')).body).toMatchObject({ message: 'Not Found' });
  });

  test('secrets by their store', async () => {
    const names = async (path: string) => (await get(path, admin)).body.secrets.map(({ name }: { name: string }) => name);
    expect(await names('/actions/secrets')).toEqual(['NPM']);
    expect(await names('/actions/organization-secrets')).toEqual(['SHARED']);
    expect(await names('/dependabot/secrets')).toEqual(['FEED']);
    expect(await names('/agents/secrets')).toEqual(['MODEL']);
    expect(await names('/environments/production/secrets')).toEqual(['CLOUD']);
    expect(await names('/environments/staging/secrets')).toEqual([]);
  });

  test('what is public needs no permission to be read, what is secret does', async () => {
    const open = { ...app, name: 'open', visibility: 'public' } as const;
    fake.add(open);
    const bare = fake.addToken(aToken({ name: 'bare', repositories: [], permissions: {} }));
    const statusOf = async (path: string) => (await get(`${fake.apiUrl}/repos/acme/open${path}`, bare)).status;
    expect(await statusOf('/environments')).toBe(200);
    expect(await statusOf('/pulls/7')).toBe(200);
    expect(await statusOf('/actions/secrets')).toBe(403);
    expect(await statusOf('/actions/permissions')).toBe(403);
  });
});
