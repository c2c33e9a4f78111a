import { InterlockError } from '../core/errors.ts';
import { trustedPolicySource } from '../policy/policy-source.ts';
import { commitOf, modeOf, stageOf } from './choices.ts';
import type { Inputs } from './inputs.ts';
import { registryAddress } from './registry-address.ts';
import { type Environment, readRunnerContext } from './runner-context.ts';
import { type InputName, inputTable } from './spec.ts';
import { refuseInterference } from './tripwire.ts';

/** Reads the declared inputs once; a value that is not allowed is INPUT_INVALID and names what is. Variables that could turn
 * the program against its user are ENVIRONMENT_REFUSED before anything is asked. `eventText` is the event file's content. */
export function readActionInputs(environment: Environment, eventText: string | undefined): Inputs {
  refuseInterference(environment, linesOf(input(environment, 'runner-environment')));
  const runner = readRunnerContext(environment, eventText, {
    jobWorkflowRef: input(environment, 'job-workflow-ref'),
    checkRunId: optional(input(environment, 'job-check-run-id')),
    base: input(environment, 'event-base'),
    head: input(environment, 'event-head'),
  });
  return Object.freeze({
    launcher: 'action',
    policy: trustedPolicySource(input(environment, 'policy')),
    stage: stageOf(input(environment, 'stage')),
    environment: optional(input(environment, 'environment')),
    mode: modeOf(input(environment, 'mode')),
    isSarifWanted: booleanOf('sarif', input(environment, 'sarif')),
    artifacts: linesOf(input(environment, 'artifacts')),
    bundles: linesOf(input(environment, 'bundles')),
    sourceCommit: commitOf(input(environment, 'source-commit')),
    isAdminTokenGiven: input(environment, 'admin-token') !== '',
    trustedRoot: undefined,
    npmRegistry: registryAddress(optional(input(environment, 'npm-registry'))),
    runner,
    directory: '.',
    isRecursive: false,
    isOffline: false,
    rules: [],
    repository: runner.repository,
    isVerbose: false,
    format: 'text',
    output: undefined,
  } satisfies Inputs);
}

/** The value that the runner hands over for a declared input; its default where the runner gave none. */
export function input(environment: Environment, name: InputName): string {
  const given = environment[`INPUT_${name.toUpperCase()}`]?.trim();
  if (given !== undefined && given !== '') return given;
  const spec = inputTable.find(([candidate]) => candidate === name)?.[1];
  const standard = spec?.action?.default ?? '';
  return standard.includes('${{') ? '' : standard;
}

/** One value a line; empty lines and spaces around count for nothing. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function booleanOf(name: string, text: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  throw new InterlockError('INPUT_INVALID', `${name} '${text}' is not one of true, false`);
}

function optional(text: string): string | undefined {
  return text === '' ? undefined : text;
}
