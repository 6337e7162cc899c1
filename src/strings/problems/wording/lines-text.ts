/**
 * Lines of a file for a hint: one as it is, several below each other, indented against the first one.
 * @example linesText('  - place: 漳浦县\n    days: 每周二') // '\n  - place: 漳浦县\n    days: 每周二'
 */
export function linesText(text: string): string {
  const lines = text.split('\n');
  if (lines.length === 1) return text.trim();
  const indent = text.search(/\S/);
  return lines.map((line) => `\n  ${line.slice(indent)}`).join('');
}
