import type { Gap } from '../../core/facts.ts';
import type { ReadPart, SharedSearch, TakePart } from '../../ports/secret-sources.ts';
import type { Collected, FindingCollector } from '../../secrets/collect-findings.ts';
import type { SearchTerms } from '../../secrets/search-terms.ts';
import { type SharedWork, shareWork } from '../workers/shared-work.ts';
import type { Outcome } from '../workers/task.ts';
import { Counted } from './counted.ts';
import { SharedMemory } from './shared-memory.ts';
import { scannerOfThread, threadCollector } from './thread-collector.ts';

/** A part whose bytes are those of a batch from `start` on. */
interface BatchPart extends Omit<ReadPart, 'bytes'> {
  readonly start: number;
  readonly end: number;
}

/** Some parts, and what is looked for in them. */
export interface PartsTask {
  readonly bytes: Uint8Array;
  readonly parts: readonly BatchPart[];
  readonly terms: SearchTerms;
}

export interface PartSettings {
  /** The file that starts another thread of this program; undefined = all is done in this one. */
  readonly launcher: URL | undefined;
  /** Threads beside this one; undefined = as many as the machine has processors to spare. */
  readonly threads?: number;
  /** Bytes that are judged here before any are shared: the start of a thread costs as much. */
  readonly alone: number;
  /** Bytes that are handed over at once, if not one part alone has more. */
  readonly batch: number;
  /** Bytes that may wait for other threads; what comes while so many do is judged here. */
  readonly waiting: number;
}

export const partSettings: Omit<PartSettings, 'launcher'> = { alone: 16 * 1024 * 1024, batch: 1024 * 1024, waiting: 16 * 1024 * 1024 };

/**
 * Has other threads judge some of what `read` reads in this one, where it is much. What is found comes in the order in which it was read, however many there
 * are.
 */
export async function searchParts<Value>(
  search: SharedSearch,
  settings: PartSettings,
  read: (take: TakePart) => Promise<Value>,
): Promise<SearchedParts<Value>> {
  const parts = new SharedParts(search, settings);
  const value = await read((part) => parts.take(part));
  return { read: value, gaps: await parts.end() };
}

/** What came of a read, and what of it could not be judged. */
interface SearchedParts<Value> {
  readonly read: Value;
  readonly gaps: readonly Gap[];
}

/** Threads beside the one that reads: a second one would mostly wait for it, and each holds some tens of megabytes. */
const mostThreads = 1;

class SharedParts {
  readonly #search: SharedSearch;
  readonly #settings: PartSettings;
  readonly #shared: SharedWork<'search-parts'>;
  readonly #missed = new Counted();
  /** What was judged here since the last batch was handed over. */
  #here: FindingCollector;
  #batch: BatchPart[] = [];
  readonly #memory: SharedMemory;
  /** Of the batch. */
  #bytes: Uint8Array | undefined;
  #size = 0;
  #seen = 0;
  #waiting = 0;
  /** Of all that was handed over, in its order. */
  #gathered: Promise<void> = Promise.resolve();

  constructor(search: SharedSearch, settings: PartSettings) {
    this.#search = search;
    this.#settings = settings;
    const { launcher, threads } = settings;
    this.#shared = shareWork('search-parts', { launcher, threads, tasksForThread: 1, mostThreads });
    this.#here = this.#collector();
    this.#memory = new SharedMemory(settings.waiting);
  }

  take(part: ReadPart): void {
    const { launcher, alone, batch, waiting } = this.#settings;
    const { length } = part.bytes;
    this.#search.progress(length);
    this.#seen += length;
    if (launcher === undefined || this.#seen < alone || this.#waiting + this.#size + length > waiting) {
      this.#handOver();
      this.#here.take(part);
      return;
    }
    if (this.#size + length > batch) this.#handOver();
    this.#keep(part);
  }

  /** When all has been judged: what could not be. */
  async end(): Promise<readonly Gap[]> {
    this.#handOver();
    await this.#gathered;
    this.#search.gather(this.#here.collected);
    return this.#missed.report().gaps;
  }

  #collector(): FindingCollector {
    return threadCollector(this.#search.scanner, this.#search.terms);
  }

  #keep({ bytes, ...part }: ReadPart): void {
    this.#bytes ??= this.#memory.take(Math.max(bytes.length, this.#settings.batch));
    const end = this.#size + bytes.length;
    this.#bytes.set(bytes, this.#size);
    this.#batch.push({ ...part, start: this.#size, end });
    this.#size = end;
  }

  #handOver(): void {
    if (this.#bytes === undefined) return;
    const before = this.#here;
    const parts = this.#batch;
    // What was judged may wait for what is before it, without its bytes.
    const judged = this.#judged(this.#bytes, { bytes: this.#bytes.subarray(0, this.#size), parts, terms: this.#search.terms });
    [this.#here, this.#batch, this.#bytes, this.#size] = [this.#collector(), [], undefined, 0];
    this.#gathered = this.#gathered.then(async () => {
      this.#search.gather(before.collected);
      this.#gather(await judged, parts);
    });
  }

  async #judged(memory: Uint8Array, task: PartsTask): Promise<Outcome<Collected>> {
    const { length } = task.bytes;
    this.#waiting += length;
    const outcome = await this.#shared.run(task, async () => judgeParts(task, this.#collector()));
    this.#waiting -= length;
    // A thread that failed may still look at it.
    if (outcome.state === 'done') this.#memory.give(memory);
    return outcome;
  }

  #gather(outcome: Outcome<Collected>, parts: readonly BatchPart[]): void {
    if (outcome.state === 'done') return this.#search.gather(outcome.found);
    const shown = new Set(parts.map(({ place }) => [...place.within, place.path].join('!')));
    for (const one of shown) this.#missed.miss(one, 'absent', `it could not be searched: ${outcome.why}`);
  }
}

/** In another thread. */
export async function searchPartsInThread(task: PartsTask): Promise<Collected> {
  return judgeParts(task, threadCollector(await scannerOfThread(task.terms), task.terms));
}

function judgeParts({ bytes, parts }: PartsTask, collector: FindingCollector): Collected {
  for (const { start, end, ...part } of parts) collector.take({ ...part, bytes: bytes.subarray(start, end) });
  return collector.collected;
}
