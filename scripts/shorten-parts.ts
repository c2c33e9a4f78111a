import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';

/** How the bundler writes the modules of a part: each a function in parentheses, under its number. */
const beginning = /^\/\*\*\*\/ (\d+):\n\/\*\*\*\/ (?=\()/gm;
const head = /^export const id = \d+;\nexport const ids = \[[\d,]+\];\nexport const modules = \{\n/;

/**
 * Shortens the names and drops the comments of every part of a bundle: V8 reads each part whole before the first of it runs. Nothing is
 * rearranged. Each module keeps its parentheses, by which V8 knows that it runs at once and need not be read twice.
 */
export async function shortenParts(directory: string): Promise<void> {
  const names = readdirSync(directory).filter((name) => name.endsWith('.index.js'));
  for (const name of names) {
    const path = join(directory, name);
    writeFileSync(path, await shortened(readFileSync(path, 'utf8'), name));
  }
}

async function shortened(text: string, name: string): Promise<string> {
  const [start = ''] = head.exec(text) ?? [];
  const marks = [...text.matchAll(beginning)];
  if (start === '' || marks.length === 0) throw new Error(`${name} is not written as a part of a bundle`);
  const modules: string[] = [];
  for (const [index, mark] of marks.entries()) {
    const end = marks[index + 1]?.index ?? text.lastIndexOf('\n};');
    modules.push(`${mark[1]}:(${await shortExpression(text.slice(mark.index + mark[0].length, end))})`);
  }
  return `${start}${modules.join(',\n')}\n};\n`;
}

/** Throws where the text is not one function in parentheses: nothing may get lost. */
async function shortExpression(module: string): Promise<string> {
  const expression = module
    .trimEnd()
    .replace(/,$/, '')
    .trimEnd()
    .replace(/^\/\*\*\*\/ /gm, '');
  const { code = '' } = await minify(`export default ${expression}`, {
    module: true,
    compress: false,
    mangle: true,
    format: { ascii_only: true, comments: false },
  });
  const short = /^export default([^]+?);?$/.exec(code)?.[1];
  if (short === undefined) throw new Error(`not one function: ${module.slice(0, 80)}`);
  return short.trim();
}
