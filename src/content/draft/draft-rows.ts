import { z } from 'astro/zod';
import type { Position } from '../../domain/problems/position.ts';
import { positionOf } from '../../domain/problems/position.ts';
import { readableKey } from '../../data/values/checked-entry.ts';
import type { Table } from '../../data/csv/table-file.ts';
import type { HoursReferences, IdReferences, Named } from '../references.ts';
import { id, idsOrAll, joined, reference } from '../../data/values/fields.ts';
import { partnerSchema } from '../tables.ts';
import type { Sourced } from '../../data/yaml/yaml-file.ts';

/** A place of a row that is left out. */
export interface RefusedPlace {
  readonly place: string;
  readonly at: Position;
}

const filled = z.string().min(1);

/** The places of the rows that a table leaves out. */
export function refusedPlaces({ refused }: Table<unknown>): readonly RefusedPlace[] {
  return refused.flatMap((row) => {
    const place = readableKey(filled, row, 'place');
    return place === undefined ? [] : [{ place, at: positionOf(row.origin, 'place') }];
  });
}

/** The ids of all rows, also of those that are left out. */
export function namedRows({ value, refused }: Table<Named>): readonly Named[] {
  return [
    ...value,
    ...refused.flatMap(({ origin, ...row }) => {
      const known = readableKey(id, { ...row, origin }, 'id');
      return known === undefined ? [] : [{ id: known, origin }];
    }),
  ];
}

/** The ids of a table; undefined where some may be missing because its file or a row cannot be read. */
export function knownIds(table: Table<Named>): readonly string[] | undefined {
  const rows = namedRows(table);
  const isEmpty = rows.length === 0 && table.problems.length > 0;
  const isRead = !isEmpty && table.problems.every(({ kind }) => kind.startsWith('schema-'));
  return isRead && rows.length === table.value.length + table.refused.length
    ? rows.map((row) => row.id)
    : undefined;
}

/** What a refused partner, point, record or site.yaml names by id. */
export function draftReferences(source: Sourced): IdReferences {
  const service = readableKey(reference, source, 'service');
  const hotline = readableKey(reference, source, 'hotline');
  const partner = readableKey(reference, source, 'partner');
  return {
    origin: source.origin,
    phones: listOfIds(source, 'phones'),
    services: listOfIds(source, 'services'),
    ...(service !== undefined && { service }),
    ...(hotline !== undefined && { hotline }),
    ...(partner !== undefined && { partner }),
  };
}

/** Whose hours a refused entry of holidays.yaml changes. */
export function draftHours(source: Sourced): HoursReferences {
  const named = (key: string) => readableKey(idsOrAll, source, key) ?? [];
  return { points: named('points'), phones: named('phones'), origin: source.origin };
}

// In CSV joined by `;`, in YAML a list.
function listOfIds(source: Sourced, key: 'phones' | 'services'): readonly string[] {
  return readableKey(joined, source, key) ?? readableKey(partnerSchema.shape.phones, source, key) ?? [];
}
