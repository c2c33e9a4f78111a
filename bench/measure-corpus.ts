import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './median.ts';
import { lifeOf } from './peak-memory.ts';

export interface CorpusCost {
  readonly files: number;
  readonly filesPerSecond: number;
  readonly peakMegabytes: number;
  readonly kilobytesPerFile: number;
}

const cli = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');

/** One call over everything, and one over half of the repositories: the slope is the cost of a further file. */
export function measureCorpus(corpus: string): CorpusCost {
  const half = mkdtempSync(join(tmpdir(), 'interlock-half-'));
  try {
    for (const [index, owner] of directoriesIn(corpus).entries()) {
      if (index % 2 === 1) continue;
      mkdirSync(join(half, owner));
      cpSync(join(corpus, owner), join(half, owner), { recursive: true });
    }
    const whole = typical(corpus);
    const part = typical(half);
    return {
      files: whole.files,
      filesPerSecond: whole.files / whole.seconds,
      peakMegabytes: whole.megabytes,
      kilobytesPerFile: ((whole.megabytes - part.megabytes) * 1000) / (whole.files - part.files),
    };
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}

function directoriesIn(path: string): readonly string[] {
  return readdirSync(path).filter((name) => statSync(join(path, name)).isDirectory());
}

function filesIn(path: string): number {
  return readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.endsWith('.tsv'))
    .length;
}

/** Medians of five runs: when memory is collected differs from run to run. */
function typical(directory: string): Cost {
  const runs = Array.from({ length: 5 }, () => check(directory));
  return {
    files: filesIn(directory),
    seconds: median(runs.map(({ seconds }) => seconds)),
    megabytes: median(runs.map(({ megabytes }) => megabytes)),
  };
}

interface Cost {
  readonly files: number;
  readonly seconds: number;
  readonly megabytes: number;
}

function check(directory: string): Omit<Cost, 'files'> {
  const { status, seconds, megabytes } = lifeOf([cli, 'check', directory, '--recursive']);
  if (status === null || status === 4) throw new Error(`check of ${directory} ended with ${status}`);
  return { seconds, megabytes };
}
