import type { Language } from '../../language.ts';

/** So many of a long list are shown. */
const SHOWN = 3;

/**
 * A long list in a message.
 * @param counter the measure word for the rest, in Chinese
 * @example firstText(['a', 'b', 'c', 'd', 'e'], 'en') // 'a, b, c and 2 more'
 */
export function firstText(all: readonly string[], language: Language, counter = '个'): string {
  const { first, rest } = firstOf(all);
  if (language === 'zh') return first.join('、') + (rest > 0 ? `，另有${rest}${counter}` : '');
  return first.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/**
 * What there is to choose from, as the end of a hint; empty where there is nothing.
 * @example knownText(['opening', 'repair'], 'en') // 'Known: opening, repair.'
 */
export function knownText(known: readonly string[], language: Language): string {
  if (known.length === 0) return '';
  const { first, rest } = firstOf(known);
  if (language === 'zh') return `现有：${first.join('、')}${rest > 0 ? `……共${known.length}个` : ''}。`;
  return `Known: ${first.join(', ')}${rest > 0 ? ` … (${known.length} in all)` : ''}.`;
}

// A single item more than fits is shown rather than counted.
function firstOf(all: readonly string[]) {
  const shown = all.length === SHOWN + 1 ? all.length : SHOWN;
  return { first: all.slice(0, shown), rest: Math.max(all.length - shown, 0) };
}
