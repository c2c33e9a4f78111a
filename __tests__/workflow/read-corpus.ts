import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(process.env['INTERLOCK_CORPUS'] ?? '../shared/corpus', 'workflows');

/** Real files of public repositories; none, with one line that says so, where the corpus is absent. */
export function readCorpus(): readonly { readonly path: string; readonly root: string; readonly text: string }[] {
  if (!existsSync(root)) {
    process.stdout.write(`skipped: no corpus at ${root}\n`);
    return [];
  }
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|lock)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => ({ path: path.slice(root.length + 1), root: '', text: readFileSync(path, 'utf8') }));
}
