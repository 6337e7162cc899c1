import type { FindText } from '../strings/commands/find.ts';
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
 * @param text the words, in their language
 */
export function findLines(
  query: string,
  found: Found,
  { siteUrl, hotline, text }: { siteUrl: string; hotline: string; text: FindText },
): string {
  const lines = found.results.map((match) => placeLines(match, siteUrl, text));
  const counts = countFound(found);
  return [counts ? text.found(counts) : text.noPlace(query, hotline), ...lines].join('\n');
}

function placeLines(match: PlaceMatch, siteUrl: string, text: FindText): string {
  const { adcode, name, parents, township, formerly, status, extent, url } = match;
  const names = [...parents, name, ...(township === null ? [] : [township])].join(' ');
  const old = formerly === null ? '' : text.formerly(formerly);
  const inZone = match.zone === null ? '' : text.zone(match.zone);
  const isLeftOut = extent === 'part' && match.townshipServed === false;
  const who = status === null ? text.hub : isLeftOut ? text.leftOut : text.status(status, extent);
  return `${adcode}  ${names}${old}${inZone}  ${who}\n        ${new URL(url, siteUrl).href}`;
}
