import { runWorker } from './program/index.js';

await runWorker();
