/**
 * Everything that judges, as one part of the bundle: both launchers load it whole, and what only one of them needs comes after it.
 * (The bundler cuts what two parts share into ever smaller files, and each file costs a little of the start.)
 */
import { parseWorkflow } from '../workflow/parse-workflow.ts';

export { sha256 } from '../adapters/sha256.ts';
export { systemClock } from '../adapters/system-clock.ts';
export { run } from '../run.ts';
export { catalogue } from './catalogue.ts';

const sample =
  'on: push\njobs:\n  a:\n    runs-on: x\n    needs: [b]\n    steps:\n      - uses: a/b@c # d\n      - run: |\n          make ${{ a.b }}\n';

/** Runs the parser once, so that it is compiled while an answer of the platform is on its way. */
export function warmUp(): void {
  parseWorkflow({ path: '', root: '', text: sample });
}

/** The command line's own half. */
export async function loadCli() {
  return import('./start-cli.ts');
}
