import { runWorker } from '../../src/program.ts';

await runWorker();
