import { parentPort } from 'node:worker_threads';

// Takes what it is given, and ends with it.
parentPort?.on('message', () => process.exit(3));
parentPort?.postMessage({ state: 'ready' }, []);
