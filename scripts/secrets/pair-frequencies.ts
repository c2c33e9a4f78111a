/**
 * Counts how often two bytes stand together in the sources under the given directories, and prints the table of src/secrets/engine/pair-frequencies.ts:
 *
 *     node scripts/secrets/pair-frequencies.ts DIRECTORY...
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classes, classOf } from '../../src/secrets/engine/pair-frequencies.ts';

const source = /\.(?:js|ts|mjs|cjs|json|md|go|py|c|h|java|rs|rb|php|yaml|yml|sh|xml|html|css)$/;
const most = 64 * 1024 * 1024;
const counts = new Float64Array(classes * classes);
let bytes = 0;

function count(directory: string): void {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) count(path);
    if (!entry.isFile() || !source.test(entry.name) || bytes > most) continue;
    const text = readFileSync(path).subarray(0, 200_000);
    bytes += text.length;
    for (let index = 1; index < text.length; index += 1) {
      const pair = classOf(text[index - 1] ?? 0) * classes + classOf(text[index] ?? 0);
      counts[pair] = (counts[pair] ?? 0) + 1;
    }
  }
}

for (const directory of process.argv.slice(2)) {
  bytes = 0;
  count(directory);
}
const total = counts.reduce((sum, one) => sum + one, 0);
const table = Array.from(counts, (one) => Math.max(0, Math.min(9, Math.round(10 + Math.log10((one + 1) / total) * 2)))).join('');
for (let at = 0; at < table.length; at += classes) console.log(`  '${table.slice(at, at + classes)}',`);
