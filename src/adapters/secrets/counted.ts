import { type Gap, gap } from '../../core/facts.ts';
import { compareText } from '../../core/location.ts';
import type { ReadReport } from '../../ports/secret-sources.ts';

/** More are counted, and told as one. */
const mostGaps = 10_000;

/** What a source has read so far, for the counts of another. */
export interface Counts extends ReadReport {
  /** Gaps beside those that are listed. */
  readonly unlistedGaps: number;
}

/** Counts what a source reads. */
export class Counted {
  files = 0;
  blobs = 0;
  commits = 0;
  bytes = 0;
  readonly #left = new Map<string, number>();
  readonly #gaps: Gap[] = [];
  #unlistedGaps = 0;

  leave(reason: string): void {
    this.#left.set(reason, (this.#left.get(reason) ?? 0) + 1);
  }

  miss(item: string, cause: Gap['cause'], why: string, remedy?: string): void {
    if (this.#gaps.length >= mostGaps) this.#unlistedGaps += 1;
    else this.#gaps.push(gap({ item, cause, why, ...(remedy === undefined ? {} : { remedy }) }));
  }

  /** What was read behind all that is counted here. */
  add({ files, blobs, commits, bytes, left, gaps, unlistedGaps }: Counts): void {
    this.files += files;
    this.blobs += blobs;
    this.commits += commits;
    this.bytes += bytes;
    for (const [reason, count] of Object.entries(left)) this.#left.set(reason, (this.#left.get(reason) ?? 0) + count);
    const room = mostGaps - this.#gaps.length;
    this.#gaps.push(...gaps.slice(0, room));
    this.#unlistedGaps += unlistedGaps + Math.max(0, gaps.length - room);
  }

  counts(): Counts {
    const { files, blobs, commits, bytes } = this;
    const left = Object.fromEntries([...this.#left].toSorted(([a], [b]) => compareText(a, b)));
    return { files, blobs, commits, bytes, left, gaps: this.#gaps, unlistedGaps: this.#unlistedGaps };
  }

  report(): ReadReport {
    const { unlistedGaps, ...report } = this.counts();
    if (unlistedGaps === 0) return report;
    const more = gap({ item: `${unlistedGaps} more`, cause: 'limit', why: `more than ${mostGaps} could not be read` });
    return { ...report, gaps: [...report.gaps, more] };
  }
}
