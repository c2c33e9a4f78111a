import { expect, test } from '@jest/globals';
import { parseDefaultToken } from '../../../../src/adapters/github/platform/parse-default-token.ts';

test.each([
  [
    { default_workflow_permissions: 'read', can_approve_pull_request_reviews: true },
    { canWrite: false, canApprovePullRequests: true },
  ],
  [
    { default_workflow_permissions: 'write', can_approve_pull_request_reviews: false },
    { canWrite: true, canApprovePullRequests: false },
  ],
  [{ default_workflow_permissions: 'none', can_approve_pull_request_reviews: false }, undefined],
  [{ default_workflow_permissions: 'read' }, undefined],
  [null, undefined],
])('%j is %j', (value, expected) => {
  expect(parseDefaultToken(value)).toEqual(expected);
});
