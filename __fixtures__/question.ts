import type { Policy } from '../src/core/policy.ts';
import type { Question, RunContext } from '../src/core/question.ts';

/** A policy that sets nothing: every rule as `recommended` has it. */
export function aPolicy(overrides: Partial<Policy>): Policy {
  return {
    layers: [{ source: 'preset:recommended@1', digest: `sha256:${'0'.repeat(64)}` }],
    preset: 'recommended',
    isAbsent: true,
    rules: [],
    exceptions: [],
    identities: {},
    keys: {},
    attestations: {},
    trustRoots: [],
    tokenClaims: {},
    secretsManagers: [],
    privilegedVariables: [],
    knownCredentials: [],
    environments: [],
    windows: {},
    open: [],
    loosenings: [],
    ...overrides,
  };
}

/** The question of `interlock check` on a directory. */
export function aQuestion(overrides: Partial<Question>): Question {
  return {
    stage: 'posture',
    repository: undefined,
    repositoryId: undefined,
    defaultBranch: undefined,
    server: 'https://github.com',
    commit: undefined,
    base: undefined,
    event: undefined,
    run: undefined,
    environment: undefined,
    environmentsElsewhere: [],
    subjects: [],
    bundles: [],
    sourceCommit: undefined,
    policy: aPolicy({}),
    isOffline: false,
    isRecursive: false,
    gate: undefined,
    now: '2026-11-23T10:00:00.000Z',
    ...overrides,
  };
}

export function aRun(overrides: Partial<RunContext>): RunContext {
  return {
    id: '4711',
    attempt: 1,
    workflowRef: 'acme/app/.github/workflows/ci.yml@refs/heads/main',
    workflowSha: 'a'.repeat(40),
    jobWorkflowRef: 'acme/app/.github/workflows/ci.yml@refs/heads/main',
    job: 'gate',
    actor: 'alice',
    triggeringActor: 'alice',
    checkRunId: undefined,
    sha: 'a'.repeat(40),
    ref: 'refs/heads/main',
    baseBranch: undefined,
    ...overrides,
  };
}
