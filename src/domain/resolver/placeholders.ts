/** Words of statistics that stand between a parent and a division and say nothing. */
export const FILLERS = [
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

/** The same words, and 县 (the counties of a municipality), where a division should stand. */
export const PLACEHOLDERS: readonly string[] = [...FILLERS, '县'];
