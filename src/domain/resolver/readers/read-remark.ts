import type { Candidate } from '../../places/resolution.ts';
import type { Atlas, Reading } from '../atlas.ts';
import { firstSuggestions, placesOf } from '../candidates.ts';
import { isException, isRemark, isSentence } from '../forms/place-shapes.ts';
import { readComplete } from './read-complete.ts';

const LEVEL_AT_END = /[市县区旗镇乡]$/u;
const HAN = /\p{Script=Han}{2,}/gu;
/** Characters; in longer texts a name is a word among others. */
const LONGEST = 60;
const LONGEST_BEFORE = 24;

/**
 * Reads a place among what is none, with a sign or a space between: 漳浦(绕道加收), 武平 周二, 35082 长汀县. It is
 * always asked about: the rest may say that the place is not meant.
 * @param line the text with its spaces
 */
export function readRemark(atlas: Atlas, line: string): Reading | undefined {
  const found = placesIn(atlas, line);
  const narrow = found.filter(({ reading }) => reading.outcome !== 'too-wide');
  const [first, ...others] = narrow;
  if (!first || (first !== found[0] && isException(line))) return undefined;
  const isAlone = others.length === 0 && first.start === 0 && !first.isJoined;
  if (isAlone) return askAbout(first.reading, line.slice(first.end).trim());
  if (first.start > 0 && line.length > LONGEST_BEFORE) return undefined;
  return { outcome: 'unknown', candidates: firstSuggestions(narrow.flatMap(({ places }) => places)) };
}

/** Reads a place wider than a county before what is none: 龙岩(暂停). What is taken out of it is not understood. */
export function readWide(atlas: Atlas, line: string): Reading | undefined {
  const [first, ...others] = placesIn(atlas, line);
  if (!first || others.length > 0 || first.start > 0 || first.reading.outcome !== 'too-wide')
    return undefined;
  const rest = line.slice(first.end).trim();
  const [wide] = first.places;
  if (isException(rest) && wide) return { outcome: 'unknown', parent: wide, rest, candidates: [] };
  return LEVEL_AT_END.test(rest) || isSentence(rest) ? undefined : { ...first.reading, rest };
}

interface Place {
  readonly reading: Reading;
  readonly places: readonly Candidate[];
  readonly start: number;
  readonly end: number;
  /** Whether the words behind it follow without a sign: 漳浦周二. */
  readonly isJoined: boolean;
}

// 泉州: 安溪 X 永春 √: a wide place is what those behind it are looked for in.
function placesIn(atlas: Atlas, line: string): readonly Place[] {
  if (line.length > LONGEST) return [];
  const found: Place[] = [];
  let above = '';
  for (const { 0: piece, index } of line.matchAll(HAN)) {
    const place = placeAt(atlas, above, piece, index);
    if (!place) continue;
    found.push(place);
    if (place.reading.outcome === 'too-wide') above += piece.slice(0, place.end - index);
  }
  return found;
}

function placeAt(atlas: Atlas, above: string, piece: string, start: number): Place | undefined {
  const ends = atlas.chainsOf(piece).map(({ end }) => end);
  const end = [piece.length, ...ends.sort((a, b) => b - a)].find(
    (at) =>
      (at === piece.length || isRemark(piece.slice(at))) && readBehind(atlas, above, piece.slice(0, at)),
  );
  const reading = end === undefined ? undefined : readBehind(atlas, above, piece.slice(0, end));
  if (!reading || end === undefined) return undefined;
  return { reading, places: placesOf(atlas, reading), start, end: start + end, isJoined: end < piece.length };
}

function readBehind(atlas: Atlas, above: string, piece: string): Reading | undefined {
  return (above === '' ? undefined : readComplete(atlas, above + piece)) ?? readComplete(atlas, piece);
}

function askAbout(reading: Reading, rest: string): Reading {
  const { adcode, township, read } = reading;
  if (adcode === undefined || read === undefined) return { ...reading, rest };
  const known = { outcome: 'partial', adcode, read, rest, candidates: [] } as const;
  return township === undefined ? known : { ...known, township };
}
