import { beforeEach, describe, expect, test } from '@jest/globals';
import { aDecision, aDenial } from '../../__fixtures__/decision.ts';
import { actionInputs } from '../../__fixtures__/inputs.ts';
import { type ReportPorts, type RunnerSink, reportRun } from '../../src/action/report-run.ts';
import { InterlockError } from '../../src/core/errors.ts';
import type { Inputs } from '../../src/inputs/inputs.ts';
import type { Annotation } from '../../src/report/annotation.ts';

let outputs: Record<string, string>;
let files: Map<string, string>;
let said: { summary: string; annotations: Annotation[]; printed: string };

beforeEach(() => {
  outputs = { verdict: 'deny' };
  files = new Map();
  said = { summary: '', annotations: [], printed: '' };
});

const sink = (overrides: Partial<RunnerSink>): RunnerSink => ({
  setOutputs: (given) => Object.assign(outputs, given),
  appendSummary: (markdown) => {
    said.summary += markdown;
  },
  annotate: (annotations) => said.annotations.push(...annotations),
  print: (text) => {
    said.printed += text;
  },
  ...overrides,
});

const ports = (overrides: Partial<ReportPorts>, runner: Partial<RunnerSink> = {}): ReportPorts => ({
  openRunner: async () => sink(runner),
  writeNewFile: async (directory, name, text) => {
    files.set(`${directory}/${name}`, text);
    return `${directory}/${name}`;
  },
  loadRules: async () => [],
  ...overrides,
});

const judged = (decision = aDecision(), inputs: Partial<Inputs> = {}) => ({ inputs: actionInputs(inputs), decision });

/** A step that ends by an exception has failed too. */
async function exitCodeOf(given: ReportPorts, judge = async () => judged()): Promise<number> {
  return reportRun(given, judge).catch(() => 4);
}

const fails = (): never => {
  throw new InterlockError('OUTPUT_UNWRITABLE', 'no space is left');
};

describe('a decision', () => {
  test('an allow is written before it is told', async () => {
    const writtenThen: number[] = [];
    const setOutputs = (given: Readonly<Record<string, string>>): void => {
      writtenThen.push(files.size);
      Object.assign(outputs, given);
    };
    expect(await exitCodeOf(ports({}, { setOutputs }))).toBe(0);
    expect(writtenThen).toEqual([1]);
    expect(outputs).toMatchObject({ verdict: 'allow', decision: '/runner/temp/interlock-decision.json', sarif: '' });
    expect(files.get('/runner/temp/interlock-decision.json')).toContain('"verdict": "allow"');
    expect(said.summary).toContain('## Interlock: allowed');
    expect(said.printed).toContain('allow: 1 rule passed');
  });

  test('a deny fails the step, and in report mode only says so', async () => {
    expect(await exitCodeOf(ports({}), async () => judged(aDenial()))).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'deny', enforced: 'true', 'denied-count': '2' });
    expect(said.annotations.length).toBeGreaterThan(0);
    const reported = aDenial({ enforced: false, mode: 'report' });
    expect(await exitCodeOf(ports({}), async () => judged(reported))).toBe(0);
    expect(outputs).toMatchObject({ verdict: 'deny', enforced: 'false' });
  });

  test('SARIF is written where it is wanted', async () => {
    expect(await exitCodeOf(ports({}), async () => judged(aDenial(), { isSarifWanted: true }))).toBe(1);
    expect(outputs['sarif']).toBe('/runner/temp/interlock.sarif');
    expect(JSON.parse(files.get('/runner/temp/interlock.sarif') ?? '')).toMatchObject({ version: '2.1.0' });
  });
});

describe('nothing but a written allow clears the failing outputs', () => {
  test.each<readonly [string, () => ReportPorts]>([
    ['the decision file', () => ports({ writeNewFile: fails })],
    ['the outputs', () => ports({}, { setOutputs: fails })],
    ['the summary', () => ports({}, { appendSummary: fails })],
    ['the annotations', () => ports({}, { annotate: fails })],
    ['the log', () => ports({}, { print: fails })],
    ['the runner', () => ports({ openRunner: fails })],
  ])('%s cannot be written', async (_what, given) => {
    expect(await exitCodeOf(given())).not.toBe(0);
    expect(outputs['verdict']).toBe('deny');
  });

  test('also where a deny would not be enforced', async () => {
    const decision = aDenial({ enforced: false, mode: 'report' });
    expect(await exitCodeOf(ports({ writeNewFile: fails }), async () => judged(decision))).toBe(2);
    expect(outputs).toMatchObject({ verdict: 'deny', enforced: 'true', 'exit-reason': 'policy' });
  });

  test('a file that was asked for and is missing is no allow', async () => {
    const writeNewFile: ReportPorts['writeNewFile'] = async (directory, name) =>
      name.endsWith('.sarif') ? fails() : `${directory}/${name}`;
    expect(await exitCodeOf(ports({ writeNewFile }), async () => judged(aDecision(), { isSarifWanted: true }))).toBe(2);
    expect(outputs['verdict']).toBe('deny');
  });
});

describe('a run that could not decide', () => {
  const place = { path: '.github/interlock.yml', line: 2, column: 1 };
  test.each([
    [new InterlockError('POLICY_INVALID', 'wrong\nvery wrong', { place }), 2, 'policy', 'wrong very wrong'],
    [new InterlockError('PLATFORM', 'no answer'), 3, 'unknown', 'no answer'],
    [new TypeError('x is undefined'), 4, 'internal', 'x is undefined'],
  ])('%s', async (error, exitCode, exitReason, message) => {
    const judge = async (): Promise<never> => {
      throw error;
    };
    expect(await exitCodeOf(ports({}), judge)).toBe(exitCode);
    expect(outputs).toMatchObject({
      verdict: 'deny',
      enforced: 'true',
      'exit-reason': exitReason,
      message: expect.stringContaining(message),
    });
    expect(outputs['message']).not.toMatch(/\n|\s+at /);
    expect(said.annotations).toMatchObject([{ level: 'error', message: expect.stringContaining(message) }]);
    expect(said.summary).toContain('## Interlock: denied\n\n**Nothing could be decided:** ');
    expect(files.size).toBe(0);
  });

  test('its annotation stands at the place of the error', async () => {
    const judge = async (): Promise<never> => {
      throw new InterlockError('POLICY_INVALID', 'wrong', { place });
    };
    await exitCodeOf(ports({}), judge);
    expect(said.annotations).toMatchObject([{ file: place.path, startLine: 2, startColumn: 1 }]);
  });
});
