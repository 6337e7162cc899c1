/**
 * What `/points.json` holds: where the units and the service points lie, WGS-84.
 * The columns of the units hold differences between neighbours; the first entry is the first value.
 */
export interface PointsFile {
  readonly units: {
    /** Adcodes. */
    readonly codes: readonly number[];
    /** Hundredths of a degree. */
    readonly lngs: readonly number[];
    readonly lats: readonly number[];
  };
  readonly points: readonly ListedPoint[];
}

/** A service point as it is listed. */
export interface ListedPoint {
  readonly name: string;
  /** Adcode of its unit. */
  readonly adcode: string;
  readonly address: string;
  readonly hours: string;
  /** Numbers as shown. */
  readonly phones: readonly string[];
  /** Degrees. */
  readonly lng: number;
  readonly lat: number;
}

/** Where `/points.json` stands beside the place index. */
export function pointsUrl(placesUrl: string): string {
  return `${placesUrl.slice(0, placesUrl.lastIndexOf('/') + 1)}points.json`;
}
