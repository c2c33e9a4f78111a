/** Reads of an answer whose shape nobody has promised: a missing or odd value is undefined, never an exception. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  // The object is only read, and only own properties of it.
  return (value as Readonly<Record<string, unknown>>)[name];
}

export function textOf(value: unknown, name: string): string | undefined {
  const field = fieldOf(value, name);
  return typeof field === 'string' ? field : undefined;
}

export function numberOf(value: unknown, name: string): number | undefined {
  const field = fieldOf(value, name);
  return typeof field === 'number' ? field : undefined;
}

/** Undefined where it is no list. */
export function listOf(value: unknown, name: string): readonly unknown[] | undefined {
  const field = fieldOf(value, name);
  return Array.isArray(field) ? field : undefined;
}
