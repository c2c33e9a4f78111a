import { type Gap, gap } from '../../core/facts.ts';
import { compareText } from '../../core/location.ts';
import type { ReadReport } from '../../ports/secret-sources.ts';

/** Counts what a source reads. */
export class Counted {
  files = 0;
  blobs = 0;
  commits = 0;
  bytes = 0;
  readonly #left = new Map<string, number>();
  readonly #gaps: Gap[] = [];

  leave(reason: string): void {
    this.#left.set(reason, (this.#left.get(reason) ?? 0) + 1);
  }

  miss(item: string, cause: Gap['cause'], why: string, remedy?: string): void {
    this.#gaps.push(gap({ item, cause, why, ...(remedy === undefined ? {} : { remedy }) }));
  }

  report(): ReadReport {
    const { files, blobs, commits, bytes } = this;
    return {
      files,
      blobs,
      commits,
      bytes,
      left: Object.fromEntries([...this.#left].toSorted(([a], [b]) => compareText(a, b))),
      gaps: this.#gaps,
    };
  }
}
