/**
 * Counts which three bytes stand together in the sources under the given directories, each directory with the same weight, and prints the text of
 * src/secrets/engine/gram-frequencies.ts:
 *
 *     node scripts/secrets/gram-frequencies.ts DIRECTORY...
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gramsListed } from '../../src/secrets/engine/gram-frequencies.ts';

const source = /\.(?:[cm]?[jt]s|json|md|go|py|c|h|hpp|java|rs|ya?ml|sh|txt|p[lm]|xml|html)$/;
const mostBytes = 100_000_000;
const onALine = 48;

const shares = new Map<number, number>();
for (const directory of process.argv.slice(2)) {
  const counts = new Map<number, number>();
  let bytes = 0;
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !source.test(entry.name) || bytes > mostBytes) continue;
    const content = readFileSync(join(entry.parentPath, entry.name)).subarray(0, 1_000_000);
    bytes += content.length;
    for (let at = 0; at + 2 < content.length; at += 1) {
      const [first = 0, second = 0, third = 0] = [content[at], content[at + 1], content[at + 2]];
      const gram = first | 0x20 | ((second | 0x20) << 8) | ((third | 0x20) << 16);
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  for (const [gram, count] of counts) shares.set(gram, (shares.get(gram) ?? 0) + count / bytes);
}
const text = [...shares]
  .map(([gram, share]) => [String.fromCharCode(gram & 0xff, (gram >> 8) & 0xff, gram >> 16), share] as const)
  .filter(([gram]) => /^[\x20-\x7e]{3}$/.test(gram))
  .toSorted(([, a], [, b]) => b - a)
  .slice(0, gramsListed)
  .map(([gram]) => gram);
for (let at = 0; at < text.length; at += onALine) console.log(`  ${JSON.stringify(text.slice(at, at + onALine).join(''))},`);
