import { expect, test } from '@jest/globals';
import { calledPathOf, workflowPathOf } from '../../src/core/question.ts';

test.each<[string, string | undefined]>([
  ['acme/app/.github/workflows/ci.yml@refs/heads/main', '.github/workflows/ci.yml'],
  ['Acme/App/.github/workflows/CI.yml@refs/heads/main', '.github/workflows/CI.yml'],
  ['acme/app/.github/workflows/ci.yml', '.github/workflows/ci.yml'],
  // A branch may hold an `@`: the path ends at the first.
  ['acme/app/.github/workflows/ci.yml@refs/heads/x@y', '.github/workflows/ci.yml'],
  // Another repository whose name only begins alike.
  ['acme/app-fork/.github/workflows/ci.yml@refs/heads/main', undefined],
  ['evil/acme/app/.github/workflows/ci.yml@refs/heads/main', undefined],
  ['acme/app@refs/heads/main', undefined],
  ['', undefined],
])('the workflow %j of acme/app is %j', (workflowRef, path) => {
  expect(workflowPathOf(workflowRef, { owner: 'acme', name: 'app' })).toBe(path);
});

const started = 'acme/app/.github/workflows/ci.yml@refs/heads/main';

test.each<[string, string | undefined]>([
  [started, undefined],
  ['Acme/App/.github/workflows/ci.yml@refs/heads/main', undefined],
  ['acme/app/.github/workflows/Deploy.yml@refs/heads/main', 'acme/app/.github/workflows/deploy.yml'],
  ['acme/interlock/.github/workflows/gate.yml@refs/heads/x@y', 'acme/interlock/.github/workflows/gate.yml'],
])('a job in %s was called from %j', (jobWorkflowRef, path) => {
  expect(calledPathOf({ workflowRef: started, jobWorkflowRef })).toBe(path);
});
