import { closeSync, constants, fstatSync, openSync, writeSync } from 'node:fs';
import { InterlockError } from '../core/errors.ts';
import type { Annotation } from '../report/annotation.ts';

/** The runner's own limit for one step: a larger summary is not shown at all. */
export const summaryLimit = 1024 * 1024;

/** What the Action tells its runner. Every write fails with OUTPUT_UNWRITABLE rather than silently. */
export interface Runner {
  /** Later values of a name replace earlier ones. */
  setOutputs(outputs: Readonly<Record<string, string>>): void;
  /** Markdown of at most `summaryLimit` bytes with what is there already. */
  appendSummary(markdown: string): void;
  annotate(annotations: readonly Annotation[]): void;
  /** Keeps the runner from printing a secret in this job's log. */
  mask(secret: string): void;
  /** Text for the log, in which no line is taken for a command. */
  print(text: string): void;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Loads @actions/core, so it is asked for only when something is to be said. */
export async function openRunner(env: Env): Promise<Runner> {
  const core = await import('@actions/core');
  return {
    setOutputs: (outputs) => {
      requireFile(env, 'GITHUB_OUTPUT');
      for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
    },
    appendSummary: (markdown) => appendSummary(requireFile(env, 'GITHUB_STEP_SUMMARY'), markdown),
    annotate: (annotations) => {
      for (const annotation of annotations) core[annotation.level](annotation.message, propertiesOf(annotation));
    },
    mask: (secret) => {
      // Each line by itself as well: the runner masks what it prints line by line.
      for (const part of new Set([secret, ...secret.split(/\r?\n/)])) if (part.trim() !== '') core.setSecret(part);
    },
    print: (text) => {
      const token = crypto.randomUUID();
      core.info(`::stop-commands::${token}\n${text}\n::${token}::`);
    },
  };
}

/** @actions/core would print a command that the runner no longer takes, where the file is missing. */
function requireFile(env: Env, name: string): string {
  const path = env[name];
  if (path !== undefined && path !== '') return path;
  throw new InterlockError(
    'OUTPUT_UNWRITABLE',
    `${name} is not set, so the runner cannot be told the result; run Interlock as a step of a GitHub Actions job`,
  );
}

function propertiesOf({ title, file, startLine, endLine, startColumn, endColumn }: Annotation) {
  const given = Object.entries({ title, file, startLine, endLine, startColumn, endColumn }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}

/** The runner made the file; a link or a pipe in its place is somebody else's. */
function appendSummary(path: string, markdown: string): void {
  try {
    const file = openSync(path, constants.O_WRONLY | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      const room = summaryLimit - fstatSync(file).size;
      writeSync(file, fitted(`${markdown}\n`, room));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new InterlockError('OUTPUT_UNWRITABLE', 'the job summary could not be written to GITHUB_STEP_SUMMARY', { cause: error });
  }
}

const cut = '\n\nThe rest is in the decision file.\n';

/** Whole lines only, because half a line of markup would swallow what follows. */
function fitted(text: string, room: number): string {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length <= room) return text;
  const kept = bytes.subarray(0, Math.max(0, room - Buffer.byteLength(cut)));
  const end = kept.lastIndexOf(0x0a);
  return end < 0 ? '' : `${kept.subarray(0, end).toString('utf8')}${cut}`;
}
