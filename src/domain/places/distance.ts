/** A place on the globe, WGS-84, degrees. */
export interface GeoPoint {
  readonly lng: number;
  readonly lat: number;
}

/** Mean radius of the Earth (IUGG), kilometres. */
const EARTH_RADIUS = 6371.0088;

/** Kilometres between two points along the great circle, by the haversine formula (R. W. Sinnott, 1984). */
export function kilometresBetween(a: GeoPoint, b: GeoPoint): number {
  const lat = Math.sin(toRadians(b.lat - a.lat) / 2) ** 2;
  const lng = Math.sin(toRadians(b.lng - a.lng) / 2) ** 2;
  const haversine = lat + Math.cos(toRadians(a.lat)) * Math.cos(toRadians(b.lat)) * lng;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

/**
 * Kilometres as shown: to ten, at least ten, since a county's point is coarse.
 * @example roundedKilometres(34.2) // 30
 */
export function roundedKilometres(kilometres: number): number {
  return Math.max(10, Math.round(kilometres / 10) * 10);
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
