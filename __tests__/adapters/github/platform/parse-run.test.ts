import { describe, expect, test } from '@jest/globals';
import { parseRun } from '../../../../src/adapters/github/platform/parse-run.ts';

const answer = {
  id: 4711,
  run_attempt: 1,
  event: 'push',
  head_sha: 'a'.repeat(40),
  head_branch: null,
  path: '.github/workflows/release.yml@refs/heads/main',
  html_url: 'https://github.example/acme/app/actions/runs/4711',
  referenced_workflows: null,
  actor: null,
};

describe('parseRun', () => {
  test('reads a run of which little is left', () => {
    expect(parseRun(answer)).toEqual({
      id: '4711',
      attempt: 1,
      event: 'push',
      headSha: 'a'.repeat(40),
      headBranch: undefined,
      path: '.github/workflows/release.yml',
      actor: undefined,
      triggeringActor: undefined,
      url: 'https://github.example/acme/app/actions/runs/4711',
      referencedWorkflows: [],
      earlierAttempts: [],
    });
  });

  test.each([
    [{ id: '4711' }],
    [{ run_attempt: undefined }],
    [{ event: undefined }],
    [{ head_sha: null }],
    [{ path: null }],
    [{ html_url: null }],
    [{ referenced_workflows: [{ path: 'acme/x/.github/workflows/y.yml@v1' }] }],
  ])('is undefined without the described form: %j', (changes) => {
    expect(parseRun({ ...answer, ...changes })).toBeUndefined();
  });
});
