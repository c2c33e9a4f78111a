import type { Readable } from 'node:stream';
import { type Entry, fromBuffer, open, type ZipFile } from 'yauzl';
import { archiveLimits } from './archive-budget.ts';
import { type Chunks, heldBytes } from './chunks.ts';

export function openedFile(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    open(path, { lazyEntries: true, decodeStrings: true, validateEntrySizes: true }, (error, file) => {
      if (error === null) resolve(file);
      else reject(error);
    });
  });
}

function openedBytes(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, decodeStrings: true, validateEntrySizes: true }, (error, file) => {
      if (error === null) resolve(file);
      else reject(error);
    });
  });
}

export function nextEntry(file: ZipFile): Promise<Entry | undefined> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      file.removeAllListeners();
      act();
    };
    file.once('entry', (entry: Entry) => settle(() => resolve(entry)));
    file.once('end', () => settle(() => resolve(undefined)));
    file.once('error', (error: Error) => settle(() => reject(error)));
    file.readEntry();
  });
}

export function contentOf(file: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    file.openReadStream(entry, (error, stream) => {
      if (error === null) resolve(stream);
      else reject(error);
    });
  });
}

/** A zip that is no file: held in memory. */
export async function heldZip(all: Chunks): Promise<ZipFile> {
  return openedBytes(await heldBytes(all, archiveLimits.heldBytes));
}
