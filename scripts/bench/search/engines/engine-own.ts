import { z } from 'astro/zod';
import type { PlaceIndexFile } from '../../../../src/search/place-index/place-index-file.ts';
import { createMatcher } from '../../../../src/search/matcher/place-matcher.ts';
import type { Load, SearchEngine } from './engine.ts';
import { engineInProcess } from './engine.ts';

// The build has made it: it is not checked again.
const placeIndex = z.custom<PlaceIndexFile>();

/**
 * The place matcher of this project.
 * @param payload the built `/places.json`
 * @param load what a browser fetched of the built site for its first suggestion
 */
export function ownEngine(payload: string, load: Load): SearchEngine {
  return engineInProcess('areaserved', load, () => {
    const matcher = createMatcher(placeIndex.parse(JSON.parse(payload)));
    return (text, limit) => matcher.match(text, limit).results.map(({ adcode }) => adcode);
  });
}
