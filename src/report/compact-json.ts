/** Characters of a line. */
const lineWidth = 110;

/** JSON for people: what fits on a line stands on one, and only the rest is opened, two columns deeper each time. */
export function compactJson(value: unknown): string {
  return shown(JSON.parse(JSON.stringify(value)), '');
}

function shown(value: unknown, indent: string): string {
  const line = inline(value);
  const parts = indent.length + line.length <= lineWidth ? [] : partsOf(value, (one) => shown(one, `${indent}  `));
  if (parts.length === 0) return line;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.map((part) => `${indent}  ${part}`).join(',\n')}\n${indent}${close}`;
}

function inline(value: unknown): string {
  const parts = partsOf(value, inline);
  if (Array.isArray(value)) return `[${parts.join(', ')}]`;
  return parts.length === 0 ? JSON.stringify(value) : `{ ${parts.join(', ')} }`;
}

function partsOf(value: unknown, text: (part: unknown) => string): readonly string[] {
  if (Array.isArray(value)) return value.map(text);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${text(one)}`);
}
