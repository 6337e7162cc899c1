import { z } from 'astro/zod';
import type { PlaceIndexFile } from '../../../../src/search/place-index/place-index-file.ts';
import { createMatcher } from '../../../../src/search/matcher/place-matcher.ts';
import type { Load, SearchEngine } from './engine.ts';
import { askInTurn, timed } from './engine.ts';

// Made with the site: that it is one says enough.
const placeIndex = z.custom<PlaceIndexFile>();

/**
 * The place matcher of this project.
 * @param payload the built `/places.json`
 * @param load what a browser fetched of the built site for its first suggestion
 */
export function ownEngine(payload: string, load: Load): SearchEngine {
  const { value: matcher, milliseconds } = timed(() => {
    const ready = createMatcher(placeIndex.parse(JSON.parse(payload)));
    ready.match('漳浦');
    return ready;
  });
  return {
    name: 'areaserved',
    load,
    wakeMilliseconds: milliseconds,
    isSlow: false,
    ask: (questions) =>
      askInTurn(questions, ({ text, limit }) =>
        matcher.match(text, limit).results.map(({ adcode }) => adcode),
      ),
    close: () => Promise.resolve(),
  };
}
