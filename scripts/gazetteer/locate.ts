import { findNeighbours, link } from './tables/neighbours.ts';
import type { Outline } from './sources/outlines.ts';
import { readOutlines } from './sources/outlines.ts';
import type { PatchRow } from './sources/patch.ts';
import { valuesOf } from './sources/patch.ts';
import type { Point } from './tables/points.ts';
import { pointInside } from './tables/points.ts';
import type { NamedDivision } from './tables/named-division.ts';
import { unitsOf } from './tables/named-division.ts';

/** Points of the units and of provinces without units, and the neighbours of each; patch rows complete the geometry. */
export function locateUnits(divisions: readonly NamedDivision[], patch: readonly PatchRow[]) {
  const outlines = unitOutlines(divisions, valuesOf(patch, 'outline'));
  const neighbours = findNeighbours(outlines);
  for (const [adcode, others] of valuesOf(patch, 'neighbours')) {
    for (const other of others.split(' ')) link(neighbours, adcode, other);
  }
  const points = new Map<string, Point>();
  for (const [adcode, outline] of [...provinceOutlines(divisions), ...outlines]) {
    const point = pointInside(outline);
    if (point) points.set(adcode, point);
  }
  for (const [adcode, value] of valuesOf(patch, 'point')) {
    const [lng, lat] = value.split(' ').map(Number);
    if (lng !== undefined && lat !== undefined) points.set(adcode, [lng, lat]);
  }
  return { points, neighbours };
}

function unitOutlines(divisions: readonly NamedDivision[], codes: ReadonlyMap<string, string>) {
  const outlines = readOutlines(3);
  return pick(unitsOf(divisions), (adcode) => outlines.get(codes.get(adcode) ?? adcode));
}

function provinceOutlines(divisions: readonly NamedDivision[]) {
  const outlines = readOutlines(1);
  const parents = new Set(divisions.map(({ parent }) => parent));
  return pick(divisions, (adcode) => (parents.has(adcode) ? undefined : outlines.get(adcode)));
}

function pick(divisions: readonly NamedDivision[], outlineOf: (adcode: string) => Outline | undefined) {
  const found = new Map<string, Outline>();
  for (const { adcode } of divisions) {
    const outline = outlineOf(adcode);
    if (outline) found.set(adcode, outline);
  }
  return found;
}
