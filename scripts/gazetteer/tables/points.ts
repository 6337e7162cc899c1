import polylabel from 'polylabel';
import type { Outline } from '../sources/outlines.ts';

/** Longitude and latitude in degrees. */
export type Point = [number, number];

/** Precision of the search, in degrees: about 100 metres. */
const PRECISION = 0.001;

/** The point deepest inside an outline, with as few decimals (two at least) as keep it inside. */
export function pointInside(outline: Outline): Point | undefined {
  const poles = outline.map((polygon) => polylabel(polygon, PRECISION));
  const deepest = poles.toSorted((a, b) => b.distance - a.distance)[0];
  if (!deepest) return undefined;
  const [lng, lat] = deepest;
  const decimals = [2, 3, 4].find((count) => shift([lng, lat], count) < deepest.distance) ?? 5;
  return [round(lng, decimals), round(lat, decimals)];
}

/** Of these points the one closest to their mean: the point of a prefecture lies in one of its counties. */
export function middlePoint(points: readonly Point[]): Point | undefined {
  const middle: Point = [mean(points.map(([lng]) => lng)), mean(points.map(([, lat]) => lat))];
  return points.toSorted((a, b) => distance(a, middle) - distance(b, middle))[0];
}

function shift([lng, lat]: Point, decimals: number): number {
  return distance([lng, lat], [round(lng, decimals), round(lat, decimals)]);
}

function distance([lng1, lat1]: Point, [lng2, lat2]: Point): number {
  return Math.hypot(lng1 - lng2, lat1 - lat2);
}

function round(degrees: number, decimals: number): number {
  return Number(degrees.toFixed(decimals));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
