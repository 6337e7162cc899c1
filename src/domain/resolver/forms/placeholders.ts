/** Words of statistics that stand between a parent and a division and say nothing. */
const FILLERS = [
  '市辖区',
  '市辖县',
  '省直辖县级行政区划',
  '省直辖县级行政单位',
  '省直辖行政单位',
  '省直辖',
  '自治区直辖县级行政区划',
  '自治区直辖县级行政单位',
  '自治区直辖',
] as const;

const STARTS: ReadonlySet<string> = new Set(FILLERS.map((word) => word.charAt(0)));

/**
 * A text without such a word at its start, where something follows: 省直辖县级行政区划济源市. The words for the districts
 * of a city stay: of which city is not said.
 */
export function withoutFiller(text: string): string {
  const filler = fillerAt(text, 0);
  return filler === undefined || filler === text || filler.startsWith('市')
    ? text
    : text.slice(filler.length);
}

/** The word of statistics that stands at a place of the text. */
export function fillerAt(text: string, start: number): string | undefined {
  if (!STARTS.has(text.charAt(start))) return undefined;
  return FILLERS.find((word) => text.startsWith(word, start));
}

/** The same words, and 县 (the counties of a municipality), where a division should stand. */
export const PLACEHOLDERS: readonly string[] = [...FILLERS, '县'];
