import { runAction } from './program/index.js';

await runAction();
