import { runAction } from './program/index.js';

await runAction(new URL('./worker.js', import.meta.url));
