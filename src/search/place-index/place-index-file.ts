/**
 * What `/places.json` holds: every division in code order, in columns, as small as they compress.
 * Parents, levels, most slugs and all addresses follow from it: see `readPlaces`.
 */
export interface PlaceIndexFile {
  /** Path of the base URL with trailing slash. */
  readonly base: string;
  /**
   * Each adcode by its difference from the one before it; of provinces and prefectures, which end in 00, the
   * difference without these two digits, as a negative number.
   */
  readonly codes: readonly number[];
  /** The commonest characters of names: see `shortWriting`. */
  readonly common: string;
  /** All characters of names, grouped by their commonest syllable: see `readSounds`. */
  readonly sounds: string;
  /**
   * Names without their endings, in short writing, joined by spaces; a slash ends the stem where not just one
   * character follows it.
   */
  readonly names: string;
  /** The last character of each name, in short writing; a space where the stem is the whole name. */
  readonly endings: string;
  /** Readings that the syllables do not give, by adcode. */
  readonly readings: Readonly<Record<string, string>>;
  /** Slugs that the readings do not give, by adcode. */
  readonly slugs: Readonly<Record<string, string>>;
  /** One letter a division, that of its status in `statusTable`; a capital where it is served in part. */
  readonly statuses: string;
  /** Old names in short writing with the codes of today's divisions: see `readCodedNames`. */
  readonly former: string;
  /** Nicknames, and names in provinces without county data, in the same form. */
  readonly aliases: string;
  /** Development zones with the codes of the units that people mean by them, in the same form. */
  readonly zones: string;
  /** Traditional forms of the characters of names, old names and zones: see `readTraditional`. */
  readonly traditional: string;
}

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
