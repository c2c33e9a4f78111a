import { Readable } from 'node:stream';
import xz from 'xz-decompress';
import { bytesOf, type Chunks, kept } from './chunks.ts';

/**
 * What stands behind xz. Throws where it is broken, breaks off, has bytes behind its end, or needs a filter or more memory than the library has. One at a
 * time: a second one waits until the first has ended or was left (`return`), which leaves `all` as it is.
 */
export async function* unxz(all: Chunks): AsyncGenerator<Uint8Array> {
  yield* bytesOf(new xz.XzReadableStream(Readable.toWeb(Readable.from(kept(all)))));
}
