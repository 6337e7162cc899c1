/**
 * One file of townships, `/townships/<key>.json`: those whose first character has one of the sounds of its key.
 * Made by `buildTownshipShards`, read by the place matcher alone.
 */
export interface TownshipShard {
  readonly key: string;
  /** Differences between neighbouring adcodes of the units that have townships here; the first is the first code. */
  readonly units: readonly number[];
  /** For each unit its townships, joined by spaces; a minus before one that a unit served in part leaves out. */
  readonly names: readonly string[];
  /**
   * Syllables of the characters that the place index does not have, `洣mi`, and other ones of those that it has,
   * `六liu`, joined by spaces.
   */
  readonly syllables: string;
}

/**
 * Where a township file stands beside the place index.
 * @param placesUrl address of `/places.json`
 * @example townshipShardUrl('/places.json', 'long') // '/townships/long.json'
 */
export function townshipShardUrl(placesUrl: string, key: string): string {
  return `${placesUrl.slice(0, placesUrl.lastIndexOf('/') + 1)}townships/${key}.json`;
}
