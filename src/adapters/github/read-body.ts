import type { Incoming } from './transport.ts';

/** The whole body of an answer; undefined, and the connection let go, where it is over `most` bytes. Rejects where it ends too early. */
export async function readBody({ read, discard }: Incoming, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const over = new Error('the body is over its limit');
  try {
    await read((piece) => {
      length += piece.length;
      if (length > most) throw over;
      pieces.push(piece);
    });
  } catch (error) {
    discard();
    if (error === over) return undefined;
    throw error;
  }
  return joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
