import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { randomFrom } from '../__fixtures__/secrets/random.ts';
import { sampleOf } from '../__fixtures__/secrets/sample-of.ts';
import { detectors } from '../src/secrets/detectors/catalogue.ts';
import { temporaryDirectory } from './adapters/temporary-directory.ts';

const root = join(import.meta.dirname, '..');

test('the hook of pre-commit runs as it is written, from another repository, on names that look like options', () => {
  const hooks = Array.from<{ entry: string; language: string }>(parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')));
  expect(hooks.map(({ language }) => language)).toEqual(['script']);
  const [program = '', ...args] = hooks[0]?.entry.split(' ') ?? [];
  const github = detectors.find(({ id }) => id === 'github-personal-access-token');
  const work = temporaryDirectory({ 'a.ts': 'export {};\n' });
  const scan = (...names: readonly string[]) => spawnSync(join(root, program), [...args, ...names], { cwd: work.path, encoding: 'utf8' });
  expect(scan('a.ts')).toMatchObject({ status: 0, stdout: expect.stringContaining('no credential found') });
  writeFileSync(join(work.path, '--history'), github === undefined ? '' : `TOKEN=${sampleOf(github, randomFrom(4))}\n`);
  expect(scan('a.ts', '--history')).toMatchObject({ status: 1, stdout: expect.stringContaining('--history:1:7') });
  work.remove();
});
