import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/**
 * Sources that leave something to run once types are taken off; coverage would count the others as never reached.
 *
 * @type {(pattern: string) => string[]}
 */
export const filesWithCode = (pattern) =>
  globSync(pattern, { cwd: root }).filter((path) => hasCode(readFileSync(join(root, path), 'utf8')));

function hasCode(source) {
  return (
    stripTypeScriptTypes(source)
      .replace(/\/\*[^]*?\*\/|\/\/.*/g, '')
      .trim() !== ''
  );
}
