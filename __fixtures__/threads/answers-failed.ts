import { parentPort } from 'node:worker_threads';

parentPort?.on('message', ({ id }: { readonly id: number }) => parentPort?.postMessage({ state: 'failed', id, why: 'it threw' }, []));
parentPort?.postMessage({ state: 'ready' }, []);
