import { z } from 'astro/zod';
import type { Origin } from '../../domain/problems/position.ts';
import type { Sourced } from '../yaml/yaml-file.ts';

/** What csv-parse gives with `raw` and `info`. */
export const rawRecord = z.object({
  record: z.array(z.string()),
  raw: z.string(),
  /** `lines` counts to the end of the record. */
  info: z.object({ lines: z.number() }),
});

/** Signs that stand between cells where commas should. */
export const MARKS = /[，；;\t]/;

/** A row, the header too, and how it stands in its file. */
export type RawRecord = z.infer<typeof rawRecord>;

/** A line with commas for all the signs that stand where commas should. */
export function withCommas(line: string): string {
  return line.replace(new RegExp(MARKS, 'g'), ',');
}

/** The line, or lines, of a row as written. */
export function rawLine({ raw }: RawRecord): string {
  return raw.replace(/^[\uFEFF\r\n]+/, '').replace(/[\r\n]+$/, '');
}

/** A row as a value keyed by column, with the position of each cell; empty cells are left out. */
export function toSourced(file: string, names: readonly string[], row: RawRecord): Sourced {
  const { record, info } = row;
  const text = rawLine(row);
  let [line, column, offset] = [info.lines - (text.match(/\n/g)?.length ?? 0), 1, 0];
  const positions: Record<string, readonly [number, number]> = { '': [line, 1] };
  const value: Record<string, string> = {};
  record.forEach((cell, index) => {
    const name = names[index] ?? `#${String(index + 1)}`;
    positions[name] = [line, column];
    if (cell.trim() !== '') value[name] = cell.trim();
    const end = endOfCell(text, offset);
    const written = text.slice(offset, end + 1);
    const breaks = written.split('\n');
    line += breaks.length - 1;
    column = (breaks.length > 1 ? 1 : column) + (breaks.at(-1) ?? '').length;
    offset = end + 1;
  });
  const origin: Origin = { file, positions };
  return { value, origin };
}

// Offset of the comma that ends the cell, or of the end of the text.
function endOfCell(text: string, offset: number): number {
  const quoted = /^\s*"(?:[^"]|"")*"/.exec(text.slice(offset))?.[0].length ?? 0;
  const comma = text.indexOf(',', offset + quoted);
  return comma === -1 ? text.length : comma;
}
