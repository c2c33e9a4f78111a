export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of an own key; nothing that a prototype holds. */
export function fieldOf(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The array under a key, or an empty one where the key is absent or null; undefined where something else stands there. */
export function listOf(value: unknown, key: string): readonly unknown[] | undefined {
  const list = fieldOf(value, key) ?? [];
  return Array.isArray(list) ? list : undefined;
}
