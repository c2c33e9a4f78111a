import { closeSync, constants, openSync, writeSync } from 'node:fs';

/**
 * The first statement of the Action: from here on only a written `allow` decision makes the step succeed. Sets a failing exit code and
 * writes `verdict=deny` to GITHUB_OUTPUT; never throws, because a failure to say so must not become another way to end.
 */
export function failFirst(env: Readonly<Record<string, string | undefined>>): void {
  process.exitCode = 1;
  const path = env['GITHUB_OUTPUT'];
  if (path === undefined || path === '') return;
  try {
    const file = openSync(path, appendFlags);
    try {
      writeSync(file, linesOf({ verdict: 'deny', 'exit-reason': 'internal', message: 'Interlock ended before it decided' }));
    } finally {
      closeSync(file);
    }
  } catch {
    // The exit code alone fails the step.
  }
}

/** The runner made the file: a link or a pipe in its place is somebody else's. */
const appendFlags = constants.O_WRONLY | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The runner's form; the values are this file's own, so that no delimiter has to be kept from them. */
function linesOf(outputs: Readonly<Record<string, string>>): string {
  return Object.entries(outputs)
    .map(([name, value]) => `${name}<<interlock-first\n${value}\ninterlock-first\n`)
    .join('');
}
