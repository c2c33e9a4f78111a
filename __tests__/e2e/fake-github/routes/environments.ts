import { idOf } from '../account.ts';
import type { FakeEnvironment } from '../environment.ts';
import { notFound, page, type RestAnswer, type RestRoute } from '../rest.ts';
import { apiOf, below, nodeId, pageOf, type RepositoryRequest } from './below.ts';
import { teamShape, userShape } from './shapes.ts';

/** Environments, their ref patterns, and the Apps that decide. All of it takes `actions: read`. */
export const environmentRoutes: readonly RestRoute[] = [
  below('/environments', { scope: 'actions' }, (request) => {
    const { environments } = request.repository;
    const { items, headers } = page(request, environments);
    const shown = items.map((environment) => environmentShape(request, environment));
    return { status: 200, body: { total_count: environments.length, environments: shown }, headers };
  }),
  one('', (request, environment) => ({ status: 200, body: environmentShape(request, environment) })),
  one('/deployment-branch-policies', (request, environment) => {
    const patterns = patternsOf(environment);
    const { items, headers } = page(request, patterns);
    return { status: 200, body: { total_count: patterns.length, branch_policies: items }, headers };
  }),
  one('/deployment_protection_rules', (request, { customRules }) => {
    const rules = customRules.map((slug) => customRuleShape(request, slug));
    return { status: 200, body: { total_count: rules.length, custom_deployment_protection_rules: rules } };
  }),
];

function one(template: string, answer: (request: RepositoryRequest, environment: FakeEnvironment) => RestAnswer): RestRoute {
  return below(`/environments/{environment_name}${template}`, { scope: 'actions' }, (request) => {
    const name = request.parameters['environment_name']?.toLowerCase();
    const environment = request.repository.environments.find((candidate) => candidate.name.toLowerCase() === name);
    return environment === undefined ? notFound('rest/deployments/environments#get-an-environment') : answer(request, environment);
  });
}

/** An environment with its addresses, as approvals and waiting deployments name it. */
export function environmentName(request: RepositoryRequest, { id, name }: Pick<FakeEnvironment, 'id' | 'name'>) {
  return {
    id,
    node_id: nodeId('Environment', id),
    name,
    url: apiOf(request, `/environments/${encodeURIComponent(name)}`),
    html_url: pageOf(request, `/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`),
  };
}

const dates = { created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' };

export function datedEnvironment(request: RepositoryRequest, name: string) {
  const known = request.repository.environments.find((candidate) => candidate.name === name);
  return { ...environmentName(request, { id: known?.id ?? idOf(`environment ${name}`), name }), ...dates };
}

function environmentShape(request: RepositoryRequest, environment: FakeEnvironment) {
  return {
    ...environmentName(request, environment),
    ...dates,
    ...(environment.canAdminsBypass === undefined ? {} : { can_admins_bypass: environment.canAdminsBypass }),
    protection_rules: protectionRules(request, environment),
    deployment_branch_policy: refPolicy(environment),
  };
}

function refPolicy({ refs }: FakeEnvironment) {
  if (refs === 'any') return null;
  return { protected_branches: refs === 'protected-branches', custom_branch_policies: refs !== 'protected-branches' };
}

function protectionRules(request: RepositoryRequest, environment: FakeEnvironment): readonly unknown[] {
  const { name, waitMinutes, reviewers, preventSelfReview, refs, customRules } = environment;
  const rule = (type: string) => ({ id: idOf(`${name} ${type}`), node_id: nodeId('Gate', `${name} ${type}`), type });
  const required = {
    ...rule('required_reviewers'),
    prevent_self_review: preventSelfReview,
    reviewers: reviewersShape(request, environment),
  };
  return [
    ...(waitMinutes > 0 ? [{ ...rule('wait_timer'), wait_timer: waitMinutes }] : []),
    ...(reviewers.length > 0 ? [required] : []),
    ...(refs === 'any' ? [] : [rule('branch_policy')]),
    ...customRules.map(rule),
  ];
}

export function reviewersShape(request: RepositoryRequest, { reviewers }: FakeEnvironment) {
  return reviewers.map((reviewer) =>
    reviewer.kind === 'Team'
      ? { type: 'Team', reviewer: teamShape(request, reviewer) }
      : { type: 'User', reviewer: userShape(request, reviewer) },
  );
}

function patternsOf({ name: environment, refs }: FakeEnvironment) {
  if (typeof refs === 'string') return [];
  const pattern = (type: 'branch' | 'tag') => (name: string) => {
    const id = idOf(`${environment} ${type} ${name}`);
    return { id, node_id: nodeId('GateBranchPolicy', id), name, type };
  };
  return [...(refs.branches ?? []).map(pattern('branch')), ...(refs.tags ?? []).map(pattern('tag'))];
}

function customRuleShape({ apiUrl }: RepositoryRequest, slug: string) {
  const id = idOf(`app ${slug}`);
  const app = { id, node_id: nodeId('App', id), slug, integration_url: `${apiUrl}/apps/${slug}` };
  return { id: idOf(`rule ${slug}`), node_id: nodeId('DeploymentProtectionRule', slug), enabled: true, app };
}
