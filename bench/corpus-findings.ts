import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './median.ts';

export interface CorpusFindings {
  readonly repositories: number;
  readonly medianWarnings: number;
  /** Repositories with a deny, by name. */
  readonly denied: readonly string[];
  /** Rule -> enforcement -> number of findings. */
  readonly findings: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Rule -> repositories in which it could not be decided. */
  readonly undecided: Readonly<Record<string, number>>;
}

interface Decision {
  readonly counts: { readonly warned: number; readonly denied: number };
  readonly results: readonly {
    readonly rule: string;
    readonly gaps: readonly unknown[];
    readonly findings: readonly { readonly enforcement: string }[];
  }[];
}

const cli = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');

/** `check` under `preset:recommended` of each repository of the corpus by itself. */
export function corpusFindings(corpus: string): CorpusFindings {
  const names = repositoriesIn(corpus);
  const decisions = names.map((name) => decisionOf(join(corpus, name)));
  const findings: Record<string, Record<string, number>> = {};
  const undecided: Record<string, number> = {};
  for (const { rule, gaps, findings: found } of decisions.flatMap(({ results }) => results)) {
    if (gaps.length > 0) undecided[rule] = (undecided[rule] ?? 0) + 1;
    for (const { enforcement } of found) {
      const counts = (findings[rule] ??= {});
      counts[enforcement] = (counts[enforcement] ?? 0) + 1;
    }
  }
  return {
    repositories: names.length,
    medianWarnings: median(decisions.map(({ counts }) => counts.warned)),
    denied: names.filter((_name, index) => (decisions[index]?.counts.denied ?? 0) > 0),
    findings,
    undecided,
  };
}

function repositoriesIn(corpus: string): readonly string[] {
  const owners = readdirSync(corpus).filter((name) => statSync(join(corpus, name)).isDirectory());
  return owners.flatMap((owner) => readdirSync(join(corpus, owner)).map((name) => `${owner}/${name}`));
}

function decisionOf(directory: string): Decision {
  const args = [cli, 'check', directory, '--policy', 'preset:recommended', '--format', 'json'];
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status === null || status === 4 || status === 2) throw new Error(`check of ${directory} ended with ${status}`);
  const decision: Decision = JSON.parse(stdout);
  return decision;
}
