/**
 * Writes an embedded trust root from a file, after it was validated, and prints what changed:
 *
 *     node scripts/refresh-trust-roots.ts public-good|github FILE SOURCE
 *
 * For where the repositories that sign the roots cannot be reached; `npm run refresh-roots` asks them. SOURCE says where the file comes
 * from, such as "npm @sigstore/tuf 5.0.1, seeds.json". Sigstore's own root is the target `trusted_root.json` in `seeds.json` of the npm
 * package @sigstore/tuf (base64; a test compares them); GitHub's is `src/trusted_root_github.json` of the Rust crate sigstore-trust-root.
 */
import { readFileSync } from 'node:fs';
import { replacementProblem } from '../src/artifact/replacement-problem.ts';
import { loadSigstore } from '../src/artifact/sigstore.ts';
import { printDifference, textIn, writeText } from './roots/write-text.ts';

const [name, file, source] = process.argv.slice(2);
if ((name !== 'public-good' && name !== 'github') || file === undefined || source === undefined) {
  console.error('usage: node scripts/refresh-trust-roots.ts public-good|github FILE SOURCE');
  process.exit(2);
}
const [before, text] = [await textIn(name), readFileSync(file, 'utf8')];
const problem = replacementProblem({ name, text: before }, text, await loadSigstore());
if (problem !== undefined) throw new Error(problem);
printDifference(before, text);
writeText(name, text, source);
