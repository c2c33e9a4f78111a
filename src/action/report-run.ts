import type { Decision, ExitReason } from '../core/decision.ts';
import { InterlockError, messageOfError } from '../core/errors.ts';
import type { Rule } from '../core/rule.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Annotation } from '../report/annotation.ts';
import { markdownText } from '../report/markdown-text.ts';
import { outputsOf } from '../report/outputs-of.ts';
import { printable } from '../report/printable.ts';
import { toAnnotations } from '../report/to-annotations.ts';
import { toDecisionJson } from '../report/to-decision-json.ts';
import { toSarif } from '../report/to-sarif.ts';
import { toSummary } from '../report/to-summary.ts';
import { toText } from '../report/to-text.ts';

/** What is told to the runner of a job. */
export interface RunnerSink {
  setOutputs(outputs: Readonly<Record<string, string>>): void;
  appendSummary(markdown: string): void;
  annotate(annotations: readonly Annotation[]): void;
  print(text: string): void;
}

export interface ReportPorts {
  readonly openRunner: () => Promise<RunnerSink>;
  /** Creates a new file in a directory and returns its path. */
  readonly writeNewFile: (directory: string, name: string, text: string) => Promise<string>;
  readonly loadRules: () => Promise<readonly Rule[]>;
}

/** What a run came to, with what it was asked. */
export interface Judged {
  readonly inputs: Inputs;
  readonly decision: Decision;
}

/** Room is left for what other steps of the job add to the summary's size limit of 1 MiB. */
const summaryBytes = 1_000_000;

/**
 * Runs the judgement and tells the runner: decision file first, then outputs, summary and annotations. Returns the exit code of the
 * step: 0 only when everything was written and the decision allows, or denies without being enforced.
 */
export async function reportRun(ports: ReportPorts, judge: () => Promise<Judged>): Promise<number> {
  try {
    const { inputs, decision } = await judge();
    await report(inputs, decision, ports);
    return decision.enforced ? decision.exitCode : 0;
  } catch (error) {
    // A runner that cannot be told of the refusal has the failing outputs of the first statement, and the exit code.
    await reportRefusal(error, ports).catch(() => undefined);
    return error instanceof InterlockError ? error.exitCode : 4;
  }
}

/** Nothing clears the failing outputs before the record itself was written. */
async function report(inputs: Inputs, decision: Decision, ports: ReportPorts): Promise<void> {
  const runner = await ports.openRunner();
  const directory = inputs.runner?.temporaryDirectory ?? '';
  const path = await ports.writeNewFile(directory, 'interlock-decision.json', toDecisionJson(decision));
  const sarif = inputs.isSarifWanted
    ? await ports.writeNewFile(directory, 'interlock.sarif', sarifText(decision, await ports.loadRules()))
    : '';
  runner.print(toText(decision, { isColour: false, isVerbose: false }));
  runner.appendSummary(toSummary(decision, { limitBytes: summaryBytes }));
  runner.annotate(toAnnotations(decision));
  runner.setOutputs({ ...outputsOf(decision), decision: path, sarif });
}

function sarifText(decision: Decision, rules: readonly Rule[]): string {
  const catalogue = rules.map(({ meta }) => meta);
  return `${JSON.stringify(toSarif(decision, catalogue))}\n`;
}

/** A run that could not decide: the outputs say deny and why, and nothing of an unexpected error's stack is printed. */
async function reportRefusal(error: unknown, ports: ReportPorts): Promise<void> {
  const { exitReason, message, annotation } = refusalOf(error);
  const runner = await ports.openRunner();
  runner.annotate([annotation]);
  runner.setOutputs({ verdict: 'deny', enforced: 'true', 'exit-reason': exitReason, message });
  runner.appendSummary(
    `## Interlock: denied\n\n**Nothing could be decided:** ${markdownText(message)}\n\nIt does not bind: nothing was decided.\n`,
  );
}

function refusalOf(error: unknown) {
  const coded = error instanceof InterlockError ? error : undefined;
  const exitReason = exitReasonOf(coded);
  const { path, line, column } = coded?.place ?? { path: undefined, line: undefined, column: undefined };
  const place = path === undefined ? '' : `${path}:${line}:${column}: `;
  const message = printable(`${place}${messageOfError(error)}`.replaceAll('\n', ' '));
  const annotation: Annotation = {
    level: 'error',
    title: 'Interlock could not decide',
    message,
    file: path,
    startLine: line,
    endLine: line,
    startColumn: column,
    endColumn: column,
  };
  return { exitReason, message, annotation };
}

function exitReasonOf(error: InterlockError | undefined): ExitReason {
  switch (error?.exitCode) {
    case 2:
      return 'policy';
    case 3:
      return 'unknown';
    default:
      return 'internal';
  }
}
