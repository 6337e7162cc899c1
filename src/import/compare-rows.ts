import type { ServicePointRow } from '../domain/contacts/service-point.ts';
import type { ServiceRecordRow } from '../domain/coverage/records.ts';

/** A row by what names it, with what it says. */
export interface KeyedRow {
  /** Id of a point; place, service and period of a record. */
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** How the rows of an office's file stand to those of the content. */
export interface RowDifference {
  readonly added: readonly string[];
  readonly unchanged: readonly string[];
  /** What the content says and the office's file says in another way. */
  readonly changed: readonly {
    readonly key: string;
    readonly column: string;
    readonly before: string;
    readonly after: string;
  }[];
  readonly removed: readonly string[];
}

/** Compares rows by their keys; an empty cell says nothing. */
export function compareRows(existing: readonly KeyedRow[], found: readonly KeyedRow[]): RowDifference {
  const before = new Map(existing.map((row) => [row.key, row.fields]));
  const foundKeys = new Set(found.map(({ key }) => key));
  const known = found.filter(({ key }) => before.has(key));
  const changed = known.flatMap(({ key, fields }) =>
    Object.entries(fields).flatMap(([column, after]) => {
      const old = before.get(key)?.[column] ?? '';
      return after === '' || old === after ? [] : [{ key, column, before: old, after }];
    }),
  );
  const changedKeys = new Set(changed.map(({ key }) => key));
  return {
    added: found.filter(({ key }) => !before.has(key)).map(({ key }) => key),
    unchanged: known.filter(({ key }) => !changedKeys.has(key)).map(({ key }) => key),
    changed,
    removed: existing.filter(({ key }) => !foundKeys.has(key)).map(({ key }) => key),
  };
}

/**
 * A point by its id. Degrees count to about ten metres.
 * @param place code of its unit or township
 */
export function keyedPoint(row: ServicePointRow, place: string): KeyedRow {
  const { id, name, address, lng, lat, hours, phones, services } = row;
  const { parts = [], parking = '', stepFree = '', access = '', verified = '' } = row;
  const details = { parts: parts.join(';'), parking, step_free: stepFree, access, verified };
  const lists = { phones: phones.join(';'), services: services.join(';') };
  return {
    key: id,
    fields: { name, place, address, lng: lng.toFixed(4), lat: lat.toFixed(4), hours, ...lists, ...details },
  };
}

/**
 * A record by its place, service and period.
 * @param place code of its unit
 */
export function keyedRecord(row: ServiceRecordRow, place: string): KeyedRow {
  const { service, periodStart, periodEnd, cases, medianMinutes, withinTarget, satisfied, source } = row;
  const figures = {
    cases: String(cases),
    median_minutes: String(medianMinutes),
    within_target: String(withinTarget),
    satisfied: satisfied === undefined ? '' : String(satisfied),
  };
  return { key: `${place} ${service} ${periodStart}–${periodEnd}`, fields: { ...figures, source } };
}
