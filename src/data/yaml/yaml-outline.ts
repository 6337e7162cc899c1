/** The columns (from 0) at which entries and keys may stand at a point of the file. */
export interface Outline {
  /** Widest last. */
  readonly levels: readonly Level[];
  /** Column of a key that waits for its value on the lines below. */
  readonly awaiting?: number;
  /** The last key that had no value beside it. */
  readonly opened: string;
}

interface Level {
  readonly column: number;
  readonly isList: boolean;
}

/** A line as the outline sees it. */
export interface OutlineEntry {
  /** Column of its dash or key; undefined where tabs or full-width spaces hide it. */
  readonly column?: number;
  readonly isItem: boolean;
  /** Column of the key behind the dash, counted from the dash. */
  readonly keyOffset?: number;
  /** Name of the key, where it has no value beside it. */
  readonly opens?: string;
}

export const emptyOutline: Outline = { levels: [], opened: '' };

/** Whether entries of a list may stand here. */
export function takesItems({ levels, awaiting }: Outline): boolean {
  return awaiting !== undefined || levels.length === 0 || levels.some(({ isList }) => isList);
}

/** The column at which the entry should stand: its own where that fits, else the nearest one that does. */
export function fittingColumn({ levels, awaiting }: Outline, { column, isItem }: OutlineEntry): number {
  const open = levels.filter(({ isList }) => isList === isItem).map((level) => level.column);
  if (column !== undefined && open.includes(column)) return column;
  if (awaiting !== undefined) {
    if (column === undefined) return awaiting + 2;
    if (isItem ? column >= awaiting : column > awaiting) return column;
  }
  const nearest = open.toSorted((a, b) => far(a, column) - far(b, column) || b - a)[0];
  return nearest ?? column ?? 0;
}

/** The outline behind an entry that stands at the column. */
export function outlineAfter(outline: Outline, entry: OutlineEntry, column: number): Outline {
  const { isItem, keyOffset, opens } = entry;
  const above = outline.levels.filter(
    (level) => level.column < column || (level.column === column && (isItem || !level.isList)),
  );
  const own = above.some((level) => level.column === column && level.isList === isItem)
    ? above
    : [...above, { column, isList: isItem }];
  const levels = keyOffset === undefined ? own : [...own, { column: column + keyOffset, isList: false }];
  if (opens === undefined) return { levels, opened: outline.opened };
  return { levels, awaiting: column + (keyOffset ?? 0), opened: opens === '' ? outline.opened : opens };
}

// A hidden column is taken for the innermost one.
function far(column: number, from: number | undefined): number {
  return from === undefined ? -column : Math.abs(column - from);
}
