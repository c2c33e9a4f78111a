import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SecretsCost } from './measure-secrets.ts';
import { median } from './median.ts';
import { lifeOf } from './peak-memory.ts';

const cli = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const files = 200;
const lines = 100;

/** A branch of ten commits upon the sources of this repository, start to exit. */
export function measureChange(sources: string): SecretsCost {
  const folder = mkdtempSync(join(tmpdir(), 'interlock-bench-'));
  try {
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args], { cwd: folder, stdio: 'ignore' });
    git('init', '--initial-branch=main');
    cpSync(sources, join(folder, 'src'), { recursive: true });
    git('add', '--all');
    git('commit', '--message=base');
    const texts = readdirSync(sources, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (let commit = 0; commit < 10; commit += 1) {
      for (let index = commit; index < files; index += 10) {
        const source = texts[index % texts.length]?.name ?? '';
        writeFileSync(join(folder, `added-${index}.ts`), `export const from = '${source}';\n`.repeat(lines));
      }
      git('add', '--all');
      git('commit', `--message=change ${commit}`);
    }
    const times = Array.from({ length: 11 }, () => lifeOf([cli, 'secrets', 'scan', folder, '--diff', 'HEAD~10..HEAD']).seconds * 1000);
    return {
      what: `\`secrets scan --diff\` of 10 commits that add ${files} files of ${lines} lines, start to exit`,
      measured: `${median(times).toFixed(0)} ms`,
      bound: '300 ms',
      isOver: median(times) > 300,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
