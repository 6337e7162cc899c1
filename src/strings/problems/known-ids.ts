import type { Language } from '../language.ts';
import { firstOf } from './first-of.ts';

/**
 * The ids that there are, for a hint; empty where there is none.
 * @example knownIds(['opening', 'repair'], 'en') // 'Known: opening, repair.'
 */
export function knownIds(known: readonly string[], language: Language): string {
  if (known.length === 0) return '';
  const { first, rest } = firstOf(known);
  const count = String(known.length);
  return language === 'zh'
    ? `现有：${first.join('、')}${rest > 0 ? `……共${count}个` : ''}。`
    : `Known: ${first.join(', ')}${rest > 0 ? ` … (${count} in all)` : ''}.`;
}
