/**
 * Writes an embedded trust root from a file, after it was validated, and prints what changed:
 *
 *     node scripts/refresh-trust-roots.ts public-good|github FILE SOURCE
 *
 * SOURCE says where the file comes from, such as "npm @sigstore/tuf 5.0.1, seeds.json". Sigstore's own root is the target
 * `trusted_root.json` in `seeds.json` of the npm package @sigstore/tuf (base64; a test compares them); GitHub's is
 * `src/trusted_root_github.json` of the Rust crate sigstore-trust-root. Both are what the TUF repositories of the two instances sign.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTrustRoot } from '../src/artifact/open-trust-root.ts';
import { loadSigstore } from '../src/artifact/sigstore.ts';
import type { EmbeddedRoot } from '../src/data/trust-roots/embedded-root.ts';

const constants: Readonly<Record<EmbeddedRoot['name'], string>> = { 'public-good': 'publicGoodRoot', github: 'githubRoot' };

const [name, file, source] = process.argv.slice(2);
if ((name !== 'public-good' && name !== 'github') || file === undefined || source === undefined || /['\\\n]/.test(source)) {
  console.error('usage: node scripts/refresh-trust-roots.ts public-good|github FILE SOURCE');
  process.exit(2);
}
const text = readFileSync(file, 'utf8');
openTrustRoot(name, text, await loadSigstore());
if (/[`\\]|\$\{/.test(text)) throw new Error('a trust root has neither backticks nor backslashes');

const path = join(import.meta.dirname, '..', 'src', 'data', 'trust-roots', `${name}.gen.ts`);
const before = linesOf(await textBefore(path));
const after = linesOf(text);
for (const line of before) if (!after.includes(line)) console.log(`- ${line}`);
for (const line of after) if (!before.includes(line)) console.log(`+ ${line}`);
writeFileSync(
  path,
  `// Written by scripts/refresh-trust-roots.ts.
import type { EmbeddedRoot } from './embedded-root.ts';

export const ${constants[name]}: EmbeddedRoot = {
  name: '${name}',
  source: '${source}',
  date: '${new Date().toISOString().slice(0, 10)}',
  sha256: '${createHash('sha256').update(text).digest('hex')}',
  text: \`${text}\`,
};
`,
);

async function textBefore(path: string): Promise<string> {
  try {
    const held: Readonly<Record<string, unknown>> = await import(path);
    return Object.values(held).map((root) => (root as EmbeddedRoot).text)[0] ?? '{}';
  } catch {
    return '{}';
  }
}

/** A line for each authority and log, with the digest of its certificates or key. */
function linesOf(text: string): readonly string[] {
  const root: Readonly<Record<string, unknown>> = JSON.parse(text);
  return ['certificateAuthorities', 'timestampAuthorities', 'tlogs', 'ctlogs'].flatMap((key) => {
    const list: unknown = root[key] ?? [];
    return Array.isArray(list) ? list.map((one) => `${key} ${lineOf(one)}`) : [];
  });
}

function lineOf(one: { uri?: string; baseUrl?: string; validFor?: object; publicKey?: { validFor?: object } }): string {
  const digest = createHash('sha256').update(JSON.stringify(one)).digest('hex').slice(0, 12);
  return `${one.uri ?? one.baseUrl} ${JSON.stringify(one.validFor ?? one.publicKey?.validFor)} ${digest}`;
}
