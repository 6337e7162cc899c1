import { resultStatusText, searchText } from '../strings/search.ts';
import { foundSentence } from './found-sentence.ts';
import type { PlaceMatch } from './place-match.ts';
import type { Found } from './place-matcher.ts';

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
export function findText(query: string, found: Found, siteUrl: string, hotline: string): string {
  const { results } = findOutput(query, found, siteUrl);
  return [foundSentence(found, query, hotline), ...results.map(placeText)].join('\n');
}

function placeText({ adcode, name, parents, status, extent, formerly, url }: FindResult): string {
  const old = formerly === null ? [] : [`（${searchText.formerly(formerly)}）`];
  const who = status === null ? searchText.hub : resultStatusText(status, extent);
  return `${adcode}  ${[...parents, name].join(' ')}${old.join('')}  ${who}\n        ${url}`;
}
