import { type Gap, gap } from '../../core/facts.ts';
import { compareText } from '../../core/location.ts';
import type { ReadImage, ReadReport } from '../../ports/secret-sources.ts';

/** Counts what a source reads. */
export class Counted {
  files = 0;
  blobs = 0;
  commits = 0;
  layers = 0;
  bytes = 0;
  readonly #left = new Map<string, number>();
  readonly #gaps: Gap[] = [];
  readonly #images: ReadImage[] = [];

  image(image: ReadImage): void {
    this.#images.push(image);
  }

  leave(reason: string): void {
    this.#left.set(reason, (this.#left.get(reason) ?? 0) + 1);
  }

  miss(item: string, cause: Gap['cause'], why: string, remedy?: string): void {
    this.#gaps.push(gap({ item, cause, why, ...(remedy === undefined ? {} : { remedy }) }));
  }

  /** What was read behind all that is counted here. */
  add({ files, blobs, commits, layers, bytes, images, left, gaps }: ReadReport): void {
    this.files += files;
    this.blobs += blobs;
    this.commits += commits;
    this.layers += layers;
    this.bytes += bytes;
    for (const image of images) this.#images.push(image);
    for (const [reason, count] of Object.entries(left)) this.#left.set(reason, (this.#left.get(reason) ?? 0) + count);
    for (const one of gaps) this.#gaps.push(one);
  }

  report(): ReadReport {
    const { files, blobs, commits, layers, bytes } = this;
    return {
      files,
      blobs,
      commits,
      layers,
      bytes,
      images: this.#images,
      left: Object.fromEntries([...this.#left].toSorted(([a], [b]) => compareText(a, b))),
      gaps: this.#gaps,
    };
  }
}
