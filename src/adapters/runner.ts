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
    setOutputs: (outputs) => append(env, 'GITHUB_OUTPUT', () => Object.entries(outputs).map(outputBlock).join('')),
    appendSummary: (markdown) => append(env, 'GITHUB_STEP_SUMMARY', (size) => fitted(`${markdown}\n`, summaryLimit - size)),
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

function propertiesOf({ title, file, startLine, endLine, startColumn, endColumn }: Annotation) {
  const given = Object.entries({ title, file, startLine, endLine, startColumn, endColumn }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}

/** `name<<delimiter`, the value, the delimiter: random, so that no value can end itself early. */
function outputBlock([name, value]: readonly [string, string]): string {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

type RunnerFile = 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY';

/** The runner made the file; a link or a pipe in its place is somebody else's. */
function append(env: Env, name: RunnerFile, textAt: (size: number) => string): void {
  try {
    const file = openSync(
      requireFile(env, name),
      constants.O_WRONLY | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    try {
      const bytes = Buffer.from(textAt(fstatSync(file).size), 'utf8');
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof InterlockError) throw error;
    throw new InterlockError('OUTPUT_UNWRITABLE', `the runner's file ${name} could not be written`, { cause: error });
  }
}

/** Without its file the runner takes a result from nowhere. */
function requireFile(env: Env, name: RunnerFile): string {
  const path = env[name];
  if (path !== undefined && path !== '') return path;
  throw new InterlockError(
    'OUTPUT_UNWRITABLE',
    `${name} is not set, so the runner cannot be told the result; run Interlock as a step of a GitHub Actions job`,
  );
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
