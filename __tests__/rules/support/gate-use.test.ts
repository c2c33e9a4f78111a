import { describe, expect, test } from '@jest/globals';
import type { Scene } from '../../../src/facts/fact-map.ts';
import { calleeOf, type GateTest, gateTest, isGateCall, isGateStep } from '../../../src/rules/support/gate-use.ts';
import { parseAction } from '../../../src/workflow/parse-action.ts';
import { parseTarget } from '../../../src/workflow/parse-target.ts';
import { parseWorkflow } from '../../../src/workflow/parse-workflow.ts';
import { runIn, usesIn } from './steps-in.ts';

const scene = (gate: string | undefined, repository?: string): Scene => ({
  stage: 'merge',
  gate,
  repository,
  running: undefined,
  commit: undefined,
  sourceCommit: undefined,
  now: '2026-11-23T10:00:00.000Z',
});
const onCommandLine: GateTest = { gate: undefined, named: [], ownRoots: new Set() };
const inAction: GateTest = { ...onCommandLine, gate: 'acme/interlock' };

function actionAt(path: string, root: string, name = 'Interlock') {
  const { action } = parseAction({ path, root, text: `name: ${name}\nruns: {using: node24, main: x.js}\n` });
  return action === undefined ? [] : [action];
}

describe('gateTest', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['action.yml', '', 'Interlock', ['']],
    ['action.yaml', '', ' INTERLOCK ', ['']],
    ['acme/app/action.yml', 'acme/app', 'Interlock', ['acme/app']],
    ['acme/app/action.yaml', 'acme/app', 'Interlock', ['acme/app']],
    ['acme/app/sub/action.yml', 'acme/app', 'Interlock', []],
    ['sub/action.yml', '', 'Interlock', []],
    ['action.yml', '', 'Interlocks', []],
  ])('%s of the root %j, called %j', (path, root, name, roots) => {
    expect([...gateTest(scene(undefined), [], actionAt(path, root, JSON.stringify(name))).ownRoots]).toEqual(roots);
  });

  test('in the Action a repository is the own one only where the platform says so', () => {
    const action = actionAt('action.yml', '');
    expect(gateTest(scene('Acme/Interlock', 'acme/interlock'), [], action)).toMatchObject({
      gate: 'acme/interlock',
      ownRoots: new Set(['']),
    });
    expect(gateTest(scene('acme/interlock', 'evil/app'), [], action).ownRoots.size).toBe(0);
    expect(gateTest(scene('acme/interlock'), [], action).ownRoots.size).toBe(0);
  });
});

describe('isGateStep', () => {
  test.each<[string, GateTest, boolean]>([
    ['acme/interlock@v1', onCommandLine, true],
    ['ACME/Interlock@v1', inAction, true],
    ['evil/interlock@v1', inAction, false],
    ['acme/interlock/sub@v1', onCommandLine, false],
    ['acme/interlock-2@v1', onCommandLine, false],
    ['docker://acme/interlock:1', onCommandLine, false],
    ['./', onCommandLine, false],
    ['./', { ...onCommandLine, ownRoots: new Set(['']) }, true],
    ['./.', { ...onCommandLine, ownRoots: new Set(['']) }, true],
    ['./sub', { ...onCommandLine, ownRoots: new Set(['']) }, false],
    ['./', { ...onCommandLine, ownRoots: new Set(['other']) }, false],
    ['acme/wrap/gate@v1', { ...inAction, named: ['ACME/wrap/*'] }, true],
    ['acme/wrap@v1', { ...inAction, named: ['*'.repeat(600)] }, false],
  ])('%s: %#', (uses, gate, expected) => {
    expect(isGateStep(usesIn(uses), '', gate)).toBe(expected);
  });

  test('a script is none, whatever it runs', () => {
    expect(isGateStep(runIn('npx interlock check'), '', onCommandLine)).toBe(false);
  });
});

test.each([
  ['acme/interlock/.github/workflows/gate.yml@v1', true],
  ['acme/interlock/.github/workflows/other.yml@v1', false],
  ['evil/interlock/.github/workflows/gate.yml@v1', false],
])('a call of %s: %p', (uses, expected) => {
  expect(isGateCall(parseTarget(uses), '', inAction)).toBe(expected);
});

test.each([
  ['./.github/workflows/b.yml', 'acme/app', true],
  ['$/.github/workflows/b.yml', 'acme/app', true],
  ['././.github//workflows/b.yml', 'acme/app', true],
  ['./.github/workflows/b.yml', '', false],
  ['./.github/workflows/c.yml', 'acme/app', false],
  ['acme/app/.github/workflows/b.yml@v1', 'acme/app', false],
])('%s in the root %j names a workflow there: %p', (uses, root, isFound) => {
  const path = 'acme/app/.github/workflows/b.yml';
  const { workflow } = parseWorkflow({
    path,
    root: 'acme/app',
    text: 'on: workflow_call\njobs: {a: {runs-on: x, steps: [{run: make}]}}\n',
  });
  const workflows = workflow === undefined ? [] : [workflow];
  expect(calleeOf(parseTarget(uses), root, workflows)?.file.path).toBe(isFound ? path : undefined);
});
