import type { BranchRule, RequiredWorkflow, RulesetOrigin } from '../../../platform/model.ts';
import { fieldOf, listOf, numberOf, textOf } from '../json.ts';
import { eachOf } from './shaped.ts';

/** An item of `GET /repos/{owner}/{repo}/rules/branches/{branch}`. What a rule does not say of its strictness, it does not demand. */
export function parseBranchRule(value: unknown): BranchRule | undefined {
  const type = textOf(value, 'type');
  const ruleset = originOf(value);
  if (type === undefined || ruleset === undefined) return undefined;
  const parameters = fieldOf(value, 'parameters');
  if (type === 'pull_request') {
    return {
      ruleset,
      kind: 'pull-request',
      approvals: numberOf(parameters, 'required_approving_review_count') ?? 0,
      isCodeOwnerReviewRequired: fieldOf(parameters, 'require_code_owner_review') === true,
      isLastPushApprovalRequired: fieldOf(parameters, 'require_last_push_approval') === true,
      areStaleReviewsDismissed: fieldOf(parameters, 'dismiss_stale_reviews_on_push') === true,
    };
  }
  if (type === 'workflows') {
    const workflows = eachOf(listOf(parameters, 'workflows') ?? [], workflowOf);
    return workflows && { ruleset, kind: 'workflows', workflows };
  }
  if (type === 'required_status_checks') {
    const checks = eachOf(listOf(parameters, 'required_status_checks') ?? [], checkOf);
    return checks && { ruleset, kind: 'status-checks', checks };
  }
  return { ruleset, kind: 'other', type };
}

const levels: Readonly<Record<string, RulesetOrigin['level']>> = {
  Repository: 'repository',
  Organization: 'organisation',
  Enterprise: 'enterprise',
};

function originOf(value: unknown): RulesetOrigin | undefined {
  const id = numberOf(value, 'ruleset_id');
  const source = textOf(value, 'ruleset_source');
  const type = textOf(value, 'ruleset_source_type') ?? '';
  const level = Object.hasOwn(levels, type) ? levels[type] : undefined;
  return id === undefined || source === undefined || level === undefined ? undefined : { id, source, level };
}

function workflowOf(value: unknown): RequiredWorkflow | undefined {
  const repositoryId = numberOf(value, 'repository_id');
  const path = textOf(value, 'path');
  if (repositoryId === undefined || path === undefined) return undefined;
  return { repositoryId, path, ref: textOf(value, 'ref'), sha: textOf(value, 'sha') };
}

function checkOf(value: unknown): { readonly name: string; readonly app: number | undefined } | undefined {
  const name = textOf(value, 'context');
  return name === undefined ? undefined : { name, app: numberOf(value, 'integration_id') };
}
