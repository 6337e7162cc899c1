import { foundText, noPlaceText } from '../../strings/site/search.ts';
import type { Found } from '../matcher/place-matcher.ts';
import { countFound } from './found-counts.ts';

/**
 * One sentence on what was found.
 * @param hotline number to call when nothing was; undefined where something else is offered
 */
export function foundSentence(found: Found, query: string, hotline?: string): string {
  const counts = countFound(found);
  return counts ? foundText(counts) : noPlaceText(query, hotline);
}
