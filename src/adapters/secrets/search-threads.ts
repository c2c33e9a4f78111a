import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { SharedSearch } from '../../ports/secret-sources.ts';
import type { Task } from '../workers/task.ts';
import { FileReader } from './file-reader.ts';
import { type Searched, type SearchTask, searchFiles, unsearched } from './search-files.ts';
import type { TreeSettings } from './search-tree.ts';
import type { TreeFile } from './walk-tree.ts';

/** Each holds some tens of megabytes. */
export const mostWorkers = 4;

/** Searches files in this thread and in others, which are started when there is enough for them. Where none can be started, all is done here. */
export class SearchThreads {
  readonly #search: SharedSearch;
  readonly #settings: TreeSettings;
  readonly #reader = new FileReader();
  readonly #queue: Task<'search-files'>[] = [];
  readonly #others: (() => void)[] = [];
  readonly #read = new SharedArrayBuffer(8);
  readonly #waiting: (() => void)[] = [];
  #seen = { files: 0, bytes: 0 };
  #left = 0;
  #starting: Promise<void> | undefined;
  #isWorking = false;

  constructor(search: SharedSearch, settings: TreeSettings) {
    this.#search = search;
    this.#settings = settings;
  }

  /** `settle` is called once; what a thread that ended should have searched are gaps. */
  search(files: readonly TreeFile[], settle: (searched: Searched) => void): void {
    const given: SearchTask = { files, terms: this.#search.terms, read: this.#read };
    this.#seen = { files: this.#seen.files + files.length, bytes: files.reduce((sum, { size }) => sum + size, this.#seen.bytes) };
    this.#left += 1;
    this.#queue.push({
      given,
      here: async () => searchFiles(given, this.#search.scanner, this.#reader),
      settle: (outcome) => {
        this.#left -= 1;
        settle(outcome.state === 'done' ? outcome.found : unsearched(given, outcome.why));
        this.#change();
      },
    });
    this.#startOthers();
    for (const take of this.#others) take();
    if (!this.#isWorking) void this.#work();
  }

  /** Enough waits for all threads. */
  get isFull(): boolean {
    return this.#queue.length > this.#others.length * 2;
  }

  get isDone(): boolean {
    return this.#left === 0;
  }

  /** Read by all threads so far. */
  get bytes(): number {
    return Number(Atomics.load(new BigUint64Array(this.#read), 0));
  }

  /** Waits until something has been searched. */
  changed(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #change(): void {
    this.#search.progress(this.bytes);
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    for (let task = this.#queue.shift(); task !== undefined; task = this.#queue.shift()) {
      task.settle({ state: 'done', found: await task.here() });
      // The answers of the others get their turn, and so does whoever finds more files.
      await setImmediate();
      for (const take of this.#others) take();
    }
    this.#isWorking = false;
  }

  #startOthers(): void {
    const { launcher, forThread } = this.#settings;
    const pays = Math.floor(Math.max(this.#seen.files / forThread.files, this.#seen.bytes / forThread.bytes));
    const wanted = Math.min(pays, (this.#search.workers ?? Math.min(availableParallelism(), mostWorkers)) - 1);
    if (launcher === undefined || this.#starting !== undefined || this.#others.length >= wanted) return;
    this.#starting = this.#start(launcher, wanted)
      // Without them all is done here.
      .catch(() => undefined)
      .finally(() => {
        this.#starting = undefined;
      });
  }

  async #start(launcher: URL, wanted: number): Promise<void> {
    const { startThread } = await import('../workers/thread.ts');
    while (this.#others.length < wanted) this.#others.push(startThread(launcher, 'search-files', this.#queue));
  }
}
