import { messageOfError } from '../../core/errors.ts';
import type { Outcome, Task } from './task.ts';
import type { Found, Given, TaskName } from './tasks.ts';

/** Tasks of one kind, worked on by this thread and by others. */
export interface SharedWork<Name extends TaskName> {
  /** `here` comes to the same in this thread. */
  readonly run: (given: Given<Name>, here: () => Promise<Found<Name>>) => Promise<Outcome<Found<Name>>>;
}

export interface SharingSettings {
  /** The file that starts another thread of this program; undefined = all is done in this one. */
  readonly launcher: URL | undefined;
  /** Tasks for which one more thread pays. */
  readonly tasksForThread: number;
  /** Threads beside this one; undefined = as many as the machine has processors to spare. */
  readonly threads?: number | undefined;
  /** More are not started, however many processors there are; undefined = seven. */
  readonly mostThreads?: number;
}

/** More do not pay for what one release holds. */
const threadLimit = 7;

/**
 * Shares tasks among threads. Others are started only for many tasks, and this thread works as well, from the other end of the queue: few
 * tasks wait for nobody, and where no thread can be started all is done all the same.
 */
export function shareWork<Name extends TaskName>(
  name: Name,
  { launcher, tasksForThread, threads, mostThreads = threadLimit }: SharingSettings,
): SharedWork<Name> {
  const queue: Task<Name>[] = [];
  const others: (() => void)[] = [];
  let seen = 0;
  let isWorking = false;

  const startThreads = async (start: URL): Promise<void> => {
    const { spareProcessors, startThread } = await import('./thread.ts');
    const wanted = Math.min(mostThreads, threads ?? spareProcessors(), Math.floor(seen / tasksForThread));
    while (others.length < wanted) others.push(startThread(start, name, queue));
  };

  const work = async (): Promise<void> => {
    // Without them all is done here.
    if (launcher !== undefined && seen >= tasksForThread) await startThreads(launcher).catch(() => undefined);
    while (queue.length > 0) {
      for (const take of others) take();
      const task = queue.pop();
      if (task !== undefined) task.settle(await outcomeOf(task.here));
      // The answers of the others get their turn.
      await new Promise((resolve) => setImmediate(resolve));
    }
    isWorking = false;
  };

  return {
    run: (given, here) =>
      new Promise((settle) => {
        queue.push({ given, here, settle });
        seen += 1;
        if (isWorking) return;
        isWorking = true;
        // All that is asked for in this turn is there before the first is begun.
        setImmediate(() => void work());
      }),
  };
}

async function outcomeOf<Value>(here: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { state: 'done', found: await here() };
  } catch (error) {
    return { state: 'failed', why: messageOfError(error) };
  }
}
