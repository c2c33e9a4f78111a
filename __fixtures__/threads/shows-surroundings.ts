import { parentPort } from 'node:worker_threads';

// Answers with what it could read of the process.
const { env, argv, execArgv } = process;
const why = JSON.stringify({ env, argv: argv.slice(2), execArgv });
parentPort?.on('message', ({ id }: { readonly id: number }) => parentPort?.postMessage({ state: 'failed', id, why }, []));
parentPort?.postMessage({ state: 'ready' }, []);
