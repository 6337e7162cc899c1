import { factsOf } from '../../places/outcomes.ts';
import { isAccepted, isUnrecognised, namesPlace } from '../../places/resolution.ts';
import type { Resolution } from '../../places/resolution.ts';
import type { Atlas, Reading } from '../atlas.ts';
import { firstSuggestions, placesOf } from '../candidates.ts';
import { readComplete } from './read-complete.ts';

const JOINING = /[/>|\n\t:→—~-]+/g;
/** A stretch between signs that part places; what stands in brackets belongs together. */
const PLACE = /(?:\([^()]*\)|[^、,;/|\n\t。!?])+/g;
/** 、 and ; stand between places alone; a comma also between the steps to one. */
const STEP = /[,/>|\n\t:→—~-]+/;
/** Province, prefecture, county, township, and one of them twice. */
const MOST_STEPS = 5;
const ANY = /[、,;/|\n\t。!?>:→—~-]+/;

/**
 * Reads texts with separators: the steps of one place (福建省/漳州市/漳浦县), or places side by side,
 * each read for itself. Text without any place is no list.
 */
export function readSeparated(
  atlas: Atlas,
  text: string,
  resolve: (part: string) => Resolution,
): Reading | undefined {
  if (!ANY.test(text)) return undefined;
  const joined = text.replace(JOINING, '');
  const one = ANY.test(joined) ? readNested(atlas, text, resolve) : readComplete(atlas, joined);
  const apart = one && isLoose(one) ? readApart(text.split(ANY), resolve) : undefined;
  if (apart) return apart;
  if (one && (isAccepted(one) || one.outcome === 'split')) return repaired(one);
  const parts = placesInside(text);
  if (parts.length < 2) return undefined;
  return readSideBySide(behindTheirCounty(atlas, parts.map(resolve), resolve));
}

// 福建省,龙岩市,长汀县: each inside the one before, and the first too wide for a list; of three, it may be 河北 as well,
// which alone is a district too.
function readNested(atlas: Atlas, text: string, resolve: (part: string) => Resolution): Reading | undefined {
  const steps = text.split(STEP);
  if (steps.length < 2 || steps.length > MOST_STEPS || steps.some((step) => ANY.test(step))) return undefined;
  const one = readComplete(atlas, steps.join(''));
  if (!one || !isAccepted(one) || isLoose(one)) return undefined;
  const isStep = (end: number) => {
    const before = resolve(steps.slice(0, end).join(''));
    const isOpen = before.outcome === 'ambiguous' && steps.length > 2;
    return isOpen || factsOf(before.outcome).isWide || (end > 1 && isAccepted(before));
  };
  return steps.every((_, at) => at === 0 || isStep(at)) ? one : undefined;
}

/** What stands between the signs that part places. */
export function placesInside(text: string): readonly string[] {
  return text.match(PLACE) ?? [];
}

/** Places side by side, those of a part that holds several itself included. */
export function severalPlaces(parts: readonly Resolution[]): Reading {
  return { outcome: 'several', parts: parts.flatMap((part) => part.parts ?? [part]), candidates: [] };
}

/** Reads words as places side by side, where each of them is one. */
export function readApart(
  words: readonly string[],
  resolve: (part: string) => Resolution,
): Reading | undefined {
  const parts = words.map(resolve);
  return parts.every(isAccepted) ? severalPlaces(parts) : undefined;
}

/** Whether a township was read by the start of its name: with a sign before it, it may be a county (开平区/双桥). */
export function isLoose({ outcome, township }: Reading): boolean {
  return outcome === 'repaired' && township !== undefined;
}

// 霞浦县松城街道、三沙镇: a township behind one of another county may be of that county; it is asked about.
function behindTheirCounty(
  atlas: Atlas,
  parts: readonly Resolution[],
  resolve: (part: string) => Resolution,
): readonly Resolution[] {
  let county = '';
  return parts.map((part) => {
    const [place] = isAccepted(part) ? placesOf(atlas, part) : [];
    if (place) county = place.parents.join('') + (place.township === undefined ? place.name : '');
    if (county === '' || !isUnrecognised(part)) return part;
    const meant = resolve(county + part.raw);
    if (!isAccepted(meant) || meant.township === undefined) return part;
    return { ...part, outcome: 'unknown', candidates: firstSuggestions(placesOf(atlas, meant)) };
  });
}

/** Joins what was read of each place; parts that say nothing do not make a list. */
function readSideBySide(parts: readonly Resolution[]): Reading {
  return parts.some(namesPlace) ? severalPlaces(parts) : { outcome: 'none', candidates: [] };
}

function repaired(reading: Reading): Reading {
  return reading.outcome === 'ok' ? { ...reading, outcome: 'repaired' } : reading;
}
