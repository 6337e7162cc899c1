/**
 * The first amount of a price as written, in yuan; undefined where there is none.
 * @example amountOf('30–60元') // 30
 */
export function amountOf(price: string): number | undefined {
  const [, digits] = /(\d+(?:\.\d+)?)/.exec(price.normalize('NFKC').replaceAll(',', '')) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
