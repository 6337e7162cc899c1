import type { ServicePointRow } from '../../domain/contacts/service-point.ts';
import type { ServiceRecordRow } from '../../domain/coverage/records.ts';
import type { Gazetteer } from '../../domain/places/gazetteer.ts';
import { placedEntry } from '../../content/located-rows.ts';
import { locatePoints } from '../../content/points/points.ts';
import { locateRecords } from '../../content/records/records.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import { isNotice } from '../../domain/problems/problem.ts';
import { positionOf } from '../../domain/problems/position.ts';
import type { Resolution, Resolver } from '../../domain/places/resolution.ts';
import { writtenEntry } from '../written-entry.ts';

/** A row of points or records with its place read. */
export interface LocatedRow {
  readonly resolution: Resolution;
  /** The place as the file holds it; undefined where it is not clear. */
  readonly place: string | undefined;
  readonly problems: readonly Problem[];
}

/** Reads the place of a service point; one too far from its county is a problem. */
export function locatePointRow(gazetteer: Gazetteer, resolver: Resolver, row: ServicePointRow): LocatedRow {
  const { problems } = locatePoints({ gazetteer, resolver }, [placedEntry(row)]);
  return located(gazetteer, resolver, row.place, problems);
}

/** Reads the place of a record. */
export function locateRecordRow(gazetteer: Gazetteer, resolver: Resolver, row: ServiceRecordRow): LocatedRow {
  const { problems } = locateRecords({ gazetteer, resolver }, [placedEntry(row)]);
  return located(gazetteer, resolver, row.place, problems);
}

/** The ids of a row that name nothing; an empty list of known ids says nothing. */
export function unknownIds(
  row: ServicePointRow | ServiceRecordRow,
  known: { readonly services: readonly string[]; readonly phones: readonly string[] },
): readonly Problem[] {
  const refer = (ids: readonly string[], what: 'service' | 'phone', all: readonly string[], path: string) =>
    ids
      .filter((id) => all.length > 0 && !all.includes(id))
      .map((id): Problem => ({
        kind: 'id-unknown',
        params: { id, what, known: all },
        at: positionOf(row.origin, path),
      }));
  if ('service' in row) return refer([row.service], 'service', known.services, 'service');
  return [
    ...refer(row.phones, 'phone', known.phones, 'phones'),
    ...refer(row.services, 'service', known.services, 'services'),
  ];
}

function located(
  gazetteer: Gazetteer,
  resolver: Resolver,
  text: string,
  problems: readonly Problem[],
): LocatedRow {
  const resolution = resolver.resolve(text);
  const isClear = problems.every(isNotice);
  return { resolution, place: isClear ? writtenEntry(gazetteer, resolution) : undefined, problems };
}
