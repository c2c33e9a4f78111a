import { describe, expect, test } from '@jest/globals';
import { aRun } from '../../__fixtures__/question.ts';
import { aWorkflow, job } from '../../__fixtures__/workflow.ts';
import type { RunningIn } from '../../src/inputs/detect-stage.ts';
import { type Callees, environmentsElsewhere } from '../../src/inputs/environments-elsewhere.ts';
import type { RunnerContext } from '../../src/inputs/inputs.ts';

const own = 'acme/app/.github/workflows/release.yml';
const central = 'acme/central/.github/workflows/deploy.yml';
const started = aWorkflow('.github/workflows/release.yml', `call: {uses: ${central}@v1}`, job('next', 'needs: call, environment: next'));
const called = aWorkflow(
  '.github/workflows/deploy.yml',
  job('gate', 'environment: central'),
  job('ship', 'needs: gate, environment: {name: production, deployment: false}'),
  job('then', "needs: ship, environment: '${{ inputs.to }}'"),
  job('other', 'environment: other'),
);

function runner(workflowRef: string, jobWorkflowRef: string, gate = 'interlock/interlock'): RunnerContext {
  return {
    apiUrl: 'https://api.github.example',
    serverUrl: 'https://github.example',
    graphqlUrl: 'https://api.github.example/graphql',
    repository: { owner: 'acme', name: 'app' },
    sha: 'a'.repeat(40),
    ref: 'refs/heads/main',
    event: 'push',
    baseSha: undefined,
    headSha: undefined,
    run: aRun({ workflowRef: `${workflowRef}@refs/heads/main`, jobWorkflowRef: `${jobWorkflowRef}@refs/heads/main` }),
    gate,
    temporaryDirectory: '/tmp',
  };
}

const inCalled: RunningIn = { job: 'gate', started, called, calledPath: central };
const ofCentral = [
  { job: 'gate', environment: 'central', isRunning: true, isRecorded: true },
  { job: 'ship', environment: 'production', isRunning: false, isRecorded: false },
  { job: 'then', environment: undefined, isRunning: false, isRecorded: true },
];

describe('environments elsewhere', () => {
  test('are those of the running job and what needs it in the workflow of another repository', () => {
    expect(environmentsElsewhere(inCalled, runner(own, central), undefined)).toEqual(ofCentral);
  });

  test('are also those of a started workflow that a ruleset takes from another repository', () => {
    const running = { job: 'gate', started: called, called: undefined, calledPath: undefined };
    expect(environmentsElsewhere(running, runner(central, central), undefined)).toEqual(ofCentral);
  });

  test('are none where all stands in the repository itself', () => {
    const running = { ...inCalled, called: undefined };
    expect(environmentsElsewhere(running, runner(own, 'acme/app/.github/workflows/called.yml'), undefined)).toEqual([]);
  });

  test.each<[string, Partial<RunningIn>]>([
    ['the called workflow', { called: undefined }],
    ['the running job in it', { job: 'gone' }],
    ['the job that calls it', { started: aWorkflow('.github/workflows/release.yml', job('a')) }],
  ])('are not known without %s', (_name, changes) => {
    expect(environmentsElsewhere({ ...inCalled, ...changes }, runner(own, central), undefined)).toBeUndefined();
  });

  test('are none in the reusable workflow of the gate itself, read or not', () => {
    expect(environmentsElsewhere({ ...inCalled, called: undefined }, runner(own, central, 'Acme/Central'), undefined)).toEqual([]);
    expect(environmentsElsewhere({ ...inCalled, called: undefined }, runner(own, central, 'acme/cent'), undefined)).toBeUndefined();
  });

  describe('of a base whose workflow runs', () => {
    const ship = '.github/workflows/ship.yml';
    const base = aWorkflow(
      '.github/workflows/release.yml',
      job('gate'),
      job('stage', 'needs: gate, environment: staging'),
      `ship: {needs: stage, uses: ./${ship}}`,
      job('other', 'environment: other'),
    );
    const running: RunningIn = { job: 'gate', started: base, called: undefined, calledPath: undefined };
    const shipped = aWorkflow(ship, job('deploy', 'environment: production'), `again: {uses: ./${ship}}`);

    test('are those of its file and of all that this calls, whatever the judged tree says', () => {
      expect(environmentsElsewhere(running, runner(own, own), new Map([[ship, shipped]]))).toEqual([
        { job: 'stage', environment: 'staging', isRunning: false, isRecorded: true },
        { job: 'deploy', environment: 'production', isRunning: false, isRecorded: true },
      ]);
    });

    test.each<[string, Callees]>([
      ['could not be read', new Map([[ship, undefined]])],
      ['is not there', new Map()],
    ])('are not known where what it calls %s', (_name, callees) => {
      expect(environmentsElsewhere(running, runner(own, own), callees)).toBeUndefined();
    });

    test('are not looked for behind calls of a file of another repository, which lead there', () => {
      const inCentral: RunningIn = {
        ...inCalled,
        called: aWorkflow('.github/workflows/deploy.yml', job('gate'), `x: {needs: gate, uses: ./${ship}}`),
      };
      expect(environmentsElsewhere(inCentral, runner(own, central), new Map())).toEqual([
        { job: 'next', environment: 'next', isRunning: false, isRecorded: true },
      ]);
    });
  });
});
