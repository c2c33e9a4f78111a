import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '../adapters/temporary-directory.ts';
import { runCli } from './run-dist.ts';
import { secretScan } from './secret-scan.ts';

const { work, write, git, commit, signHead, scan, id, token, other } = secretScan();

describe('a repository', () => {
  beforeEach(() => {
    git('init', '--quiet');
    commit('one');
  });

  test('is read by what a range of commits adds, with the commit that added it', async () => {
    write('old.env', `TOKEN=${other}\n`);
    const base = commit('old');
    write('src/app.ts', `export const one = 1;\n\nexport const two = "${token}";\n`);
    const added = commit('added');
    write('src/app.ts', 'export const one = 1;\n');
    commit('taken away again');
    expect(await scan('.', '--diff', `${base}..HEAD`)).toMatchObject({
      exitCode: 1,
      places: [[id, 'src/app.ts', 3, 21, added]],
      read: { commits: 2, gaps: [] },
    });
    expect((await scan('.')).places.map(([, path]) => path)).toEqual(['old.env']);
  });

  test('is read by its whole history, each file once, also what was deleted, on any branch', async () => {
    git('checkout', '--quiet', '-b', 'topic');
    write('gone.env', `TOKEN=${token}\n`);
    const brought = commit('brought');
    git('checkout', '--quiet', 'main');
    write('src/more.ts', '2\n');
    commit('more');
    const { exitCode, places, read } = await scan('.', '--history');
    expect([exitCode, places]).toEqual([1, [[id, 'gone.env', 1, 7, brought]]]);
    expect(read).toMatchObject({ blobs: 4, commits: 3, gaps: [] });
  });

  test('a range that is not there is unknown, with the way to have it', async () => {
    const { exitCode, read } = await scan('.', '--diff', `${'0'.repeat(40)}..HEAD`);
    expect(exitCode).toBe(3);
    expect(read.gaps).toMatchObject([{ cause: 'truncated', remedy: expect.stringContaining('fetch-depth: 0') }]);
  });

  test('a shallow clone is unknown, and what is there is read', async () => {
    write('new.env', `TOKEN=${token}\n`);
    commit('two');
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${work.path}`, join(work.path, 'shallow')], { stdio: 'ignore' });
    const { exitCode, places, read } = await scan('shallow', '--history');
    expect([exitCode, places.map(([, path]) => path)]).toEqual([1, ['new.env']]);
    expect(read.gaps).toMatchObject([{ cause: 'truncated' }]);
  });

  test('runs nothing that its settings name, and takes no replaced object', async () => {
    write('hook.sh', '#!/bin/sh\ntouch "$0.ran"\n');
    execFileSync('chmod', ['+x', join(work.path, 'hook.sh')]);
    const base = git('rev-parse', 'HEAD');
    write('.gitattributes', '*.env diff=evil\n');
    write('a.env', `TOKEN=${token}\n`);
    commit('with attributes');
    const hook = join(work.path, 'hook.sh');
    for (const name of [
      'core.fsmonitor',
      'diff.external',
      'diff.evil.textconv',
      'core.pager',
      'core.sshCommand',
      'gpg.program',
      'remote.evil.uploadpack',
    ])
      git('config', name, hook);
    git('config', 'log.showSignature', 'true');
    git('config', 'remote.evil.url', `file://${work.path}`);
    git('config', 'remote.evil.promisor', 'true');
    git('config', 'protocol.file.allow', 'always');
    git('config', 'extensions.partialClone', 'evil');
    signHead();
    const blob = git('rev-parse', 'HEAD:a.env');
    git('replace', blob, git('rev-parse', 'HEAD:README.md'));
    for (const args of [['--history'], ['--diff', `${base}..HEAD`]])
      expect((await scan('.', ...args)).places.map(([, path]) => path)).toEqual(['a.env']);
    // One that is missing would be asked of the promisor.
    rmSync(join(work.path, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const { exitCode, read } = await scan('.', '--history');
    expect([exitCode, read.gaps.length > 0]).toEqual([3, true]);
    expect(existsSync(`${hook}.ran`)).toBe(false);
  });

  test.each(['-diff', 'binary', 'export-ignore', 'filter=lfs'])('a change hides no file with the attribute %s', async (attribute) => {
    const base = git('rev-parse', 'HEAD');
    write('.gitattributes', `*.env ${attribute}\n`);
    write('a.env', `TOKEN=${token}\n`);
    write('b.env', Buffer.concat([Buffer.alloc(100), Buffer.from(`TOKEN=${other}\n`)]));
    commit('hidden');
    for (const args of [['--history'], ['--diff', `${base}..HEAD`]])
      expect((await scan('.', ...args)).places.map(([, path]) => path)).toEqual(['a.env', 'b.env']);
  });

  test.each(['with a space.env', 'quoted "a".env', 'line\nfeed and "all".env', 'tab\t.env', 'letters ä.env'])(
    'a change names its file %j as it is',
    async (name) => {
      const base = git('rev-parse', 'HEAD');
      write(name, `TOKEN=${token}\n`);
      commit('named');
      expect((await scan('.', '--diff', `${base}..HEAD`)).places.map(([, path]) => path)).toEqual([name]);
    },
  );

  test.each([
    ['diff.noprefix', 'true'],
    ['diff.mnemonicPrefix', 'true'],
    ['diff.interHunkContext', '10'],
    ['diff.context', '10'],
    ['diff.relative', 'true'],
    ['diff.submodule', 'log'],
    ['diff.renames', 'copies'],
    ['color.ui', 'always'],
    ['log.follow', 'true'],
    ['log.diffMerges', 'off'],
    ['diff.wsErrorHighlight', 'all'],
    ['diff.ignoreSubmodules', 'all'],
    ['core.attributesFile', 'attributes'],
  ])('its setting %s changes nothing of what a change is', async (name, value) => {
    write('src/app.ts', `${Array.from({ length: 9 }, (_none, index) => `const v${index} = ${index};`).join('\n')}\n`);
    const base = commit('lines');
    write('attributes', '* -diff\n');
    write(
      'src/app.ts',
      `const v0 = 9;\n${Array.from({ length: 8 }, (_none, index) => `const w${index} = 0;`).join('\n')}\nconst t = "${token}";\n`,
    );
    const added = commit('changed');
    git('config', name, value);
    const { places } = await scan('.', '--diff', `${base}..HEAD`);
    expect(places).toEqual([[id, 'src/app.ts', 10, 12, added]]);
  });

  test('names the merge that alone added something', async () => {
    commit('base');
    git('checkout', '--quiet', '-b', 'side');
    write('side.txt', 'side\n');
    commit('side');
    git('checkout', '--quiet', 'main');
    write('main.txt', 'main\n');
    commit('main');
    git('merge', '--quiet', '--no-commit', 'side');
    write('merged.env', `T=${token}\n`);
    const merge = commit('merge');
    expect((await scan('.', '--history')).places).toEqual([[id, 'merged.env', 1, 3, merge]]);
  });

  test('tells names, also of files without bytes, and what a change has elsewhere', async () => {
    const base = commit('base');
    write(`${token}.txt`, '');
    write(`with a space/${other}`, 'x\n');
    write('model.bin', `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 12345\n`);
    write('.gitmodules', '[submodule "vendor"]\n\tpath = vendor\n\turl = ../vendor\n\tignore = all\n');
    mkdirSync(join(work.path, 'vendor'));
    git('update-index', '--add', '--cacheinfo', `160000,${base},vendor`);
    const first = commit('first');
    write('model.bin', `version https://git-lfs.github.com/spec/v1\noid sha256:${'cd'.repeat(32)}\nsize 12345\n`);
    git('update-index', '--add', '--cacheinfo', `160000,${first},vendor`);
    git('add', 'model.bin');
    git('commit', '--quiet', '--message', 'second');
    const left = { 'files that git LFS keeps elsewhere': 2, submodules: 2 };
    const { findings, read } = await scan('.', '--diff', `${base}..HEAD`);
    expect(read.left).toEqual(left);
    const places = findings.map(({ location }: { location: { within: readonly string[]; commit: string } }) => [
      ...location.within,
      location.commit,
    ]);
    expect(places).toEqual([
      ['ghp_\u2026 (40 characters).txt', first],
      ['with a space/ghp_\u2026 (40 characters)', first],
    ]);
    const history = await scan('.', '--history');
    expect(history.read.left).toEqual({ 'files that git LFS keeps elsewhere': 2, 'lists of submodules': 1 });
    expect(history.places.map(([, path, , , sha]) => [path, sha])).toEqual([
      ['name', first],
      ['name', first],
    ]);
  });

  test('a line of many megabytes that a change adds is read to its end', async () => {
    const base = git('rev-parse', 'HEAD');
    write('long.js', `${'x=1;'.repeat(2_500_000)}t="${token}";${'y=2;'.repeat(2_500_000)}`);
    const added = commit('long');
    const { places } = await scan('.', '--diff', `${base}..HEAD`);
    expect(places).toMatchObject([[id, 'long.js', 1, expect.any(Number), added]]);
  });

  test.each([['--history'], ['--diff', 'main..main']])('that is a file, or not there, is wrong usage with %j', async (...args) => {
    for (const path of ['README.md', 'nowhere']) {
      const { exitCode, stderr } = await runCli(['secrets', 'scan', path, ...args], { cwd: work.path });
      expect([exitCode, stderr]).toEqual([2, `interlock: git could not be started in ${path}: name the directory of a repository\n`]);
    }
  });

  test('that is none is no clean result', async () => {
    const outside = temporaryDirectory({ 'a.ts': '1\n' });
    for (const args of [['--history'], ['--diff', 'main..HEAD']]) {
      const { exitCode, read } = await scan(outside.path, ...args);
      expect(exitCode).toBe(3);
      expect(read.gaps).toMatchObject([{ cause: 'invalid', why: 'it is no repository of git' }]);
    }
    outside.remove();
  });
});
