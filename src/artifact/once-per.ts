/** The work for one object, done when it is first asked for and kept as long as the object lives. What was thrown is not kept. */
export function oncePer<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const done = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const before = done.get(key);
    if (before !== undefined) return before.value;
    const value = work(key);
    done.set(key, { value });
    return value;
  };
}
