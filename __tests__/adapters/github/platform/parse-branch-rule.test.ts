import { describe, expect, test } from '@jest/globals';
import { parseBranchRule } from '../../../../src/adapters/github/platform/parse-branch-rule.ts';

const origin = { ruleset_id: 7, ruleset_source: 'acme/app', ruleset_source_type: 'Repository' };
const ruleset = { id: 7, source: 'acme/app', level: 'repository' };

describe('parseBranchRule', () => {
  test.each([
    [
      { type: 'pull_request' },
      {
        kind: 'pull-request',
        approvals: 0,
        isCodeOwnerReviewRequired: false,
        isLastPushApprovalRequired: false,
        areStaleReviewsDismissed: false,
      },
    ],
    [
      {
        type: 'pull_request',
        parameters: {
          required_approving_review_count: 2,
          require_code_owner_review: true,
          require_last_push_approval: true,
          dismiss_stale_reviews_on_push: true,
          required_review_thread_resolution: true,
        },
      },
      {
        kind: 'pull-request',
        approvals: 2,
        isCodeOwnerReviewRequired: true,
        isLastPushApprovalRequired: true,
        areStaleReviewsDismissed: true,
      },
    ],
    [{ type: 'workflows' }, { kind: 'workflows', workflows: [] }],
    [{ type: 'required_status_checks' }, { kind: 'status-checks', checks: [] }],
    [
      { type: 'a_later_kind', parameters: { x: 1 } },
      { kind: 'other', type: 'a_later_kind' },
    ],
  ])('%j', (rule, expected) => {
    expect(parseBranchRule({ ...origin, ...rule })).toEqual({ ruleset, ...expected });
  });

  test.each([
    [{}],
    [{ type: 'deletion', ruleset_id: undefined }],
    [{ type: 'deletion', ruleset_source: undefined }],
    [{ type: 'deletion', ruleset_source_type: 'Galaxy' }],
    [{ type: 'deletion', ruleset_source_type: 'constructor' }],
    [{ type: 'workflows', parameters: { workflows: [{ path: 'a.yml' }] } }],
    [{ type: 'workflows', parameters: { workflows: [{ repository_id: 1 }] } }],
    [{ type: 'required_status_checks', parameters: { required_status_checks: [{ integration_id: 1 }] } }],
  ])('is undefined without the described form: %j', (changes) => {
    expect(parseBranchRule({ ...origin, ...changes })).toBeUndefined();
  });
});
