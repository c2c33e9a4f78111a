/** A mapping without a prototype: a name from outside finds only what was put there. */
export function recordOf<T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> {
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- the library types an object without prototype as any
  const record: Record<string, T> = Object.create(null);
  for (const [key, value] of entries) record[key] = value;
  return record;
}
