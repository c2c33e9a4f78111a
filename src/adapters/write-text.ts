import { fstatSync, writeSync } from 'node:fs';

type Output = 'stdout' | 'stderr';

const descriptors = { stdout: 1, stderr: 2 } as const;

/** What goes through Node's own stream by now: what that still holds would be overtaken by anything written past it. */
const streamed = new Set<Output>();

/**
 * Writes text to an output of the process at once. Node's own streams are loaded only where that fails, such as for a full pipe that must not
 * be waited for: they cost a tenth of Node's own start. A Windows console takes its own encoding, which they know.
 */
export function writeText(output: Output, text: string): void {
  let rest = Buffer.from(text);
  if (process.platform === 'win32' || streamed.has(output)) {
    process[output].write(rest);
    return;
  }
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptors[output], rest));
  } catch {
    streamed.add(output);
    process[output].write(rest);
  }
}

/** True where a person may be looking at the output: a terminal, or the device that forgets everything. */
export function isDevice(output: Output): boolean {
  try {
    return fstatSync(descriptors[output]).isCharacterDevice();
  } catch {
    return false;
  }
}
