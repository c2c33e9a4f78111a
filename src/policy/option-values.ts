import type { OptionSpec, OptionSpecs } from '../core/rule.ts';

export type Options = Readonly<Record<string, unknown>>;

/** The values that a rule has where no policy says otherwise. */
export function defaultOptions(specs: OptionSpecs): Options {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default]));
}

/** True where a value permits no more than another; of an option that has no strict side, only where they are equal. */
export function isAtLeastAsStrict(spec: OptionSpec | undefined, value: unknown, than: unknown): boolean {
  if (canonical(value) === canonical(than)) return true;
  if (spec?.type === 'choice') return typeof value === 'string' && spec.choices.indexOf(value) > spec.choices.indexOf(String(than));
  const side = spec === undefined || !('stricter' in spec) ? undefined : spec.stricter;
  if (side === undefined) return false;
  const [less, more] = side === 'less' ? [value, than] : [than, value];
  if (Array.isArray(less) && Array.isArray(more)) return less.every((item) => more.includes(item));
  if (typeof less === 'number' && typeof more === 'number') return less < more;
  return less === false && more === true;
}

/** Equal for equal options: the order of a set or of names says nothing. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.map(canonical).toSorted());
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  return JSON.stringify(
    Object.entries(value)
      .map(([key, item]) => [key, canonical(item)])
      .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
}

/** The same options, which no rule can change for the next one. */
export function frozenOptions(options: Options): Options {
  return Object.freeze(Object.fromEntries(Object.entries(options).map(([name, value]) => [name, frozenCopy(value)])));
}

function frozenCopy(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return Object.freeze([...items]);
  }
  return typeof value === 'object' && value !== null ? Object.freeze({ ...value }) : value;
}
