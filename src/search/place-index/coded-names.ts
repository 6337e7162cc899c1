/** A name with the codes of the divisions that it stands for. */
export interface CodedName {
  readonly name: string;
  readonly codes: readonly string[];
}

/**
 * Names in the order of their first codes, as `readCodedNames` reads them: a hyphen stands for the stem of the first
 * division, and each code is its difference from the one before it.
 * @param stemOf the stem of the division with a code
 * @example 密云县, today 110118, and 延庆县, today 110119: '-县 110118,-县 1'
 */
export function writeCodedNames(rows: readonly CodedName[], stemOf: (code: string) => string): string {
  let last = 0;
  return rows
    .toSorted((a, b) => Number(a.codes[0]) - Number(b.codes[0]))
    .map(({ name, codes }) => {
      const stem = stemOf(codes[0] ?? '');
      const differences = codes.map((code) => {
        const difference = Number(code) - last;
        last = Number(code);
        return difference;
      });
      return [name.startsWith(stem) ? `-${name.slice(stem.length)}` : name, ...differences].join(' ');
    })
    .join(',');
}

/** Reads what `writeCodedNames` made. */
export function readCodedNames(text: string, stemOf: (code: string) => string): readonly CodedName[] {
  let last = 0;
  return text.split(',').map((row) => {
    const [name = '', ...differences] = row.split(' ');
    const codes = differences.map((difference) => String((last += Number(difference))));
    return { name: name.replace('-', () => stemOf(codes[0] ?? '')), codes };
  });
}
