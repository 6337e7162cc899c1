/** A place in a text: line and columns count from 1, `endColumn` stands behind the last character. */
export interface TextSource {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** A cell of a workbook: `{ sheet: 'Sheet1', cell: 'B3' }`. */
export interface CellSource {
  readonly sheet: string;
  readonly cell: string;
}

export type Source = TextSource | CellSource;

/** A line or a cell of an office's file. */
export interface Passage {
  readonly text: string;
  /** Where the text begins. */
  readonly start: Omit<TextSource, 'endColumn'> | CellSource;
  /** What the columns before it say: 福建省漳州市. */
  readonly within?: string;
  /** What the cells above say where its own columns are empty, as merged cells are: 福建省漳州市. */
  readonly above?: string;
  /** What a cell beside it says of it: 停止服务. */
  readonly denial?: string;
  /** What a cell beside it says that leaves open whether all of it is served: 待定, 仅城区. */
  readonly doubt?: string;
  /** Whether it stands where no places are looked for: a title above the header of a table, a sheet without one. */
  readonly isAside?: boolean;
  /** Whether it is the header of a column that is not read. */
  readonly isColumn?: boolean;
}

/** Tells where parts of a passage stand, by their offsets; the passage is gone through once. */
export function createLocator({ text, start }: Passage): (from: number, end: number) => Source {
  if ('sheet' in start) return () => start;
  const breaks = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (from, end) => {
    const passed = countBefore(breaks, from);
    const last = breaks[passed - 1];
    const column = last === undefined ? start.column + from : from - last;
    return { line: start.line + passed, column, endColumn: column + end - from };
  };
}

// How many of the ascending offsets stand before one.
function countBefore(offsets: readonly number[], offset: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
