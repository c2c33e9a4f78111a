import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Life {
  readonly status: number | null;
  readonly seconds: number;
  /** The most that the process held at once, in units of 1000 kB. */
  readonly megabytes: number;
}

/**
 * What the kernel counted for this process alone. The `maxRSS` of a child also holds what its parent had when it was started, so that a large
 * benchmark would measure itself.
 */
const report = `process.on('exit', () => {
  const { readFileSync, writeSync } = require('node:fs');
  writeSync(3, /^VmHWM:\\s+(\\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
});
`;

/** Runs this Node with these arguments to its end. Needs Linux. */
export function lifeOf(args: readonly string[]): Life {
  const directory = mkdtempSync(join(tmpdir(), 'interlock-bench-'));
  const preload = join(directory, 'report.cjs');
  writeFileSync(preload, report);
  const start = performance.now();
  const { status, output } = spawnSync(process.execPath, ['--require', preload, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  rmSync(directory, { recursive: true });
  return { status, seconds, megabytes: Number(output[3]) / 1000 };
}
