/** Where the places of a table stand. */
export interface Header {
  readonly row: number;
  /** The columns to read, widest place first. */
  readonly columns: readonly number[];
  readonly code: number | undefined;
}
