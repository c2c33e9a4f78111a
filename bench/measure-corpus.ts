import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './median.ts';

export interface CorpusCost {
  readonly files: number;
  readonly filesPerSecond: number;
  readonly peakMegabytes: number;
  readonly kilobytesPerFile: number;
}

const cli = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');

/** V8 collects when it must, not when it likes: what is left waiting for a collection belongs to V8's settings and not to a further file. */
const heldHeap = ['--max-old-space-size=64', '--max-semi-space-size=4'];

const copies = 3;

/** One call over everything, and one over several copies of it side by side: the slope is the cost of a further file. */
export function measureCorpus(corpus: string): CorpusCost {
  const several = mkdtempSync(join(tmpdir(), 'interlock-copies-'));
  try {
    for (let index = 0; index < copies; index += 1) cpSync(corpus, join(several, `copy-${index}`), { recursive: true });
    const files = filesIn(corpus);
    const own = typical(corpus, []);
    const once = typical(corpus, heldHeap);
    const often = typical(several, heldHeap);
    return {
      files,
      filesPerSecond: files / own.seconds,
      peakMegabytes: own.megabytes,
      kilobytesPerFile: ((often.megabytes - once.megabytes) * 1000) / (files * (copies - 1)),
    };
  } finally {
    rmSync(several, { recursive: true, force: true });
  }
}

function filesIn(path: string): number {
  return readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.endsWith('.tsv'))
    .length;
}

/** Medians of three runs. */
function typical(directory: string, flags: readonly string[]): Cost {
  const runs = Array.from({ length: 3 }, () => check(directory, flags));
  return { seconds: median(runs.map(({ seconds }) => seconds)), megabytes: median(runs.map(({ megabytes }) => megabytes)) };
}

interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Peak memory is what the process itself reports of its life, in kilobytes. */
function check(directory: string, flags: readonly string[]): Cost {
  const report = "process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)))";
  const preload = `data:text/javascript,${encodeURIComponent(`import { createRequire } from 'node:module'; const require = createRequire('/'); ${report}`)}`;
  const start = performance.now();
  const { status, output } = spawnSync(process.execPath, [...flags, '--import', preload, cli, 'check', directory, '--recursive'], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  if (status === null || status === 4) throw new Error(`check of ${directory} ended with ${status}`);
  return { seconds: (performance.now() - start) / 1000, megabytes: Number(output[3]) / 1000 };
}
