import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const directory = join(import.meta.dirname, '..', '..', 'src', 'data', 'trust-roots');

/** Every embedded text: its file, constant and type, and the name that it is called by. */
const files = {
  'public-good': { constant: 'publicGoodRoot', type: 'EmbeddedRoot', name: 'public-good' },
  github: { constant: 'githubRoot', type: 'EmbeddedRoot', name: 'github' },
  'tuf-public-good': { constant: 'publicGoodTuf', type: 'EmbeddedText', name: 'public-good' },
  'tuf-github': { constant: 'githubTuf', type: 'EmbeddedText', name: 'github' },
} as const;

export type EmbeddedFile = keyof typeof files;

export function pathOf(file: EmbeddedFile): string {
  return join(directory, `${file}.gen.ts`);
}

/** Writes an embedded text with its source, today's date and its digest. */
export function writeText(file: EmbeddedFile, text: string, source: string): void {
  if (/`|\$\{/.test(text) || /['\\\n]/.test(source)) throw new Error('a text has no backticks, and its source no quotes');
  const { constant, type, name } = files[file];
  writeFileSync(
    pathOf(file),
    `// Written by scripts/refresh-roots.ts.
import type { ${type} } from './embedded-root.ts';

export const ${constant}: ${type} = {
  name: '${name}',
  source: '${source}',
  date: '${new Date().toISOString().slice(0, 10)}',
  sha256: '${createHash('sha256').update(text).digest('hex')}',
  text: \`${text.replaceAll('\\', '\\\\')}\`,
};
`,
  );
}

/** The text that a file holds now. */
export async function textIn(file: EmbeddedFile): Promise<string> {
  const held: Readonly<Record<string, { readonly text: string } | undefined>> = await import(pathOf(file));
  return held[files[file].constant]?.text ?? '{}';
}

/** Prints what a trust root has more and less than another: a line for each authority and log, with a digest of all that it says. */
export function printDifference(before: string, after: string): void {
  const [old, now] = [linesOf(before), linesOf(after)];
  for (const line of old) if (!now.includes(line)) console.log(`- ${line}`);
  for (const line of now) if (!old.includes(line)) console.log(`+ ${line}`);
}

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
