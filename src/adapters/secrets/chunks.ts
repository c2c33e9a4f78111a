import { archiveLimits, OverLimit } from './archive-budget.ts';
import { kindBytes } from './archive-kind.ts';

export type Chunks = AsyncIterable<Uint8Array>;

/** The first bytes of a source, and all of it, with them again. */
export async function begun(source: Chunks): Promise<{ readonly first: Uint8Array; readonly all: Chunks }> {
  const iterator = source[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isDone = false;
  while (size < kindBytes && !isDone) {
    const next = await iterator.next();
    isDone = next.done === true;
    if (next.done === true) break;
    chunks.push(next.value);
    size += next.value.length;
  }
  async function* all(): Chunks {
    yield* chunks;
    for (let next = isDone ? undefined : await iterator.next(); next !== undefined && next.done !== true; next = await iterator.next())
      yield next.value;
  }
  return { first: Buffer.concat(chunks).subarray(0, kindBytes), all: all() };
}

/** The same bytes; where they break off, it is what they come from that is broken. */
export async function* watched(source: Chunks, outer: { isBroken: boolean }): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of source) yield chunk;
  } catch (error) {
    outer.isBroken = true;
    throw error;
  }
}

/** The same bytes, each counted as it is taken. */
export async function* passing(source: Chunks, count: (bytes: number) => void): Chunks {
  for await (const chunk of source) {
    count(chunk.length);
    yield chunk;
  }
}

/** What a library gives is bytes, whatever its types say. */
export async function* bytesOf(source: AsyncIterable<unknown>): Chunks {
  for await (const chunk of source) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('a part of an archive is not bytes');
    yield chunk;
  }
}

/** The same bytes for somebody who may leave them before their end: what they come from does not end with that. */
export function kept(source: Chunks): Chunks {
  const iterator = source[Symbol.asyncIterator]();
  return { [Symbol.asyncIterator]: () => ({ next: () => iterator.next() }) };
}

/** All of an archive that is read by its end, or later; OverLimit where it has more bytes. */
export async function heldBytes(all: Chunks, most: number): Promise<Buffer> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of all) {
    size += chunk.length;
    if (size > most) throw new OverLimit(`what must be held of it in memory has more than ${archiveLimits.heldBytes} bytes`);
    held.push(Buffer.from(chunk));
  }
  return Buffer.concat(held);
}
