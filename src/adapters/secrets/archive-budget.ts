/** What one archive on disk, with all that lies within it, may become. */
export const archiveLimits = {
  depth: 6,
  entries: 200_000,
  /** Bytes out for each byte in, beyond the bytes that are free. */
  ratio: 200,
  freeBytes: 256 * 1024 * 1024,
  /** A zip within another archive is held in memory. */
  heldBytes: 64 * 1024 * 1024,
} as const;

/** An archive went over a limit: what lies behind it was not read. */
export class OverLimit extends Error {
  override readonly name = 'OverLimit';
}

/** Archives lie too deep in one another: so much is not read, and what stands behind it is. */
export class TooDeep extends Error {
  override readonly name = 'TooDeep';
}

/** Counts what comes out of an archive, so that one that unpacks without end does end. */
export class ArchiveBudget {
  readonly #mostEntries: number;
  #bytes = archiveLimits.freeBytes;
  #out = 0;
  #entries = 0;

  /** Of an archive of so many bytes. */
  constructor(size: number, mostEntries: number = archiveLimits.entries) {
    this.#mostEntries = mostEntries;
    this.grow(size);
  }

  /** So many more bytes that belong to it have come. */
  grow(size: number): void {
    this.#bytes += size * archiveLimits.ratio;
  }

  spend(bytes: number): void {
    this.#out += bytes;
    if (this.#out > this.#bytes)
      throw new OverLimit(`it unpacks to more than ${archiveLimits.ratio} times its size, and more than ${archiveLimits.freeBytes} bytes`);
  }

  enter(depth: number): void {
    this.#entries += 1;
    if (this.#entries > this.#mostEntries) throw new OverLimit(`it holds more than ${this.#mostEntries} files`);
    if (depth > archiveLimits.depth) throw new TooDeep(`archives lie more than ${archiveLimits.depth} deep in it`);
  }
}
