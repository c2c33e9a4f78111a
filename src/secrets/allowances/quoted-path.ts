const bare = /^[A-Za-z0-9._/@+!-]+$/;

/** A path as one word of ASCII: bare where nothing of it needs quotes, else a JSON string. Each path has one form, in which all of it can be seen. */
export function quotedPath(path: string): string {
  if (bare.test(path)) return path;
  return JSON.stringify(path).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Undefined where it is not the one form of a path. */
export function unquotedPath(word: string): string | undefined {
  if (!word.startsWith('"')) return bare.test(word) ? word : undefined;
  try {
    const path: unknown = JSON.parse(word);
    return typeof path === 'string' && quotedPath(path) === word ? path : undefined;
  } catch {
    return undefined;
  }
}
