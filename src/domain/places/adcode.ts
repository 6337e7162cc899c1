/** Levels of the administrative tree above townships. */
export type Level = 'province' | 'prefecture' | 'county';

/**
 * The code of the province that holds a division.
 * @example provinceOf('350623') // '350000'
 */
export function provinceOf(adcode: string): string {
  return `${adcode.slice(0, 2)}0000`;
}
