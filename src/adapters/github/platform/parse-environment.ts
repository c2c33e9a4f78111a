import type { Reviewer } from '../../../platform/model.ts';
import type { ListedEnvironment } from '../../../ports/platform.ts';
import { fieldOf, listOf, numberOf, textOf } from '../json.ts';
import { accountOf } from './account-of.ts';
import { eachOf } from './shaped.ts';

/** An item of `GET /repos/{owner}/{repo}/environments`. */
export function parseEnvironment(value: unknown): ListedEnvironment | undefined {
  const name = textOf(value, 'name');
  const rules = fieldOf(value, 'protection_rules') === undefined ? [] : listOf(value, 'protection_rules');
  const refs = refsOf(fieldOf(value, 'deployment_branch_policy'));
  if (name === undefined || rules === undefined || refs === undefined) return undefined;
  const types = eachOf(rules, (rule) => textOf(rule, 'type'));
  const review = rules.find((rule) => textOf(rule, 'type') === 'required_reviewers');
  const reviewers = reviewersOf(review);
  if (types === undefined || reviewers === undefined) return undefined;
  const bypass = fieldOf(value, 'can_admins_bypass');
  return {
    name,
    url: textOf(value, 'html_url'),
    reviewers,
    isSelfReviewPrevented: fieldOf(review, 'prevent_self_review') === true,
    waitMinutes:
      numberOf(
        rules.find((rule) => textOf(rule, 'type') === 'wait_timer'),
        'wait_timer',
      ) ?? 0,
    customRules: types.filter((type) => !ownTypes.has(type)),
    canAdminsBypass: typeof bypass === 'boolean' ? bypass : undefined,
    refs,
  };
}

/** Types of rules that GitHub itself decides. */
const ownTypes: ReadonlySet<string> = new Set(['required_reviewers', 'wait_timer', 'branch_policy']);

/** `null` is the absence of a policy; a policy that is neither of the two kinds is none that is known. */
function refsOf(policy: unknown): ListedEnvironment['refs'] | undefined {
  if (policy === null || policy === undefined) return 'any';
  if (fieldOf(policy, 'custom_branch_policies') === true) return 'patterns';
  return fieldOf(policy, 'protected_branches') === true ? 'protected-branches' : undefined;
}

function reviewersOf(rule: unknown): readonly Reviewer[] | undefined {
  const listed = listOf(rule, 'reviewers') ?? [];
  // Of an account that is gone nothing is left, and nobody can approve with it.
  const present = listed.filter((one) => (fieldOf(one, 'reviewer') ?? undefined) !== undefined);
  return eachOf(present, reviewerOf);
}

function reviewerOf(value: unknown): Reviewer | undefined {
  const reviewer = fieldOf(value, 'reviewer');
  if (textOf(value, 'type') === 'User') {
    const account = accountOf(reviewer);
    return account && { kind: 'user', account };
  }
  const slug = textOf(reviewer, 'slug');
  const id = numberOf(reviewer, 'id');
  if (textOf(value, 'type') !== 'Team' || slug === undefined || id === undefined) return undefined;
  return { kind: 'team', slug, id };
}
