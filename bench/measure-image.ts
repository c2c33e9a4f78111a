import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SecretsCost } from './measure-secrets.ts';
import { lifeOf } from './peak-memory.ts';

const cli = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const layersOf = 8;

/** Decompresses the files that it is given, one after the other, and drops what comes. */
const unpackAll = `import { createReadStream } from 'node:fs';
import zlib from 'node:zlib';
for (const path of process.argv.slice(1))
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }).pipe(zlib.createGunzip({ chunkSize: 1 << 20 }))) chunk.length;
`;

/** An image whose layers hold all that lies under a directory, beside what decompressing those layers takes. */
export function measureImage(directory: string): readonly SecretsCost[] {
  const folder = mkdtempSync(join(tmpdir(), 'interlock-bench-'));
  try {
    const layers = writeImage(directory, folder);
    const bytes = layers.reduce((sum, { unpacked }) => sum + unpacked, 0);
    const paths = layers.map(({ path }) => path);
    const plain = lifeOf(['--input-type=module', '--eval', unpackAll, ...paths]);
    const scan = lifeOf([cli, 'secrets', 'scan', '--image', folder]);
    const size = `${(bytes / 1e9).toFixed(1)} GB of layers`;
    return [
      {
        what: `\`secrets scan --image\` of ${size}, as a ratio to decompressing them alone`,
        measured: `${(scan.seconds / plain.seconds).toFixed(2)} (${(bytes / 1e6 / scan.seconds).toFixed(0)} MB/s)`,
        bound: '',
        isOver: false,
      },
      {
        what: `peak memory of \`secrets scan --image\` of ${size}`,
        measured: `${scan.megabytes.toFixed(0)} MB`,
        bound: '250 MB',
        isOver: scan.megabytes > 250,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Layer {
  readonly path: string;
  readonly unpacked: number;
}

/** As an OCI layout. */
function writeImage(directory: string, folder: string): readonly Layer[] {
  mkdirSync(join(folder, 'blobs', 'sha256'), { recursive: true });
  const names = readdirSync(directory).toSorted();
  const parts = Array.from({ length: layersOf }, (_none, index) => names.filter((_name, at) => at % layersOf === index));
  const layers = parts.map((part) => {
    const tar = join(folder, 'layer.tar');
    execFileSync('tar', ['-cf', tar, '-C', directory, ...part]);
    const unpacked = statSync(tar).size;
    execFileSync('gzip', ['-6', tar]);
    const digest = createHash('sha256')
      .update(readFileSync(`${tar}.gz`))
      .digest('hex');
    const path = join(folder, 'blobs', 'sha256', digest);
    renameSync(`${tar}.gz`, path);
    return { path, unpacked, digest };
  });
  const descriptorOf = (mediaType: string, path: string) => ({
    mediaType: `application/vnd.oci.image.${mediaType}`,
    digest: `sha256:${createHash('sha256').update(readFileSync(path)).digest('hex')}`,
    size: statSync(path).size,
  });
  const document = (mediaType: string, value: object) => {
    const bytes = Buffer.from(JSON.stringify(value));
    const path = join(folder, 'blobs', 'sha256', createHash('sha256').update(bytes).digest('hex'));
    writeFileSync(path, bytes);
    return descriptorOf(mediaType, path);
  };
  const config = document('config.v1+json', { architecture: 'amd64', os: 'linux' });
  const manifest = document('manifest.v1+json', {
    schemaVersion: 2,
    config,
    layers: layers.map(({ path }) => descriptorOf('layer.v1.tar+gzip', path)),
  });
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [manifest] }));
  return layers;
}
