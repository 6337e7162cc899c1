import type { Place, ReadName } from './place.ts';

/**
 * A part of a county as a place below it, with the county's status.
 * @example of 定安县 and 龙河镇, a township
 */
export function placeInCounty(
  county: Place,
  read: ReadName,
  part: { kind: 'township' | 'zone'; served: boolean; url: string },
): Place {
  const { kind, served, url } = part;
  const adcode = `${county.adcode} ${read.name}`;
  return { ...county, ...read, adcode, parent: county, served, url, within: { county, kind } };
}
