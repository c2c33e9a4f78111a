export type StrictJson = { readonly state: 'value'; readonly value: unknown } | { readonly state: 'refused'; readonly why: string };

/**
 * JSON in which every object has each key once. Of two equal keys one program takes the first and another the last: with a duplicate, what
 * was verified here would not be what is read elsewhere.
 */
export function parseStrictJson(text: string): StrictJson {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { state: 'refused', why: 'it is no JSON' };
  }
  const duplicate = duplicateKey(text);
  if (duplicate === undefined) return { state: 'value', value };
  return { state: 'refused', why: `an object has the key ${JSON.stringify(duplicate.slice(0, 60))} twice` };
}

/** The first key that an object has twice. Of valid JSON only: strings are the only place where a bracket means nothing. */
function duplicateKey(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '{') open.push(new Set());
    else if (character === '[') open.push(undefined);
    else if (character === '}' || character === ']') open.pop();
    else if (character === '"') {
      const end = endOfString(text, at);
      const keys = open.at(-1);
      if (keys !== undefined && isKey(text, end)) {
        const key: unknown = JSON.parse(text.slice(at, end));
        if (typeof key !== 'string' || keys.has(key)) return String(key);
        keys.add(key);
      }
      at = end - 1;
    }
  }
  return undefined;
}

/** Offset behind the closing quote: most of a bundle is long strings, which are leapt over. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

/** Whether an odd number of backslashes stands before it. */
function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
}

function isKey(text: string, end: number): boolean {
  let at = end;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return text[at] === ':';
}
