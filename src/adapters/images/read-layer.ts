import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { TakePart } from '../../ports/secret-sources.ts';
import type { ContentPlace } from '../../secrets/model.ts';
import type { ArchiveBudget } from '../secrets/archive-budget.ts';
import type { Counted } from '../secrets/counted.ts';
import { type EntryPlace, unpack } from '../secrets/read-archive.ts';
import { digestOf, type Region } from './image-store.ts';
import type { ListedLayer } from './list-images.ts';

export interface LayerTerms {
  readonly layer: ListedLayer;
  /** Of the layer itself. */
  readonly place: ContentPlace;
  /** Of what lies in it. */
  readonly entryPlace: EntryPlace;
  /** Of the whole image. */
  readonly budget: ArchiveBudget;
}

/** What lies in a layer, whatever later ones hide of it; and whether its bytes are those of its digest. */
export async function readLayer(region: Region, { layer, place, entryPlace, budget }: LayerTerms, counted: Counted, take: TakePart) {
  const hash = createHash('sha256');
  let read = 0;
  async function* hashed(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytesFrom(region, 0)) {
      hash.update(chunk);
      read += chunk.length;
      yield chunk;
    }
  }
  budget.grow(region.size);
  const tar = layer.isTar ? { entryPlace } : {};
  await unpack({ source: hashed(), size: region.size, inner: 'as-they-come', budget, ...tar }, place, counted, take);
  const digest = digestOf(layer.content);
  if (digest === undefined) return;
  // Behind a limit, or a broken place, nothing was read.
  for await (const chunk of bytesFrom(region, read)) hash.update(chunk);
  if (!isOf(hash, digest)) counted.miss([...place.within, place.path].join('!'), 'invalid', 'its bytes are not those of its digest');
}

async function* bytesFrom({ path, start, size }: Region, from: number): AsyncGenerator<Uint8Array> {
  if (from >= size) return;
  for await (const chunk of createReadStream(path, { start: start + from, end: start + size - 1, highWaterMark: 1024 * 1024 }))
    if (chunk instanceof Uint8Array) yield chunk;
}

function isOf(hash: Hash, digest: string): boolean {
  return `sha256:${hash.digest('hex')}` === digest;
}
