import type { Problem } from '../../domain/problems/problem.ts';
import { positionOf } from '../../domain/problems/position.ts';
import type { Sourced } from '../../data/yaml/yaml-file.ts';

/** What degrees may be. */
export const degreeRanges = { lng: { min: 73, max: 136 }, lat: { min: 3, max: 54 } } as const;

interface Cells {
  readonly lng: string;
  readonly lat: string;
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const PAIR = /^(-?\d+(?:\.\d+)?)[°\s]*[,，、;；\s/]\s*(-?\d+(?:\.\d+)?)°?$/;

/**
 * The problems of a point, those of its degrees as one where both are written, but in the wrong cells: swapped, or
 * both in one cell as maps give them.
 */
export function withCoordinates(
  { value, origin }: Sourced,
  problems: readonly Problem[],
): readonly Problem[] {
  const cells = { lng: cellOf(value, 'lng'), lat: cellOf(value, 'lat') };
  const meant = areDegrees(cells) ? undefined : meantCells(cells);
  if (!meant) return problems;
  const params = { ...meant, isSwapped: cells.lng === meant.lat };
  const at = positionOf(origin, cells.lng === '' ? 'lat' : 'lng');
  return [...problems.filter((problem) => !isOfDegrees(problem)), { kind: 'point-coordinates', params, at }];
}

function cellOf(row: unknown, column: string): string {
  const cell: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, column) : '';
  return typeof cell === 'string' ? cell : '';
}

function meantCells({ lng, lat }: Cells): Cells | undefined {
  const [, a = lng, b = lat] = PAIR.exec(`${lng} ${lat}`.trim()) ?? [];
  return [
    { lng: a, lat: b },
    { lng: b, lat: a },
  ].find(areDegrees);
}

function areDegrees(cells: Cells): boolean {
  return (['lng', 'lat'] as const).every((key) => {
    const { min, max } = degreeRanges[key];
    return NUMBER.test(cells[key]) && Number(cells[key]) >= min && Number(cells[key]) <= max;
  });
}

function isOfDegrees({ kind, params }: Problem): boolean {
  return kind.startsWith('schema-') && 'key' in params && (params.key === 'lng' || params.key === 'lat');
}
