import { z } from 'astro/zod';
import type { Problem } from '../../domain/problems/problem.ts';
import { positionOf } from '../../domain/problems/position.ts';
import type { Sourced } from '../../data/yaml/yaml-file.ts';
import { pointSchema } from '../tables.ts';

const PAIR = /^(-?\d+(?:\.\d+)?)[°\s]*[,，、;；\s/]\s*(-?\d+(?:\.\d+)?)°?$/;

const written = z.object({ lng: z.string().default(''), lat: z.string().default('') });
const degrees = pointSchema.pick({ lng: true, lat: true });

/**
 * The problems of a point, those of its degrees as one where both are written, but in the wrong cells: swapped, or
 * both in one cell as maps give them.
 */
export function withCoordinates(source: Sourced, problems: readonly Problem[]): readonly Problem[] {
  const cells = written.safeParse(source.value).data;
  const meant = cells && meantCells(cells);
  if (!meant || degrees.safeParse(cells).success) return problems;
  const params = { ...meant, isSwapped: cells.lng === meant.lat };
  const at = positionOf(source.origin, cells.lng === '' ? 'lat' : 'lng');
  return [...problems.filter((problem) => !isOfDegrees(problem)), { kind: 'point-coordinates', params, at }];
}

function meantCells({ lng, lat }: z.output<typeof written>): z.output<typeof written> | undefined {
  const [, a = lng, b = lat] = PAIR.exec(`${lng} ${lat}`.trim()) ?? [];
  return [
    { lng: a, lat: b },
    { lng: b, lat: a },
  ].find((cells) => degrees.safeParse(cells).success);
}

function isOfDegrees({ kind, params }: Problem): boolean {
  return kind.startsWith('schema-') && 'key' in params && (params.key === 'lng' || params.key === 'lat');
}
