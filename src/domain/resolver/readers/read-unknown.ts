import type { Atlas, Reading } from '../atlas.ts';
import { firstSuggestions, toCandidate } from '../candidates.ts';
import { hiddenPlaces } from '../forms/hidden-places.ts';
import { isPlaceLike, isProse, nameAtStart } from '../forms/place-shapes.ts';

/** Reads a text that no name begins: the places that it may mean, where it looks like one at all. */
export function readUnknown(atlas: Atlas, text: string): Reading {
  const { near, spelled } = atlas.nearNames();
  const hidden = hiddenPlaces(atlas, text);
  const alike = isProse(text) ? spelled(text) : [...spelled(text), ...near(nameAtStart(text))];
  if (alike.length === 0 && hidden.length === 0 && !isPlaceLike(text))
    return { outcome: 'none', candidates: [] };
  const suggestions = alike.map((division) => toCandidate(atlas.gazetteer, division, 'suggestion'));
  return { outcome: 'unknown', candidates: firstSuggestions([...hidden, ...suggestions]) };
}
