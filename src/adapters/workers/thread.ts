import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { messageOfError } from '../../core/errors.ts';
import type { Task } from './task.ts';
import type { Message, Request, TaskName } from './tasks.ts';

/** Processors that this thread leaves to others. */
export function spareProcessors(): number {
  return availableParallelism() - 1;
}

/** Requests that a thread has before it, so that it never waits for this one. */
const ahead = 4;

/**
 * Starts a thread that takes tasks from a queue as soon as it is ready, until it ends. Tasks that it had taken then have failed: one of them
 * may be what ended it, and none is tried again. One that cannot be started takes none.
 *
 * @returns to be called when the queue has grown.
 */
export function startThread<Name extends TaskName>(launcher: URL, name: Name, queue: Task<Name>[]): () => void {
  // Nothing of the environment and of the command line: a thread needs no secret and no option.
  const worker = new Worker(launcher, { env: {}, argv: [], execArgv: [] });
  const taken = new Map<number, Task<Name>>();
  let isReady = false;
  let count = 0;
  const take = (): void => {
    const free = isReady ? ahead - taken.size : 0;
    for (const task of queue.splice(0, free)) {
      count += 1;
      taken.set(count, task);
      const request: Request<Name> = { id: count, name, given: task.given };
      worker.postMessage(request, []);
    }
    // A thread without a task does not keep the process.
    if (taken.size === 0) worker.unref();
    else worker.ref();
  };
  const end = (why: string): void => {
    isReady = false;
    for (const task of taken.values()) task.settle({ state: 'failed', why });
    taken.clear();
  };
  worker.on('message', (message: Message<Name>) => {
    if (message.state === 'ready') isReady = true;
    else {
      const task = taken.get(message.id);
      taken.delete(message.id);
      task?.settle(message.state === 'done' ? { state: 'done', found: message.found } : { state: 'failed', why: message.why });
    }
    take();
  });
  worker.on('messageerror', () => {
    end('the thread that worked on it gave no answer that can be read');
    void worker.terminate();
  });
  worker.on('error', (error) => end(`the thread that worked on it ended: ${messageOfError(error)}`));
  worker.on('exit', () => end('the thread that worked on it ended'));
  worker.unref();
  return take;
}
