export type Value = string | number | boolean | null | readonly Value[] | ReadonlyMap<string, Value>;

/** A value is of a type that its operator does not take. */
export class WrongType extends Error {}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isMap(value: Value): value is ReadonlyMap<string, Value> {
  return value instanceof Map;
}

export function listOf(value: Value): readonly Value[] {
  if (!isList(value)) throw new WrongType();
  return value;
}

export function textOf(value: Value): string {
  if (typeof value !== 'string') throw new WrongType();
  return value;
}

export function numberOf(value: Value): number {
  if (typeof value !== 'number') throw new WrongType();
  return value;
}

export function truthOf(value: Value): boolean {
  if (typeof value !== 'boolean') throw new WrongType();
  return value;
}

export function textsOf(value: Value): readonly string[] {
  return typeof value === 'string' ? [value] : listOf(value).map(textOf);
}

export function keyOf(of: Value, key: Value): Value {
  if (isMap(of)) return of.get(textOf(key)) ?? null;
  if (isList(of)) return of.at(numberOf(key)) ?? null;
  return of === null ? null : (textOf(of).at(numberOf(key)) ?? null);
}

export function sliceOf(of: Value, from: number, to: number | undefined): Value {
  return typeof of === 'string' ? of.slice(from, to) : listOf(of).slice(from, to);
}

export function isIn(value: Value, container: Value): boolean {
  return isMap(container) ? container.has(textOf(value)) : listOf(container).includes(value);
}

export function sumOf(first: Value, second: Value): Value {
  return typeof first === 'string' ? first + textOf(second) : numberOf(first) + numberOf(second);
}

export function compared(operator: string, first: number, second: number): boolean {
  switch (operator) {
    case '<':
      return first < second;
    case '<=':
      return first <= second;
    case '>':
      return first > second;
    default:
      return first >= second;
  }
}
