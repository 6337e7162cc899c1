/** Makes a value once for each object that it is made from, and keeps it as long as that object. */
export function oncePer<Source extends object, Value extends object>(
  make: (source: Source) => Value,
): (source: Source) => Value {
  const made = new WeakMap<Source, Value>();
  return (source) => {
    const known = made.get(source);
    if (known) return known;
    const value = make(source);
    made.set(source, value);
    return value;
  };
}
