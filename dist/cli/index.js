#!/usr/bin/env node
import { runCli } from '../program/index.js';

await runCli(process.argv.slice(2), new URL('../worker.js', import.meta.url));
