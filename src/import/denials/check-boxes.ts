import type { Span } from '../text/split-passage.ts';

const TICKED = /[■☑☒√✓✔]|[[［][xv√✓✔][\]］]/iu;
const EMPTY = '☐|☒|[[［]\\s*[\\]］]';
const EMPTY_BESIDE_TICKS = `${EMPTY}|□`;
const PATTERNS = { plain: patterns(EMPTY), ticks: patterns(EMPTY_BESIDE_TICKS) } as const;

/** Whether a text ticks boxes: 福鼎市☑, [x] 福鼎市. */
export function hasTick(text: string): boolean {
  return TICKED.test(text);
}

/**
 * Whether the box of a place is empty, or crossed so that it is not clear what is meant. 东山县□ has its box behind it.
 * @param hasTicks whether other boxes of the file are ticked; else □ is a plain bullet
 */
export function isUnticked(text: string, { from, end }: Span, hasTicks: boolean): boolean {
  const { before, behind } = hasTicks ? PATTERNS.ticks : PATTERNS.plain;
  const written = text.slice(from, end);
  const name = /[\p{L}\p{N}]/u.exec(written)?.index ?? 0;
  const ahead = text.slice(Math.max(0, from - 8), from + name);
  const [signs = ''] = /[^\p{L}\p{N}]*$/u.exec(written) ?? [];
  return before.test(ahead) || behind.test(signs + text.slice(end, end + 8));
}

function patterns(box: string) {
  return {
    before: new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${box})\\s*$|^(?:${box})\\s*$`, 'u'),
    behind: new RegExp(`^(?:${box})(?:\\s|$)`, 'u'),
  };
}
