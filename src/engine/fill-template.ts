import type { Values } from '../core/finding.ts';

/** Puts values into the braces of a message; a brace without a value stays, so that texts may show `${{ }}` and globs. */
export function fillTemplate(template: string, values: Values): string {
  const known = new Map(Object.entries(values));
  return template.replace(/\{([a-z][a-zA-Z-]*)\}/g, (brace, name: string) => known.get(name) ?? brace);
}
