/** A change of one line: `length` characters from offset `at` (from 0) become `text`. */
export interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
  /** Shown to the editor, while the line is read as it stands. */
  readonly isShownOnly?: boolean;
  /** Read, while the editor is shown another one. */
  readonly isReadOnly?: boolean;
}

/** A text put between two characters. */
export function insert(at: number, text: string): Edit {
  return { at, length: 0, text };
}

/**
 * A text of a line put into quotes, so that no sign in it means anything to YAML.
 * @param at offset of the text in its line
 * @example quote(3, '提示: 先打') // edits to "提示: 先打"
 */
export function quote(at: number, text: string): readonly Edit[] {
  const mark = /["\\]/.test(text) ? "'" : '"';
  const inner = mark === '"' ? [] : [...text.matchAll(/'/g)].map(({ index }) => insert(at + index, "'"));
  return [insert(at, mark), ...inner, insert(at + text.length, mark)];
}

/** The line after edits that do not overlap. */
export function applyEdits(line: string, edits: readonly Edit[]): string {
  return inOrder(edits).reduceRight(
    (text, { at, length, text: put }) => text.slice(0, at) + put + text.slice(at + length),
    line,
  );
}

/** The column (from 1) that a column of the edited line has in the line as written. */
export function writtenColumn(edits: readonly Edit[], column: number): number {
  let shift = 0;
  for (const { at, length, text } of inOrder(edits)) {
    const start = at + shift;
    if (column - 1 < start) break;
    if (column - 1 < start + text.length) return at + 1;
    shift += text.length - length;
  }
  return column - shift;
}

function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return edits.toSorted((a, b) => a.at - b.at);
}
