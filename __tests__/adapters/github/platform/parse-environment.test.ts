import { describe, expect, test } from '@jest/globals';
import { parseEnvironment } from '../../../../src/adapters/github/platform/parse-environment.ts';

const alice = { type: 'User', reviewer: { login: 'alice', id: 1, type: 'User' } };
const policy = { protected_branches: false, custom_branch_policies: true };

/** As the description has it, with the changes of one test. */
function anAnswer(changes: Readonly<Record<string, unknown>>): unknown {
  return {
    id: 1,
    name: 'production',
    html_url: 'https://github.example/acme/app/deployments/production',
    protection_rules: [
      { id: 1, type: 'wait_timer', wait_timer: 30 },
      { id: 2, type: 'required_reviewers', prevent_self_review: true, reviewers: [alice] },
      { id: 3, type: 'branch_policy' },
    ],
    deployment_branch_policy: policy,
    ...changes,
  };
}

describe('parseEnvironment', () => {
  test('reads what protects it', () => {
    expect(parseEnvironment(anAnswer({}))).toEqual({
      name: 'production',
      url: 'https://github.example/acme/app/deployments/production',
      reviewers: [{ kind: 'user', account: { login: 'alice', id: 1, isApp: false } }],
      isSelfReviewPrevented: true,
      waitMinutes: 30,
      customRules: [],
      canAdminsBypass: undefined,
      refs: 'patterns',
    });
  });

  test('takes nothing for a protection that is not said', () => {
    expect(parseEnvironment({ name: 'open' })).toEqual({
      name: 'open',
      url: undefined,
      reviewers: [],
      isSelfReviewPrevented: false,
      waitMinutes: 0,
      customRules: [],
      canAdminsBypass: undefined,
      refs: 'any',
    });
  });

  test.each([
    [{ deployment_branch_policy: null }, { refs: 'any' }],
    [{ deployment_branch_policy: { protected_branches: true, custom_branch_policies: false } }, { refs: 'protected-branches' }],
    [{ can_admins_bypass: true }, { canAdminsBypass: true }],
    [{ can_admins_bypass: 'no' }, { canAdminsBypass: undefined }],
    [
      { protection_rules: [{ type: 'acme-change-control' }, { type: 'branch_policy' }] },
      { customRules: ['acme-change-control'], reviewers: [] },
    ],
    [{ protection_rules: [{ type: 'required_reviewers', reviewers: [{ type: 'User', reviewer: null }] }] }, { reviewers: [] }],
  ])('%j', (changes, expected) => {
    expect(parseEnvironment(anAnswer(changes))).toMatchObject(expected);
  });

  test.each([
    [{ name: undefined }],
    [{ protection_rules: {} }],
    [{ protection_rules: [{ id: 1 }] }],
    [{ deployment_branch_policy: { protected_branches: false, custom_branch_policies: false } }],
    [{ protection_rules: [{ type: 'required_reviewers', reviewers: [{ type: 'Robot', reviewer: { id: 1, slug: 'x' } }] }] }],
    [{ protection_rules: [{ type: 'required_reviewers', reviewers: [{ type: 'Team', reviewer: { id: 1 } }] }] }],
    [{ protection_rules: [{ type: 'required_reviewers', reviewers: [{ type: 'User', reviewer: { id: 1 } }] }] }],
  ])('is undefined without the described form: %j', (changes) => {
    expect(parseEnvironment(anAnswer(changes))).toBeUndefined();
  });
});
