import { findText } from '../strings/commands/find.ts';
import type { Language } from '../strings/language.ts';
import { countFound } from './box/found-counts.ts';
import type { PlaceMatch } from './matcher/place-match.ts';
import type { Found } from './matcher/place-matcher.ts';

/** One answer of the search as `npm run find` prints it; what does not apply is null. */
export interface FindResult extends Pick<
  PlaceMatch,
  'adcode' | 'name' | 'parents' | 'status' | 'extent' | 'township' | 'formerly' | 'matched'
> {
  /** Absolute address. */
  readonly url: string;
}

/** What was found for a query, as JSON: best first. */
export interface FindOutput {
  readonly query: string;
  readonly total: number;
  readonly results: readonly FindResult[];
}

/**
 * What was found, as `npm run find -- --json` prints it.
 * @param siteUrl base URL of the site
 */
export function findOutput(query: string, found: Found, siteUrl: string): FindOutput {
  const results = found.results.map(
    ({ adcode, name, parents, status, extent, township, formerly, matched, url }) => ({
      ...{ adcode, name, parents, status, extent, township, formerly, matched },
      url: new URL(url, siteUrl).href,
    }),
  );
  return { query, total: found.total, results };
}

/**
 * The same for people: a sentence, then two lines for each place.
 * @param hotline number to call when nothing was found
 */
export function findLines(
  query: string,
  found: Found,
  { siteUrl, hotline, language }: { siteUrl: string; hotline: string; language: Language },
): string {
  const lines = found.results.map((match) => placeLines(match, siteUrl, language));
  const counts = countFound(found);
  const first = counts ? findText.found(counts) : findText.noPlace(query, hotline);
  return [first[language], ...lines].join('\n');
}

function placeLines(match: PlaceMatch, siteUrl: string, language: Language): string {
  const { adcode, name, parents, township, formerly, status, extent, url } = match;
  const names = [...parents, name, ...(township === null ? [] : [township])].join(' ');
  const old = formerly === null ? '' : findText.formerly(formerly)[language];
  const inZone = match.zone === null ? '' : findText.zone(match.zone)[language];
  const isLeftOut = extent === 'part' && match.townshipServed === false;
  const who = status === null ? findText.hub : isLeftOut ? findText.leftOut : findText.status(status, extent);
  return `${adcode}  ${names}${old}${inZone}  ${who[language]}\n        ${new URL(url, siteUrl).href}`;
}
