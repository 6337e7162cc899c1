import { encode } from 'uqr';

/** A QR code in whole modules: `path`, stroked one wide, draws the dark ones in a square of `size`. */
export interface PageQr {
  readonly size: number;
  readonly path: string;
}

/** White modules around the code that readers need (ISO/IEC 18004). */
const quietZone = 4;

/** The QR code of an address, for paper: a phone leads from the sheet to the newest page. */
export function toPageQr(url: string): PageQr {
  const { size, data } = encode(url, { ecc: 'M', border: quietZone });
  return { size, path: data.map(rowPath).join('') };
}

/** One stroke for each run of dark modules of a row, along its middle. */
function rowPath(row: readonly boolean[], y: number): string {
  const cells = row.map((isDark) => (isDark ? '1' : '0')).join('');
  const runs = [...cells.matchAll(/1+/g)].map(({ 0: run, index }) => ({ start: index, length: run.length }));
  return runs
    .map(({ start, length }, index) => {
      const before = runs[index - 1];
      const move = before ? `m${start - before.start - before.length} 0` : `M${start} ${y}.5`;
      return `${move}h${length}`;
    })
    .join('');
}
