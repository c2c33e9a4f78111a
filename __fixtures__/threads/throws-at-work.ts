import { parentPort } from 'node:worker_threads';

parentPort?.on('message', () => {
  throw new Error('broken thread');
});
parentPort?.postMessage({ state: 'ready' }, []);
