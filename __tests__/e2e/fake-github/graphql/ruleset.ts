import { type FakeRule, type FakeRuleset } from '../ruleset.ts';
import { mayUse } from '../token.ts';
import { connection } from './connection.ts';
import { type Args, type Scope } from './scope.ts';

/** Rulesets in every enforcement, from above too unless asked otherwise. */
export function rulesets(scope: Scope, args: Args) {
  const targets = Array.isArray(args['targets']) ? args['targets'] : undefined;
  const found = scope.repository.rulesets
    .filter(({ level }) => args['includeParents'] !== false || level === 'repository')
    .filter(({ target }) => targets === undefined || targets.includes(target.toUpperCase()));
  return connection('rulesets', found, args, (ruleset) => rulesetFields(ruleset, scope));
}

export function rulesetFields(ruleset: FakeRuleset, scope: Scope): object {
  const { id, name, target, enforcement, include, exclude, rules, bypass } = ruleset;
  const mayWrite = mayUse(scope.token, scope.repository, 'administration', 'write');
  const date = '2026-01-01T00:00:00Z';
  return {
    __typename: 'RepositoryRuleset',
    id: `RRS_${id}`,
    databaseId: id,
    name,
    target: target.toUpperCase(),
    enforcement: enforcement.toUpperCase(),
    createdAt: date,
    updatedAt: date,
    source: () => sourceFields(ruleset, scope),
    conditions: { refName: { include, exclude }, repositoryName: null, repositoryId: null, repositoryProperty: null },
    rules: (args: Args) => {
      const found = rules.filter(({ type }) => typeof args['type'] !== 'string' || type.toUpperCase() === args['type']);
      return connection('rules', found, args, (rule) => ruleFields(rule, id));
    },
    bypassActors: (args: Args) =>
      mayWrite
        ? connection('bypassActors', bypass, args, ({ kind, id: actor }) => ({
            id: `RRBA_${actor}`,
            bypassMode: 'ALWAYS',
            organizationAdmin: kind === 'OrganizationAdmin',
            repositoryRoleDatabaseId: kind === 'RepositoryRole' ? actor : null,
            deployKey: false,
            enterpriseOwner: false,
            repositoryRoleName: null,
          }))
        : null,
  };
}

function sourceFields({ level, source }: FakeRuleset, { repository, repositoryFields }: Scope) {
  if (level === 'repository') return repositoryFields();
  const name = source ?? repository.owner;
  if (level === 'enterprise') return { __typename: 'Enterprise', id: `E_${name}`, slug: name, name };
  return { __typename: 'Organization', id: `O_${name}`, login: name, databaseId: repository.ownerAccount.id };
}

function ruleFields(rule: FakeRule, ruleset: number) {
  return { __typename: 'RepositoryRule', id: `RR_${ruleset}_${rule.type}`, type: rule.type.toUpperCase(), parameters: parametersOf(rule) };
}

function parametersOf(rule: FakeRule): object | null {
  switch (rule.type) {
    case 'pull_request':
      return {
        __typename: 'PullRequestParameters',
        allowedMergeMethods: ['MERGE', 'SQUASH', 'REBASE'],
        dismissStaleReviewsOnPush: rule.dismissStale ?? false,
        requireCodeOwnerReview: rule.codeOwners ?? false,
        requireLastPushApproval: rule.lastPush ?? false,
        requiredApprovingReviewCount: rule.approvals ?? 1,
        requiredReviewThreadResolution: false,
      };
    case 'workflows':
      return {
        __typename: 'WorkflowsParameters',
        doNotEnforceOnCreate: false,
        workflows: rule.workflows.map(({ repositoryId, path, ref, sha }) => ({ repositoryId, path, ref: ref ?? null, sha: sha ?? null })),
      };
    case 'required_status_checks':
      return {
        __typename: 'RequiredStatusChecksParameters',
        doNotEnforceOnCreate: false,
        strictRequiredStatusChecksPolicy: false,
        requiredStatusChecks: rule.checks.map(({ name, app }) => ({ context: name, integrationId: app ?? null })),
      };
    case 'required_deployments':
      return { __typename: 'RequiredDeploymentsParameters', requiredDeploymentEnvironments: rule.environments };
    case 'update':
      return { __typename: 'UpdateParameters', updateAllowsFetchAndMerge: false };
    case 'commit_message_pattern':
      return { __typename: 'CommitMessagePatternParameters', name: null, negate: false, operator: 'regex', pattern: rule.pattern };
    default:
      return null;
  }
}
