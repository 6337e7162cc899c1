/** Rows as a Markdown table with aligned columns; the first row is the header, all but the first column are figures. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const [header = [], ...body] = rows;
  const widths = header.map((_, at) => Math.max(3, ...rows.map((row) => row[at]?.length ?? 0)));
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const aligned = (row: readonly string[]) =>
    line(row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))));
  return [aligned(header), line(rule), ...body.map(aligned)].join('\n');
}
