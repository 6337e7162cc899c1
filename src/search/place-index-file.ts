import type { Status } from '../domain/coverage.ts';

/**
 * What `/places.json` holds: every division in code order, in columns, as small as they compress.
 * Parents, levels, most slugs and all addresses follow from it: see `readPlaces`.
 */
export interface PlaceIndexFile {
  /** Path of the base URL with trailing slash. */
  readonly base: string;
  /** Differences between neighbouring adcodes; the first is the first code. */
  readonly codes: readonly number[];
  /** Full names, joined by spaces; a slash ends the stem where more than one character follows it. */
  readonly names: string;
  /** The commonest syllable of each character, in the order in which the names first use them. */
  readonly syllables: string;
  /** Readings that the syllables do not give, by adcode. */
  readonly readings: Readonly<Record<string, string>>;
  /** Slugs that the readings do not give, by adcode. */
  readonly slugs: Readonly<Record<string, string>>;
  /** One letter a division: see `statusLetters`; a capital where it is served in part. */
  readonly statuses: string;
  /** Old names with the codes of today's divisions: `襄樊市 420600`, joined by commas. */
  readonly former: string;
  /** Pairs of a traditional character and its simplified form. */
  readonly traditional: string;
}

export const statusLetters: Readonly<Record<Status, string>> = {
  own: 'o',
  partner: 'p',
  remote: 'r',
  'not-served': 'n',
  unknown: 'u',
};

/** Stands for a division with others below it. */
export const hubLetter = '-';

/** Stands for a province without county data, which has no page. */
export const emptyLetter = '.';

/**
 * The slug that a reading gives: that of the stem; a stem of one character keeps its suffix.
 * @param syllables of the full name, without tones
 * @example slugFrom(['shan', 'xian'], 1) // 'shan-xian'
 */
export function slugFrom(syllables: readonly string[], stemLength: number): string {
  const stem = syllables.slice(0, stemLength).join('');
  return stemLength === 1 ? `${stem}-${syllables.slice(1).join('')}` : stem;
}
