import { foundText, noPlaceText } from '../../strings/site/search.ts';
import { isRepair } from '../matcher/hits.ts';
import type { PlaceMatch } from '../matcher/place-match.ts';
import type { Found } from '../matcher/place-matcher.ts';

/**
 * One sentence on what was found.
 * @param hotline number to call when nothing was; undefined where something else is offered
 */
export function foundSentence({ total, results }: Found, query: string, hotline?: string): string {
  const [first] = results;
  if (!first) return noPlaceText(query, hotline);
  const near = results.filter(isNear).length;
  const namesakes = results.every((match) => isNear(match) || nameOf(match) === nameOf(first));
  return foundText({ exact: total - near, near, namesake: namesakes ? nameOf(first) : undefined });
}

function nameOf({ township, name }: PlaceMatch): string {
  return township ?? name;
}

function isNear({ matched }: PlaceMatch): boolean {
  return isRepair({ kind: matched });
}
