/** The command line straight from its source, for the generators; dist is built after them. */
import { runCli } from '../src/program.ts';

await runCli(process.argv.slice(2));
