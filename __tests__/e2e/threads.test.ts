import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aSigningInstance, mintBundle, thePublicGood } from '../../__fixtures__/signing.ts';
import { temporaryDirectory } from '../adapters/temporary-directory.ts';

const dist = join(import.meta.dirname, '..', '..', 'dist');
const workflow = 'on: push\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n';
const count = 64;

let work: ReturnType<typeof temporaryDirectory>;

/** Many files, each with its bundle; the last one's is by nobody who is trusted. */
beforeAll(() => {
  work = temporaryDirectory({ '.github/workflows/ci.yml': workflow, 'root.json': JSON.stringify(thePublicGood().trustedRoot) });
  mkdirSync(join(work.path, 'dist'));
  const bundles = Array.from({ length: count }, (_, index) => {
    const name = `${String(index).padStart(2, '0')}.tgz`;
    writeFileSync(join(work.path, 'dist', name), name);
    const subject = { name, sha256: createHash('sha256').update(name).digest('hex') };
    return JSON.stringify(
      mintBundle({ subject, ...(index === count - 1 ? { instance: aSigningInstance('public-good', 'else.test') } : {}) }),
    );
  });
  writeFileSync(join(work.path, 'bundles.jsonl'), bundles.join('\n'));
});

afterAll(() => work.remove());

const args = ['check', '.', '--artifact', 'dist/*', '--bundle', 'bundles.jsonl', '--trusted-root', 'root.json', '--format', 'json'];

/** The decision without what is of the moment. */
function decide(nodeArgs: readonly string[]): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, nodeArgs, { cwd: work.path, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return { ...JSON.parse(stdout), telemetry: undefined, decidedAt: undefined };
}

test('many bundles come to the same decision with other threads as without', () => {
  const withThreads = decide([join(dist, 'cli', 'index.js'), ...args]);
  const alone = `import { runCli } from ${JSON.stringify(join(dist, 'program', 'index.js'))};\nawait runCli(${JSON.stringify(args)});\n`;
  expect(withThreads).toEqual(decide(['--input-type=module', '--eval', alone]));
  expect(withThreads).toMatchObject({
    results: expect.arrayContaining([
      expect.objectContaining({ rule: 'artifact/unsigned', outcome: 'violation', findings: [expect.anything()] }),
    ]),
  });
});

test('the launcher of a thread starts one, and is no program by itself', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(dist, 'worker.js')], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('this is no thread of a pool');
});
