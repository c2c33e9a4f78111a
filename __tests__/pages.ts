import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function pagesIn(directory: string): readonly string[] {
  return readdirSync(join(root, directory), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(directory, name));
}

/** Pages that people write and people read. */
export const written: readonly string[] = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...pagesIn('docs').filter((page) => !page.startsWith(join('docs', 'rules'))),
  ...pagesIn('examples'),
];

/** Every page that people read, generated ones too. */
export const pages: readonly string[] = [...written, ...pagesIn('docs').filter((page) => !written.includes(page))];

/** Blocks of one language, as they stand between the fences. */
export function blocksOf(page: string, language: string): readonly string[] {
  return [...textOf(page).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(([, name]) => name === language).map(([, , text = '']) => text);
}

/** A shown file as a reader would have it after replacing what stands for his own values. */
export function filledIn(block: string): string {
  return block.replaceAll('OWNER/', 'acme/').replaceAll('<40 hex>', '0123456789abcdef'.repeat(3).slice(0, 40));
}
