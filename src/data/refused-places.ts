import { z } from 'astro/zod';
import type { Position } from '../domain/problem.ts';
import { positionOf } from '../domain/problem.ts';
import type { ContentFile } from './content-files.ts';
import { regionListSchema } from './schemas/region-list.ts';
import { readYaml } from './yaml-file.ts';

/** A place in a list that cannot be used. */
export interface RefusedPlace {
  readonly place: string;
  readonly at: Position;
}

const written = z.union([z.string(), z.object({ place: z.string() }).transform(({ place }) => place)]);
const listWithPlaces = z.object({ places: z.array(z.unknown()) });

/**
 * The places of a list that its schema refused. They are read all the same, so that an editor learns of a wrong
 * place and of a wrong key in one go.
 */
export function refusedPlaces({ file, text }: ContentFile): readonly RefusedPlace[] {
  const { value, origin } = readYaml(file, text).value;
  const list = listWithPlaces.safeParse(value);
  if (!list.success || regionListSchema.safeParse(value).success) return [];
  return list.data.places.flatMap((entry, index) => {
    const place = written.safeParse(entry);
    const path = `places.${String(index)}`;
    const at = positionOf(origin, typeof entry === 'string' ? path : `${path}.place`);
    return place.success ? [{ place: place.data, at }] : [];
  });
}
