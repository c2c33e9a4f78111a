import { notFound, page, type RestRoute } from '../rest.ts';
import { type FakeRule, type FakeRuleset, isAbout } from '../ruleset.ts';
import { mayUse } from '../token.ts';
import { apiOf, below, nodeId, pageOf, type RepositoryRequest } from './below.ts';

/** Rulesets and the rules that follow from them; every token with a right to the repository may read them. */
export const rulesetRoutes: readonly RestRoute[] = [
  below('/rules/branches/{branch}', { scope: 'metadata' }, (request) => {
    const { rulesets, defaultBranch } = request.repository;
    const ref = `refs/heads/${request.parameters['branch']}`;
    const active = rulesets.filter((one) => one.enforcement === 'active' && isAbout(one, ref, defaultBranch));
    const { items, headers } = page(
      request,
      active.flatMap((ruleset) => ruleset.rules.map((rule) => ({ ...ruleShape(rule), ...origin(request, ruleset) }))),
    );
    return { status: 200, body: items, headers };
  }),
  below('/rulesets', { scope: 'metadata' }, (request) => {
    const targets = request.query.get('targets')?.split(',');
    const chosen = visible(request).filter(({ target }) => targets === undefined || targets.includes(target));
    const { items, headers } = page(request, chosen);
    return { status: 200, body: items.map((ruleset) => summaryShape(request, ruleset)), headers };
  }),
  below('/rulesets/{ruleset_id}', { scope: 'metadata' }, (request) => {
    const ruleset = visible(request).find(({ id }) => String(id) === request.parameters['ruleset_id']);
    if (ruleset === undefined) return notFound('rest/repos/rules#get-a-repository-ruleset');
    return { status: 200, body: rulesetShape(request, ruleset) };
  }),
];

function visible({ repository, query }: RepositoryRequest): readonly FakeRuleset[] {
  const isWithParents = query.get('includes_parents') !== 'false';
  return repository.rulesets.filter(({ level }) => isWithParents || level === 'repository');
}

const levels = { repository: 'Repository', organization: 'Organization', enterprise: 'Enterprise' } as const;

/** Name of what the ruleset belongs to. */
export function sourceOf({ owner, name }: { readonly owner: string; readonly name: string }, { level, source }: FakeRuleset): string {
  return source ?? (level === 'repository' ? `${owner}/${name}` : owner);
}

function origin({ repository }: RepositoryRequest, ruleset: FakeRuleset) {
  return {
    ruleset_source_type: levels[ruleset.level],
    ruleset_source: sourceOf(repository, ruleset),
    ruleset_id: ruleset.id,
  };
}

function summaryShape(request: RepositoryRequest, ruleset: FakeRuleset) {
  const { id, name, target, level, enforcement } = ruleset;
  return {
    id,
    name,
    target,
    source_type: levels[level],
    source: sourceOf(request.repository, ruleset),
    enforcement,
    node_id: nodeId('RepositoryRuleset', id),
    _links: { self: { href: apiOf(request, `/rulesets/${id}`) }, html: { href: pageOf(request, `/rules/${id}`) } },
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  };
}

function rulesetShape(request: RepositoryRequest, ruleset: FakeRuleset) {
  const mayWrite = mayUse(request.token, request.repository, 'administration', 'write');
  const bypass = ruleset.bypass.map(({ kind, id }) => ({ actor_id: id, actor_type: kind, bypass_mode: 'always' }));
  return {
    ...summaryShape(request, ruleset),
    conditions: { ref_name: { include: ruleset.include, exclude: ruleset.exclude } },
    rules: ruleset.rules.map(ruleShape),
    ...(mayWrite ? { bypass_actors: bypass } : {}),
    current_user_can_bypass: 'never',
  };
}

/** A rule with its parameters, as the description writes it. */
export function ruleShape(rule: FakeRule): { readonly type: string; readonly parameters?: unknown } {
  switch (rule.type) {
    case 'pull_request':
      return { type: rule.type, parameters: pullRequestParameters(rule) };
    case 'workflows':
      return { type: rule.type, parameters: { do_not_enforce_on_create: false, workflows: rule.workflows.map(workflowShape) } };
    case 'required_status_checks':
      return { type: rule.type, parameters: checkParameters(rule.checks) };
    case 'required_deployments':
      return { type: rule.type, parameters: { required_deployment_environments: rule.environments } };
    case 'commit_message_pattern':
      return { type: rule.type, parameters: { operator: 'regex', pattern: rule.pattern } };
    case 'update':
      return { type: rule.type, parameters: { update_allows_fetch_and_merge: false } };
    case 'merge_queue':
      return { type: rule.type, parameters: queueParameters };
    default:
      return { type: rule.type };
  }
}

function pullRequestParameters(rule: FakeRule & { readonly type: 'pull_request' }) {
  return {
    allowed_merge_methods: ['merge', 'squash', 'rebase'],
    dismiss_stale_reviews_on_push: rule.dismissStale ?? false,
    require_code_owner_review: rule.codeOwners ?? false,
    require_last_push_approval: rule.lastPush ?? false,
    required_approving_review_count: rule.approvals ?? 1,
    required_review_thread_resolution: false,
  };
}

function workflowShape({ repositoryId, ...workflow }: { readonly repositoryId: number; readonly path: string }) {
  return { repository_id: repositoryId, ...workflow };
}

function checkParameters(checks: readonly { readonly name: string; readonly app?: number }[]) {
  const required = checks.map(({ name, app }) => ({ context: name, ...(app === undefined ? {} : { integration_id: app }) }));
  return { required_status_checks: required, strict_required_status_checks_policy: false, do_not_enforce_on_create: false };
}

const queueParameters = {
  check_response_timeout_minutes: 60,
  grouping_strategy: 'ALLGREEN',
  max_entries_to_build: 5,
  max_entries_to_merge: 5,
  merge_method: 'MERGE',
  min_entries_to_merge: 1,
  min_entries_to_merge_wait_minutes: 5,
};
