import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dockerRegistryProgram, startDockerRegistry } from '../../../__fixtures__/oci.ts';
import { temporaryDirectory } from '../temporary-directory.ts';
import { placesOf, readHere } from './read-here.ts';

const missing = ['umoci', 'skopeo'].filter((program) => !existsSync(`/usr/bin/${program}`));
if (missing.length > 0) process.stdout.write(`skipped: no ${missing.join(', ')} (Debian: apt-get install umoci skopeo)\n`);
const whereBuilt = missing.length > 0 ? describe.skip : describe;

const mark = 'here-it-is';
const found = [
  'configuration/environment',
  'configuration/history',
  'configuration/labels',
  'etc/gone.env in 1 of 2 hidden by 2',
  'etc/kept.env in 1 of 2',
];

whereBuilt('an image as the programs of others build it', () => {
  const work = temporaryDirectory({});
  const at = (name: string): string => join(work.path, name);
  const run = (program: string, ...args: readonly string[]): void => {
    execFileSync(`/usr/bin/${program}`, args, { cwd: work.path, stdio: ['ignore', 'ignore', 'pipe'] });
  };

  beforeAll(() => {
    run('umoci', 'init', '--layout', 'oci');
    run('umoci', 'new', '--image', 'oci:app');
    const change = (act: (root: string) => void): void => {
      run('umoci', 'unpack', '--rootless', '--image', 'oci:app', 'bundle');
      act(at('bundle/rootfs'));
      run('umoci', 'repack', '--image', 'oci:app', 'bundle');
      rmSync(at('bundle'), { recursive: true });
    };
    change((root) => {
      mkdirSync(join(root, 'etc'));
      for (const name of ['gone.env', 'kept.env']) writeFileSync(join(root, 'etc', name), `TOKEN=${mark}\n`);
    });
    change((root) => rmSync(join(root, 'etc/gone.env')));
    run(
      'umoci',
      'config',
      '--image',
      'oci:app',
      '--config.env',
      `TOKEN=${mark}`,
      '--config.label',
      `arg=${mark}`,
      '--history.created_by',
      `RUN login ${mark}`,
    );
    for (const target of ['docker-archive:docker.tar:acme/app:1', 'oci-archive:oci.tar'])
      run('skopeo', 'copy', '--quiet', 'oci:oci:app', target);
    writeFileSync(at('docker.tar.gz'), gzipSync(readFileSync(at('docker.tar'))));
  });
  afterAll(() => work.remove());

  test.each(['oci', 'oci.tar', 'docker.tar', 'docker.tar.gz'])('is read in %s, with what a later layer deletes', async (name) => {
    const { seen, report } = await readHere(at(name));
    expect(placesOf(seen, mark)).toEqual(found);
    expect(report).toMatchObject({ layers: 2, gaps: [] });
  });

  const program = dockerRegistryProgram();
  const inForms = program === undefined ? [] : (['oci', 'v2s2'] as const);

  test.each(inForms)('is read from a registry that has it in the form %s', async (form) => {
    const registry = await startDockerRegistry(program ?? '');
    const reference = `${registry.host}/acme/app:${form}`;
    run('skopeo', 'copy', '--quiet', '--format', form, '--dest-tls-verify=false', 'oci:oci:app', `docker://${reference}`);
    const { seen, report } = await readHere(reference);
    await registry.stop();
    expect(placesOf(seen, mark)).toEqual(found);
    expect(report).toMatchObject({ layers: 2, gaps: [] });
  });
});
