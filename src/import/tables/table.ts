import type { Passage } from '../text/passage.ts';

/** A cell of a CSV file or a workbook. */
export interface Cell {
  readonly text: string;
  readonly start: Passage['start'];
}

/** Rows of cells, as a CSV file or one sheet of a workbook holds them. */
export interface Table {
  /** The name of the sheet. */
  readonly sheet?: string;
  /** Whether the sheet is hidden: what stands there may be old. */
  readonly isHidden?: boolean;
  readonly rows: readonly (readonly Cell[])[];
}

/** A header as it is compared: without spaces, signs, brackets and case. */
export function plainHeader(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
