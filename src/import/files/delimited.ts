import { z } from 'astro/zod';
import { CsvError, parse } from 'csv-parse/sync';
import type { Readable } from '../refusal.ts';
import type { Cell, Table } from '../tables/table.ts';

/** What csv-parse gives with `raw` and `info`; `lines` counts to the end of the record. */
const rawRecord = z.object({
  record: z.array(z.string()),
  raw: z.string(),
  info: z.object({ lines: z.number() }),
});

type RawRecord = z.infer<typeof rawRecord>;

const DELIMITERS = [',', ';', '\t'] as const;

/** Reads a text of delimited cells, each with its line and column. The delimiter is the one that cuts most. */
export function readDelimited(text: string): Readable<Table> {
  const delimiter = delimiterOf(text);
  try {
    const options = { delimiter, raw: true, info: true, relax_column_count: true, relax_quotes: true };
    const records = z.array(rawRecord).parse(parse(text, options));
    return { value: { rows: records.map((record) => toCells(record, delimiter)) } };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      refusal: { kind: 'csv-broken', params: { line: typeof error.lines === 'number' ? error.lines : 1 } },
    };
  }
}

function delimiterOf(text: string): string {
  const head = text
    .split('\n', 20)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => head.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function toCells({ record, raw, info }: RawRecord, delimiter: string): readonly Cell[] {
  const text = raw.replace(/^[\r\n]+/, '').replace(/[\r\n]+$/, '');
  let [line, column, offset] = [info.lines - (text.match(/\n/g)?.length ?? 0), 1, 0];
  return record.map((cell) => {
    const end = endOfCell(text, offset, delimiter);
    const written = text.slice(offset, end + 1);
    const start = { line, column: column + Math.max(written.search(/[^\s"]/), 0) };
    const breaks = written.split('\n');
    line += breaks.length - 1;
    column = (breaks.length > 1 ? 1 : column) + (breaks.at(-1) ?? '').length;
    offset = end + 1;
    return { text: cell.trim(), start };
  });
}

// Offset of the delimiter that ends the cell, or of the end of the text.
function endOfCell(text: string, offset: number, delimiter: string): number {
  const quoted = /^ *"(?:[^"]|"")*"/.exec(text.slice(offset))?.[0].length ?? 0;
  const found = text.indexOf(delimiter, offset + quoted);
  return found === -1 ? text.length : found;
}
