/** A point in degrees. */
interface Point {
  readonly lng: number;
  readonly lat: number;
}

/** Datums in which Chinese map services give points. */
export type Datum = 'wgs84' | 'gcj02' | 'bd09';

const AXIS = 6378245;
const ECCENTRICITY = 0.00669342162296594323;

/**
 * A point as WGS-84, to about a metre. GCJ-02 has no published inverse: its known forward shift (the formula that
 * public coordinate converters share) is iterated; BD-09 is undone by its own formula first.
 * @example toWgs84({ lng: 116.404, lat: 39.915 }, 'gcj02') // { lng: 116.39775…, lat: 39.91359… }
 */
export function toWgs84(point: Point, datum: Datum): Point {
  if (datum === 'wgs84') return point;
  const target = datum === 'bd09' ? fromBd09(point) : point;
  let guess = target;
  for (let round = 0; round < 5; round += 1) {
    const shifted = toGcj02(guess);
    guess = { lng: guess.lng + target.lng - shifted.lng, lat: guess.lat + target.lat - shifted.lat };
  }
  return guess;
}

/** The point that maps made under GCJ-02 show for a WGS-84 point in China. */
export function toGcj02({ lng, lat }: Point): Point {
  const radians = (lat / 180) * Math.PI;
  const magic = 1 - ECCENTRICITY * Math.sin(radians) ** 2;
  const root = Math.sqrt(magic);
  const north = shiftNorth(lng - 105, lat - 35) * 180;
  const east = shiftEast(lng - 105, lat - 35) * 180;
  return {
    lng: lng + east / ((AXIS / root) * Math.cos(radians) * Math.PI),
    lat: lat + north / (((AXIS * (1 - ECCENTRICITY)) / (magic * root)) * Math.PI),
  };
}

function fromBd09({ lng, lat }: Point): Point {
  const [x, y] = [lng - 0.0065, lat - 0.006];
  const radius = Math.hypot(x, y) - 0.00002 * Math.sin((y * Math.PI * 3000) / 180);
  const angle = Math.atan2(y, x) - 0.000003 * Math.cos((x * Math.PI * 3000) / 180);
  return { lng: radius * Math.cos(angle), lat: radius * Math.sin(angle) };
}

function shiftNorth(x: number, y: number): number {
  const base = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
  return (
    base + waves(x, [20, 6, 20, 2]) + waves(y, [20, 1, 40, 1 / 3]) + waves(y, [160, 1 / 12, 320, 1 / 30])
  );
}

function shiftEast(x: number, y: number): number {
  const base = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
  return (
    base + waves(x, [20, 6, 20, 2]) + waves(x, [20, 1, 40, 1 / 3]) + waves(x, [150, 1 / 12, 300, 1 / 30])
  );
}

// Two thirds of two sines: amplitude and frequency of each.
function waves(value: number, [high, fast, low, slow]: readonly [number, number, number, number]): number {
  return ((high * Math.sin(fast * value * Math.PI) + low * Math.sin(slow * value * Math.PI)) * 2) / 3;
}
