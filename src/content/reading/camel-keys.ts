/** An object with its keys in camel case: `period_start` as `periodStart`. */
export type CamelKeys<Row> = { [Key in keyof Row as Key extends string ? CamelKey<Key> : Key]: Row[Key] };

type CamelKey<Key extends string> = Key extends `${infer Word}_${infer Rest}`
  ? `${Word}${Capitalize<CamelKey<Rest>>}`
  : Key;

/** Columns are written in snake case, properties in camel case. */
export function camelKeys<Row extends object>(row: Row): CamelKeys<Row>;
export function camelKeys(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}
