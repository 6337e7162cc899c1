/** A place in a source file; line and column count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The positions of the values of one source file: dotted path (`places.3.note`) to line and column. */
export interface Origin {
  readonly file: string;
  readonly positions: Readonly<Record<string, readonly [line: number, column: number]>>;
}

/** A division as a message names it. */
export interface NamedPlace {
  /** Nine digits for a township. */
  readonly adcode: string;
  readonly name: string;
  /** Full names of the parents, widest first. */
  readonly parents: readonly string[];
}

/**
 * The position of the value at a dotted path, or of its closest parent that has one.
 * @example positionOf(origin, 'places.3') // { file: 'content/regions/minnan.yaml', line: 12, column: 5 }
 */
export function positionOf(origin: Origin, path: string): Position {
  const known = origin.positions[path];
  if (known) return { file: origin.file, line: known[0], column: known[1] };
  const cut = path.lastIndexOf('.');
  if (path !== '') return positionOf(origin, path.slice(0, Math.max(cut, 0)));
  return { file: origin.file, line: 1, column: 1 };
}

/**
 * A position as terminals make it a link; it also tells positions apart.
 * @example positionText(at) // 'content/regions/minnan.yaml:12:5'
 */
export function positionText({ file, line, column }: Position): string {
  return `${file}:${String(line)}:${String(column)}`;
}
