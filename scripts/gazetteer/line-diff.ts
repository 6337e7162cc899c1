/** Lines that only the old text has, as `- line`, and lines that only the new one has, as `+ line`. */
export function lineDiff(before: string, after: string): string[] {
  return [
    ...linesMissing(before, after).map((line) => `- ${line}`),
    ...linesMissing(after, before).map((line) => `+ ${line}`),
  ];
}

function linesMissing(text: string, other: string): string[] {
  const known = new Set(other.split('\n'));
  return text.split('\n').filter((line) => !known.has(line));
}
