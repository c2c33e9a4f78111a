import { parentPort } from 'node:worker_threads';
import { messageOfError } from '../../core/errors.ts';
import { type Message, type Request, type TaskName, work } from './tasks.ts';

/** The life of a thread of the pool: it says that it is ready, and answers one request after the other until it is ended. */
export function answerRequests(): void {
  const port = parentPort;
  if (port === null) throw new Error('this is no thread of a pool');
  const send = (message: Message): void => port.postMessage(message);
  let last = Promise.resolve();
  port.on('message', (request: Request) => {
    last = last.then(async () => send(await answer(request)));
  });
  send({ state: 'ready' });
}

async function answer<Name extends TaskName>({ id, name, given }: Request<Name>): Promise<Message<Name>> {
  try {
    return { state: 'done', id, found: await work[name](given) };
  } catch (error) {
    return { state: 'failed', id, why: messageOfError(error) };
  }
}
