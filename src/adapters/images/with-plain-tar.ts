import { closeSync, createReadStream, openSync, readSync, writeSync } from 'node:fs';
import zlib from 'node:zlib';
import { errorCode } from '../error-code.ts';
import { archiveKind, kindBytes } from '../secrets/archive-kind.ts';
import { inOwnFolder } from '../secrets/in-own-folder.ts';
import { unxz } from '../secrets/unxz.ts';
import { wholeFile } from './document-in.ts';
import { imageLimits } from './image-limits.ts';
import type { Stored } from './image-store.ts';

const chunkSize = 1024 * 1024;

/** The path of a tar, uncompressed where it is compressed, which is there until `act` has ended: what lies in it is read in another order. */
export async function withPlainTar<T>(path: string, folder: string, act: (path: string) => Promise<T>): Promise<Stored<T>> {
  const file = wholeFile(path);
  if (file === undefined) return { state: 'absent', why: 'there is no such file, or it is a link' };
  const unpacked = unpackedBytes(path);
  if (unpacked === 'unsupported') return { state: 'unsupported', why: 'its compression is not unpacked here' };
  if (unpacked === undefined) return { state: 'value', value: await act(path) };
  return inOwnFolder(folder, 'image.tar', async (plain) => {
    const written = await writeAll(unpacked, plain, Math.min(imageLimits.tar, file.size * mostRatio + chunkSize));
    return written.state === 'value' ? { state: 'value', value: await act(plain) } : written;
  });
}

/** Bytes out for each byte in: layers are compressed themselves, or hold programs. */
const mostRatio = 200;

function unpackedBytes(path: string): AsyncIterable<unknown> | 'unsupported' | undefined {
  switch (archiveKind(firstBytes(path))) {
    case 'gzip':
      return through(path, zlib.createGunzip({ chunkSize }));
    case 'zstd':
      return typeof zlib.createZstdDecompress === 'function' ? through(path, zlib.createZstdDecompress({ chunkSize })) : 'unsupported';
    case 'xz':
      return unxz(createReadStream(path, { highWaterMark: chunkSize }));
    case 'deb':
    case 'other':
    case 'bzip2':
      return 'unsupported';
    case 'zip':
    case 'tar':
    case undefined:
      return undefined;
  }
}

function through(path: string, decompressor: zlib.Gunzip | zlib.ZstdDecompress): AsyncIterable<unknown> {
  const source = createReadStream(path, { highWaterMark: chunkSize });
  source.on('error', (error) => decompressor.destroy(error));
  return source.pipe(decompressor);
}

function firstBytes(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(kindBytes);
    return bytes.subarray(0, readSync(file, bytes, 0, kindBytes, 0));
  } finally {
    closeSync(file);
  }
}

async function writeAll(bytes: AsyncIterable<unknown>, path: string, most: number): Promise<Stored<number>> {
  const file = openSync(path, 'wx', 0o600);
  let size = 0;
  try {
    for await (const chunk of bytes) {
      if (!(chunk instanceof Uint8Array)) continue;
      size += chunk.length;
      if (size > most) return { state: 'limit', why: `it unpacks to more than ${most} bytes` };
      for (let at = 0; at < chunk.length; ) at += writeSync(file, chunk, at);
    }
    return { state: 'value', value: size };
  } catch (error) {
    return { state: 'invalid', why: `it could not be unpacked to its end (${errorCode(error)})` };
  } finally {
    closeSync(file);
  }
}
