import type { Inputs, RunnerContext } from '../src/inputs/inputs.ts';
import { aRun } from './question.ts';

/** The inputs of `interlock check` without arguments. */
export function cliInputs(overrides: Partial<Inputs>): Inputs {
  return {
    launcher: 'cli',
    policy: { kind: 'file', path: '.github/interlock.yml', isDefault: true },
    stage: undefined,
    environment: undefined,
    mode: 'enforce',
    isSarifWanted: false,
    artifacts: [],
    bundles: [],
    sourceCommit: undefined,
    isAdminTokenGiven: false,
    trustedRoot: undefined,
    npmRegistry: undefined,
    runner: undefined,
    directory: '.',
    isRecursive: false,
    isOffline: false,
    rules: [],
    repository: undefined,
    isVerbose: false,
    format: 'text',
    output: undefined,
    ...overrides,
  };
}

/** A push to acme/app, in a job of its own workflow. */
export function aRunner(overrides: Partial<RunnerContext>): RunnerContext {
  return {
    apiUrl: 'https://api.github.com',
    serverUrl: 'https://github.com',
    graphqlUrl: 'https://api.github.com/graphql',
    repository: { owner: 'acme', name: 'app' },
    sha: 'a'.repeat(40),
    ref: 'refs/heads/main',
    event: 'push',
    baseSha: undefined,
    headSha: undefined,
    run: aRun({}),
    gate: 'acme/interlock',
    temporaryDirectory: '/runner/temp',
    ...overrides,
  };
}

/** The inputs of the Action without anything in `with:`. */
export function actionInputs(overrides: Partial<Inputs>): Inputs {
  const runner = aRunner({});
  return cliInputs({
    launcher: 'action',
    policy: { kind: 'base', path: '.github/interlock.yml' },
    runner,
    repository: runner.repository,
    ...overrides,
  });
}
