import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What may be bundled: permissive licences only. */
const allowed: ReadonlySet<string> = new Set(['MIT', 'ISC', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']);

/** Name, version, licence and its text of every package whose modules the bundler took, sorted; anything but a permissive one is an error. */
export function licensesOf(modulePaths: readonly string[], root: string): string {
  const packages = [...new Set(modulePaths.flatMap(packageDirectory))].toSorted();
  const entries = packages.map((directory) => entryOf(join(root, directory)));
  return `${['Licences of the packages that this bundle contains.', ...entries].join(`\n\n${'='.repeat(80)}\n\n`)}\n`;
}

/** `node_modules/@scope/name` of a module; nothing for the project's own. */
function packageDirectory(path: string): readonly string[] {
  const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path.replace(/^.*?(?=node_modules\/)/, ''));
  return match?.[1] === undefined ? [] : [match[1]];
}

function entryOf(directory: string): string {
  const { name, version, license }: { name?: string; version?: string; license?: string } = JSON.parse(
    readFileSync(join(directory, 'package.json'), 'utf8'),
  );
  if (license === undefined || !allowed.has(license)) throw new Error(`${name} has the licence ${license}, which may not be bundled`);
  const file = readdirSync(directory).find((candidate) => /^(licen[cs]e|copying)/i.test(candidate));
  const text =
    file !== undefined && existsSync(join(directory, file))
      ? readFileSync(join(directory, file), 'utf8').trim()
      : 'The package carries no licence text.';
  return `${name} ${version}\n${license}\n\n${text.replaceAll('\r\n', '\n')}`;
}
